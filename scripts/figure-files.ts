import { readFileSync } from 'node:fs';
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import documents from '../src/law/figures/documents.json';
import type { FigureFile } from '../src/law/figures/read-figures';
import { seriesUnits, type SeriesName } from '../src/law/series';
import type { Unit } from '../src/law/types';
import { figureFileNames } from './indexes/figures';
import { FILL_IN } from './new/fill-in';

export const figureFilePath = (name: string): string => `src/law/figures/${name}.json`;

/** Every file of figures as it stands, by path. Throws an Error that names the one that is no JSON. */
export function readFigureFiles(): ReadonlyMap<string, unknown> {
  return new Map(
    figureFileNames().map((name) => {
      const path = figureFilePath(name);
      try {
        return [path, JSON.parse(readFileSync(path, 'utf8')) as unknown];
      } catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }),
  );
}

const schema = JSON.parse(readFileSync('docs/schema/cijfers-1.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strictRequired: false }).compile(schema);

/** What is wrong with one file by itself, each with its place and what to do; the most telling first. */
export function faultsOf(path: string, file: unknown): readonly string[] {
  const open = placesToFillIn(file);
  if (open.length > 0)
    return [
      `${path}: ${String(open.length)} places still say ${FILL_IN}, the first is ${open[0] ?? ''}. Delete the figures that the document does not give, and the sources that nothing uses then.`,
    ];
  const misspelt = valueFaults(path, file);
  if (misspelt.length > 0) return misspelt;
  if (!validate(file)) return (validate.errors ?? []).map((error) => `${path}: ${inWords(error, file)}`);
  return [...documentFaults(path, file as FigureFile), ...unusedSources(path, file as FigureFile)];
}

function placesToFillIn(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return value.includes(FILL_IN) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    placesToFillIn(each, at === '' ? key : `${at}.${key}`),
  );
}

interface Written {
  readonly name?: unknown;
  readonly year?: unknown;
  readonly from?: unknown;
  readonly value?: unknown;
}

const figuresOf = (file: unknown): readonly Written[] => {
  const figures = (file as { readonly figures?: unknown } | null)?.figures;
  return Array.isArray(figures) ? (figures as readonly Written[]) : [];
};

const called = ({ name, year, from }: Written, index: number): string =>
  `figure ${String(index + 1)} (${[name, year ?? from].map(String).join(' ')})`;

/** Figures that are not written as decimal text, with how they are. */
function valueFaults(path: string, file: unknown): readonly string[] {
  return figuresOf(file).flatMap((figure, index) => {
    const { name, value } = figure;
    if (typeof value === 'number')
      return [
        `${path}: ${called(figure, index)}: the value ${String(value)} is a number; write it as text: "${String(value)}".`,
      ];
    if (typeof value !== 'string') return [];
    const meant = asDecimal(value, inThousands.has(seriesUnits.get(name as SeriesName)));
    if (meant === value) return [];
    return [
      `${path}: ${called(figure, index)}: the value "${value}" is not written as figures are here (no dots for thousands, a point before decimals, "-" for less than nothing)${meant === undefined ? '' : `: write "${meant}"`}.`,
    ];
  });
}

/** What is counted in thousands: three digits behind a point are no decimals there. */
const inThousands = new Set<Unit | undefined>([
  ...(['jobs', 'persons', 'employees', 'count', 'hours', 'hours per year', 'euro'] as const),
]);

/** The number that a Dutch text means, as decimal text. */
function asDecimal(text: string, hasThousands: boolean): string | undefined {
  const bare = text.replace(/\s/g, '').replace(/^[−–]/, '-');
  const isPlain = /^-?\d+(\.\d+)?$/.test(bare) && !(hasThousands && /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare));
  if (isPlain) return bare;
  const number = bare.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? number : undefined;
}

/** An error of the schema as a sentence, with the figure it is about. */
function inWords({ instancePath, message = '', params }: ErrorObject, file: unknown): string {
  const parts = instancePath.split('/').slice(1);
  const index = Number(parts[1]);
  const figure = parts[0] === 'figures' ? figuresOf(file)[index] : undefined;
  const place = figure === undefined ? parts.join('.') : [called(figure, index), ...parts.slice(2)].join(' ');
  const more = (params as { readonly additionalProperty?: string }).additionalProperty;
  return `${place === '' ? 'the file' : place}: ${message}${more === undefined ? '' : `: "${more}"`}.`;
}

/** A file that takes the key of a shared document for one of its own would change the source of nobody knows what. */
function documentFaults(path: string, { documents: own = {} }: FigureFile): readonly string[] {
  return Object.keys(own)
    .filter((key) => Object.hasOwn(documents, key))
    .map(
      (key) =>
        `${path}: documents: "${key}" is a document of documents.json already; give yours another key.`,
    );
}

function unusedSources(path: string, { sources, figures }: FigureFile): readonly string[] {
  const used = new Set(figures.map(({ source }) => source));
  return Object.keys(sources)
    .filter((key) => !used.has(key))
    .map((key) => `${path}: sources: no figure uses "${key}"; delete it, or add the figure.`);
}
