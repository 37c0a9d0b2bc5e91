import { dayOf } from '../meting/form/days';

const known = new Map<string, number>();
/** The same few thousand days come again and again; a file full of invented ones must not fill memory. */
const REMEMBERED = 100_000;

/** Day number of `YYYY-MM-DD`; 0 for what is no such day. */
export function isoDay(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts === null ? 0 : (dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) ?? 0);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, day);
  return day;
}
