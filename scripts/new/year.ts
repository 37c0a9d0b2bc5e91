import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import documents from '../../src/law/figures/documents.json';
import type { FigureFile } from '../../src/law/figures/read-figures';
import { figureFilePath } from '../figure-files';
import { figureFileNames } from '../indexes/figures';
import { FILL_IN } from './fill-in';

/**
 * Makes the file for the letter with the results of a year: the figures and places of the last such letter, to be filled in.
 *
 * @param year the year the results are of, not the one in which the letter was written.
 * @returns the file.
 * @throws Error for what is no year, or a file or document that is there.
 */
export function newYear(year: string): string {
  if (!/^20\d\d$/.test(year)) throw new Error(`${year} is not a year like 2025`);
  const name = `results-${year}`;
  const path = figureFilePath(name);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  if (Object.hasOwn(documents, name)) throw new Error(`"${name}" is a document of documents.json already`);
  const model = figureFileNames()
    .filter((each) => each.startsWith('results-') && each < name)
    .at(-1);
  if (model === undefined) throw new Error(`no letter with results is before ${year}`);
  writeFileSync(path, `${JSON.stringify(toFillIn(model, Number(year)), null, 2)}\n`);
  return path;
}

function toFillIn(model: string, year: number): FigureFile & { readonly $schema: string } {
  const before = read(model);
  const known = new Set(
    figureFileNames().flatMap((name) =>
      read(name).figures.flatMap((figure) => (figure.year === year ? [figure.name] : [])),
    ),
  );
  const figures = before.figures
    .filter((figure) => figure.year === Number(model.slice(-4)))
    .map(({ name, source, derivation }) => ({
      name,
      year,
      value: FILL_IN,
      source,
      ...(derivation === undefined ? {} : { derivation: FILL_IN }),
      ...(known.has(name) ? { check: true } : {}),
    }));
  const used = new Set(figures.map(({ source }) => source));
  const sources = Object.entries(before.sources)
    .filter(([key]) => used.has(key))
    .map(([key, { place }]) => [
      key,
      {
        document: `results-${String(year)}`,
        place: `${FILL_IN} (${model}: ${place})`,
        quote: FILL_IN,
        seen: 'read' as const,
        read: FILL_IN,
      },
    ]);
  return {
    $schema: '../../../docs/schema/cijfers-1.schema.json',
    title: `Kamerbrief van ${FILL_IN} met de resultaten over ${String(year)}`,
    documents: {
      [`results-${String(year)}`]: {
        document: `Kamerbrief resultaten banenafspraak ${String(year)}`,
        number: FILL_IN,
        url: FILL_IN,
        dated: FILL_IN,
      },
    },
    sources: Object.fromEntries(sources) as FigureFile['sources'],
    figures,
  };
}

const read = (name: string): FigureFile =>
  JSON.parse(readFileSync(figureFilePath(name), 'utf8')) as FigureFile;
