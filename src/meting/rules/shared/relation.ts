import type { ColumnId } from '../../form/columns';

/** What makes two rows the same income relation. */
export const RELATION_KEY = ['bsn', 'lhnr', 'numIv'] as const satisfies readonly ColumnId[];
/** What makes them the same income relation in the same period. */
export const PERIOD_KEY = [...RELATION_KEY, 'jaar', 'tijdvak'] as const satisfies readonly ColumnId[];
