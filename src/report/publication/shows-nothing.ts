import type { Publication, PublishedList, PublishedTable } from './publication';

/** Whether every figure of a publication is protected: whoever opens it finds none. */
export function showsNothing({ jobs, persons, perOverheidssector, perRegio }: Publication): boolean {
  return [jobs, persons].every(isEmptyTable) && [perOverheidssector, perRegio].every(isEmptyList);
}

function isEmptyTable(table: PublishedTable): boolean {
  return Object.values(table).every((row) => Object.values(row).every((figure) => figure === null));
}

function isEmptyList({ lines, others }: PublishedList): boolean {
  return lines.length === 0 && others === null;
}
