import { maskBsns } from '../../privacy/bsn';
import { ComposeError } from '../compose-error';
import { EXPORT_FIELDS, NEEDED_FIELDS, type ExportField } from './fields';
import type { ExportAnswers, HoursUnit } from './match-columns';

/** What the file says it is, so that another file is not taken for it. */
const KIND = 'banenafspraak-kolommen';
const VERSION = 1;

/** The answers as a file for the next time, another board or the payroll supplier. It holds headings, no data. */
export function writeExportMap({ headings, unit }: ExportAnswers): string {
  const columns = Object.fromEntries(
    EXPORT_FIELDS.flatMap((field) => {
      const heading = headings[field];
      return heading === undefined ? [] : [[field, maskBsns(heading)]];
    }),
  );
  return `${JSON.stringify({ soort: KIND, versie: VERSION, kolommen: columns, ...(unit ? { eenheid: unit } : {}) }, null, 2)}\n`;
}

/**
 * Reads such a file.
 *
 * @throws {ComposeError} `map-unreadable`
 */
export function readExportMap(text: string): ExportAnswers {
  const refused = (what: string) => new ComposeError('map-unreadable', { what });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refused('JSON');
  }
  if (!isRecord(json) || json['soort'] !== KIND) throw refused('soort');
  if (json['versie'] !== VERSION) throw refused('versie');
  const columns = json['kolommen'];
  if (!isRecord(columns)) throw refused('kolommen');
  const headings: Partial<Record<ExportField, string>> = {};
  for (const [name, heading] of Object.entries(columns)) {
    const field = EXPORT_FIELDS.find((each) => each === name);
    if (field === undefined || typeof heading !== 'string') throw refused(name.slice(0, 40));
    if (heading === '' && NEEDED_FIELDS.includes(field)) throw refused(name);
    headings[field] = heading;
  }
  const unit = json['eenheid'];
  return unit === undefined ? { headings } : { headings, unit: unitOf(unit) ?? raise(refused('eenheid')) };
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
  if (kind === 'day' && typeof days === 'number' && days > 0 && days <= 7) return { kind, days };
  const fullTime = value['fullTime'];
  if (kind === 'fte' && typeof fullTime === 'number' && fullTime > 0 && fullTime <= 60)
    return { kind, fullTime };
  return null;
}
