import { columnName } from './a1';
import type { Mark } from './host';
import { noteHeading, notesAtMost } from './mark-form';

/** Adds notes that say what was found, except on cells with a note or a comment of the user. */
export async function addNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
): Promise<void> {
  const taken = await cellsWithWords(context, sheet);
  const free = marks
    .map(({ row, column, note }) => ({ address: `${columnName(column)}${row}`, note }))
    .filter(({ address, note }) => note !== '' && !taken.has(address));
  for (const { address, note } of free.slice(0, notesAtMost))
    sheet.notes.add(address, `${noteHeading}\n${note}`);
  await context.sync();
}

/** Queues the removal of every note of ours on the sheet; those of the user stay. */
export async function removeNotes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { notes } = sheet;
  notes.load('items/content');
  await context.sync();
  for (const note of notes.items) if (note.content.startsWith(noteHeading)) note.delete();
}

/** Where a note would stand in the way of another, or of a comment: Excel refuses both on one cell. */
async function cellsWithWords(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadonlySet<string>> {
  const { notes, comments } = sheet;
  notes.load('items/content');
  comments.load('items/id');
  await context.sync();
  const places = [...notes.items, ...comments.items].map((each) => each.getLocation());
  for (const place of places) place.load('address');
  await context.sync();
  return new Set(places.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)));
}
