import { preById } from '../html/pre';
import { PUBLICATION_FORMAT, PUBLISHED_FIGURES, type Publication } from './publication';

/** No publication comes near it. */
export const LARGEST_PUBLICATION = 16 * 2 ** 20;

/** A publication out of a file of JSON or a web page; `null` for anything else. */
export function readPublication(text: string): Publication | null {
  try {
    const given: unknown = JSON.parse(preById(text, PUBLISHED_FIGURES) ?? text.replace(/^\uFEFF/, ''));
    return isPublication(given) ? given : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isFigure = (value: unknown): boolean => value === null || typeof value === 'number';

function isTable(value: unknown): boolean {
  return (
    isObject(value) &&
    ['formeel', 'inleen', 'totaal'].every((form) => {
      const row = value[form];
      return isObject(row) && ['markt', 'overheid', 'totaal'].every((sector) => isFigure(row[sector]));
    })
  );
}

function isList(value: unknown): boolean {
  return (
    isObject(value) &&
    isFigure(value['others']) &&
    Array.isArray(value['lines']) &&
    value['lines'].every((line) => isObject(line) && isText(line['key']) && isFigure(line['jobs']))
  );
}

/** All that is compared is looked at: a file that someone gives can hold anything. */
function isPublication(value: unknown): value is Publication {
  return (
    isObject(value) &&
    value['format'] === PUBLICATION_FORMAT &&
    (value['year'] === null || isCount(value['year'])) &&
    isCount(value['included']) &&
    Array.isArray(value['organisations']) &&
    value['organisations'].every(isText) &&
    isTable(value['jobs']) &&
    isTable(value['persons']) &&
    isList(value['perRegio']) &&
    isList(value['perOverheidssector'])
  );
}
