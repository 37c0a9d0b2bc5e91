import type { SheetSeen, TemplateSeen } from './seen';
import { columnById } from '../form/columns';
import {
  TEMPLATES,
  TEMPLATE_KINDS,
  TEMPLATE_VERSION,
  templateColumns,
  templateFingerprint,
} from '../form/templates';
import { TEMPLATE_PROPERTIES } from '../form/template-properties';
import { rounded } from '../../counting/rounded';

/**
 * Which template a workbook was made from: by its own fingerprint, when its headings are still those of the template; else by
 * what stands in it, with the share of the template's columns that is there as confidence.
 */
export function detectTemplate(
  properties: ReadonlyMap<string, string>,
  sheets: readonly SheetSeen[],
): TemplateSeen {
  const kind = TEMPLATE_KINDS.find((each) => each === properties.get(TEMPLATE_PROPERTIES.kind));
  const version = properties.get(TEMPLATE_PROPERTIES.version) ?? null;
  const fingerprint = properties.get(TEMPLATE_PROPERTIES.fingerprint);
  const meting = sheets.find(({ takenFor }) => takenFor === 'meting');
  if (kind && fingerprint) {
    const ids = templateColumns(kind, Number(version ?? TEMPLATE_VERSION));
    const prints = (['nl', 'en'] as const).map((language) =>
      templateFingerprint(
        kind,
        ids.map((id) => columnById(id)[language]),
        Number(version ?? TEMPLATE_VERSION),
      ),
    );
    const present = new Set(meting?.mapped.filter(({ by }) => by === 'heading').map(({ column }) => column));
    const untouched = prints.includes(fingerprint) && ids.every((id) => present.has(id));
    if (untouched) return { kind, version, by: 'fingerprint', confidence: 1 };
    return {
      kind,
      version,
      by: 'headings',
      confidence: ids.length === 0 ? 0 : share(ids.filter((id) => present.has(id)).length, ids.length),
    };
  }
  return guessed(sheets, meting);
}

function guessed(sheets: readonly SheetSeen[], meting: SheetSeen | undefined): TemplateSeen {
  if (!meting) {
    const table = sheets.some(({ takenFor }) => takenFor === 'tabel1');
    return table
      ? { kind: 'tabel1', version: null, by: 'headings', confidence: 0.5 }
      : { kind: null, version: null, by: 'none', confidence: 0 };
  }
  const present = new Set(meting.mapped.map(({ column }) => column));
  const ranked = TEMPLATE_KINDS.filter((kind) => TEMPLATES[kind].columns.length > 0)
    .map((kind) => {
      const ids = TEMPLATES[kind].columns;
      const found = ids.filter((id) => present.has(id)).length;
      return { kind, confidence: share(found, ids.length + present.size - found) };
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = ranked;
  return best
    ? { kind: best.kind, version: null, by: 'headings', confidence: best.confidence }
    : { kind: null, version: null, by: 'none', confidence: 0 };
}

const share = (part: number, whole: number) => rounded(part / whole, 2);
