import path from 'node:path';
import { runCli } from '../../src/cli/run';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { SHEETS } from '../../src/meting/form/templates';
import { passesElfproef } from '../../src/privacy/elfproef';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { often } from '../support/long';
import { MemoryTerminal, textOf } from '../support/memory-terminal';

const planted = new Set<string>();
let value = 100_000_000;
/** The next number that passes the elfproef. */
function next(): string {
  do value += 37;
  while (!passesElfproef(String(value)));
  planted.add(String(value));
  return String(value);
}

const rows = often(130, 6700);

/** Numbers of persons in every kind of place of a workbook. */
function dirtyWorkbook(): { readonly draft: Draft; readonly name: string } {
  const draft = cleanDraft({ rows, seed: 3 });
  for (let row = 0; row < rows; row++) {
    const dotted = next();
    draft.set(row, 'bsn', row % 2 === 0 ? next() : Number(next()));
    draft.set(row, 'lhnrInlener', Number(next()));
    draft.set(row, 'verloondeUren', row % 3 === 0 ? Number(next()) : next());
    draft.set(row, 'numIv', Number(next()));
    draft.set(row, 'lhnr', next());
    draft.set(row, 'cdAard', Number(next()));
    draft.set(row, 'grond', `${dotted.slice(0, 4)}.${dotted.slice(4, 6)}.${dotted.slice(6)}`);
    draft.set(row, 'datRegistratie', next());
    draft.set(row, 'datAanvTv', Number(next()));
    draft.set(row, 'sector', `sector ${next()}`);
    draft.set(row, 'vorm', `BSN ${next()}`);
    draft.set(row, 'overheidssector', next());
    draft.set(row, 'regio', `wijk ${next()}`);
    draft.set(row, 'tijdvakType', `${next()}.0`);
    draft.set(row, 'bonusaandeel', `zie ${next()}, en verder`);
  }
  draft.setHeading('bonusaandeel', `Opmerking ${next()}`);
  draft.meting.cells.splice(0, 0, [`Gemaakt door ${next()}`], [Number(next())]);
  draft.setOpgave('organisatie', `Stichting ${next()}`);
  draft.setOpgave('jaar', next());
  draft.setTabel1('formeel', 'markt', Number(next()));
  draft.setTabel1('totaal', 'totaal', next());
  draft.sheets.push(
    { name: `Blad ${next()}`, cells: [[Number(next()), next()]] },
    {
      name: SHEETS.toelichting,
      cells: [
        ['Regel', 'Sleutel', 'Toelichting'],
        ['B01', next(), `om ${next()}`],
      ],
    },
  );
  draft.meting.hiddenRows = [5, 6];
  draft.properties.set('Opsteller', next());
  return { draft, name: `map ${next()}/Meting ${next()}.xlsx` };
}

/** A workbook that counts, so that it gets into consolidations and publications, with numbers where they do no harm to the count. */
function countedWorkbook(): { readonly draft: Draft; readonly name: string } {
  const draft = cleanDraft({ rows: 60, seed: 4 });
  for (let row = 0; row < 60; row++) {
    planted.add(String(draft.get(row, 'bsn')).padStart(9, '0'));
    draft.set(row, 'regio', `regio ${next()}`);
  }
  draft.setOpgave('organisatie', `Bestuur ${next()}`);
  return { draft, name: `map ${next()}/Goed ${next()}.xlsx` };
}

/** Planted numbers that can be read in a text, in one go or in groups. */
function leaks(text: string): string[] {
  const found = new Set<string>();
  for (const [digits] of text.matchAll(/\d{9,}/g))
    for (let from = 0; from + 9 <= digits.length; from++)
      if (planted.has(digits.slice(from, from + 9))) found.add(digits.slice(from, from + 9));
  for (const [grouped] of text.matchAll(/\d{2,4}(?:[ .\u00a0-]|&nbsp;)\d{2,3}(?:[ .\u00a0-]|&nbsp;)\d{3}/g))
    if (planted.has(grouped.replace(/\D/g, ''))) found.add(grouped);
  return [...found];
}

test('thousands of numbers in all kinds of place, over 100,000 in the long run: none in any file, file name or message the program writes', async () => {
  const terminal = new MemoryTerminal();
  const [dirty, counted] = [dirtyWorkbook(), countedWorkbook()];
  for (const { draft, name } of [dirty, counted])
    terminal.files.set(name, Uint8Array.from(await draftWorkbook(draft)));
  expect(planted.size).toBeGreaterThan(often(2_000, 100_000));
  const inputs = [dirty.name, counted.name];
  const run = (...args: readonly string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
  const notCopies = () => [...terminal.written].filter(([name]) => !name.includes('bevindingen'));

  for (const form of ['json', 'sarif', 'csv', 'html', 'xlsx'])
    await run(
      'check',
      ...inputs,
      `--${form}`,
      '--out',
      `rapport.${form}`,
      ...(form === 'xlsx' ? ['--annotate'] : []),
    );
  await run('consolidate', ...inputs, '--out', 'samen.xlsx', '--state-out', 'stand.xlsx');
  for (const form of ['json', 'csv', 'html', 'xlsx'])
    await run('publish', ...inputs, '--anyway', '--out', `uit.${form}`);
  await run('verify', 'rapport.json', ...inputs);
  await run('check', `map/bestaat niet ${next()}.xlsx`);

  expect(notCopies().map(([name]) => name)).toEqual([
    ...['json', 'sarif', 'csv', 'html', 'xlsx'].map((form) => `rapport.${form}`),
    ...['samen.xlsx', 'stand.xlsx'],
    ...['json', 'csv', 'html', 'xlsx'].map((form) => `uit.${form}`),
  ]);
  for (const [name, bytes] of notCopies())
    expect([name, leaks(textOf(bytes)).slice(0, 5)]).toEqual([name, []]);
  // What is for internal use says so where there is room for it, and what is for the public does not.
  const internal = notCopies().filter(([, bytes]) => textOf(bytes).includes('Maak dit niet openbaar'));
  expect(internal.map(([name]) => name)).toEqual(['rapport.html', 'rapport.xlsx', 'samen.xlsx']);
  expect(leaks(terminal.said).slice(0, 5)).toEqual([]);
  expect(terminal.said.length).toBeGreaterThan(500);

  // The annotated copy is the user's own workbook; what was written into it is the column of messages.
  const copies = [...terminal.written].filter(([name]) => name.includes('bevindingen'));
  expect(copies.length).toBeGreaterThan(0);
  for (const [name, bytes] of copies) {
    expect(leaks(path.basename(name))).toEqual([]);
    expect(textOf(bytes)).not.toContain('Maak dit niet openbaar');
    const messages = [...textOf(bytes).matchAll(/<is><t[^>]*>([^<]*)<\/t><\/is>/g)].map(
      ([, text = '']) => text,
    );
    // Its own texts stand in a list of their own; texts in cells are ours.
    expect(messages.length).toBeGreaterThan(50);
    expect(leaks(messages.join('\n')).slice(0, 5)).toEqual([]);
  }
}, 300_000);
