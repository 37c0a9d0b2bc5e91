import { maskBsns } from '../../privacy/bsn';
import { findPersonalData } from '../../privacy/personal-data';
import { ComposeError } from '../compose-error';
import { EXPORT_FIELDS, NEEDED_FIELDS, type ExportField } from './fields';
import { DAYS_A_WEEK, FULL_TIME, isWithin, type HoursUnit } from './hours-unit';
import { DATE_MEANINGS, type DateMeaning, type RegisterAnswers } from '../register/date-columns';
import type { ExportAnswers } from './match-columns';

/** What the file says it is, so that another file is not taken for it. */
const KIND = 'banenafspraak-kolommen';
const VERSION = 1;

/** How the file says what columns of days of the list of UWV are. */
const MEANINGS: Readonly<Record<DateMeaning, string>> = { begin: 'begin', end: 'einde', other: 'anders' };

/**
 * The answers as a file for the next time, another board or the payroll supplier; of exports with other columns one below the other, and
 * of the list of UWV. It holds headings, no data.
 */
export function writeExportMap(
  [first = { headings: {} }, ...others]: readonly ExportAnswers[],
  list: RegisterAnswers = {},
): string {
  const more = others.map(written);
  const dates = Object.entries(list).map(([heading, meaning]) => [maskBsns(heading), MEANINGS[meaning]]);
  const map = {
    soort: KIND,
    versie: VERSION,
    ...written(first),
    ...(more.length > 0 ? { anderExport: more } : {}),
    ...(dates.length > 0 ? { lijst: Object.fromEntries(dates) } : {}),
  };
  return `${JSON.stringify(map, null, 2)}\n`;
}

function written({ headings, unit, components }: ExportAnswers): Record<string, unknown> {
  const columns = Object.fromEntries(
    EXPORT_FIELDS.flatMap((field) => {
      const heading = headings[field];
      return heading === undefined ? [] : [[field, maskBsns(heading)]];
    }),
  );
  const named = components && {
    tellen: components.counted.map((name) => maskBsns(name)).filter(isOfNobody),
    nietTellen: components.left.map((name) => maskBsns(name)).filter(isOfNobody),
  };
  return {
    kolommen: columns,
    ...(unit ? { eenheid: unit } : {}),
    ...(named ? { looncomponenten: named } : {}),
  };
}

/** A component can be called after the person it was made for: that one is asked about again. An illness in its name is of nobody yet. */
const isOfNobody = (component: string): boolean =>
  findPersonalData(component).every((kind) => kind === 'health');

const refused = (what: string) => new ComposeError('map-unreadable', { what });

/**
 * Reads such a file.
 *
 * @throws {ComposeError} `map-unreadable`
 */
export function readExportMap(text: string): readonly ExportAnswers[] {
  const json = mapIn(text);
  const more = json['anderExport'] ?? [];
  if (!Array.isArray(more)) throw refused('anderExport');
  return [json, ...(more as readonly unknown[])].map(answersOf);
}

/**
 * What such a file says of the list of UWV.
 *
 * @throws {ComposeError} `map-unreadable`
 */
export function readListMap(text: string): RegisterAnswers {
  const list = mapIn(text)['lijst'] ?? {};
  if (!isRecord(list)) throw refused('lijst');
  return Object.fromEntries(
    Object.entries(list).map(([heading, written]) => {
      const meaning = DATE_MEANINGS.find((each) => MEANINGS[each] === written);
      if (meaning === undefined) throw refused(`lijst: ${heading.slice(0, 40)}`);
      return [heading, meaning];
    }),
  );
}

function mapIn(text: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refused('JSON');
  }
  if (!isRecord(json) || json['soort'] !== KIND) throw refused('soort');
  if (json['versie'] !== VERSION) throw refused('versie');
  return json;
}

function answersOf(json: unknown): ExportAnswers {
  const columns = isRecord(json) ? json['kolommen'] : undefined;
  if (!isRecord(json) || !isRecord(columns)) throw refused('kolommen');
  const headings: Partial<Record<ExportField, string>> = {};
  for (const [name, heading] of Object.entries(columns)) {
    const field = EXPORT_FIELDS.find((each) => each === name);
    if (field === undefined || typeof heading !== 'string') throw refused(name.slice(0, 40));
    if (heading === '' && NEEDED_FIELDS.includes(field)) throw refused(name);
    headings[field] = heading;
  }
  const [unit, components] = [json['eenheid'], json['looncomponenten']];
  return {
    headings,
    ...(unit === undefined ? {} : { unit: unitOf(unit) ?? raise(refused('eenheid')) }),
    ...(components === undefined
      ? {}
      : { components: componentsOf(components) ?? raise(refused('looncomponenten')) }),
  };
}

function componentsOf(value: unknown): ExportAnswers['components'] | null {
  if (!isRecord(value)) return null;
  const [counted, left] = [value['tellen'], value['nietTellen']];
  return areTexts(counted) && areTexts(left) ? { counted, left } : null;
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function raise(error: Error): never {
  throw error;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unitOf(value: unknown): HoursUnit | null {
  if (!isRecord(value)) return null;
  const kind = value['kind'];
  if (kind === 'hours' || kind === 'minutes' || kind === 'week') return { kind };
  const days = value['days'];
  if (kind === 'day' && typeof days === 'number' && isWithin(days, DAYS_A_WEEK)) return { kind, days };
  const fullTime = value['fullTime'];
  if (kind === 'fte' && typeof fullTime === 'number' && isWithin(fullTime, FULL_TIME))
    return { kind, fullTime };
  return null;
}
