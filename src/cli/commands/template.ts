import { yearReportWords as yearReportEn } from '../../locales/en/year-report';
import { yearReportWords as yearReportNl } from '../../locales/nl/year-report';
import { TEMPLATE_KINDS } from '../../meting/form/templates';
import { yearReportTemplate } from '../../report/year-report/xlsx';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { deliver } from '../output';
import { UsageError } from '../usage-error';

/** The yearly report of the overheidssectoren is no meting, so that its template is made apart. */
const YEAR_REPORT = 'jaarrapportage';

/** Writes an empty template. */
export const template: Command = async (args, surroundings) => {
  const { words, template: bytes } = surroundings;
  const { values, positionals } = readArguments(args, { out: { type: 'string' } }, words.cli);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new UsageError(words.cli.kindNeeded([...TEMPLATE_KINDS, YEAR_REPORT]));
  if (name === YEAR_REPORT) {
    if (values.out === undefined) throw new UsageError(words.cli.outNeeded(`${YEAR_REPORT}.xlsx`));
    const text = words.language === 'nl' ? yearReportNl : yearReportEn;
    await deliver(await yearReportTemplate(text), values.out, surroundings, [], '.xlsx');
    return 0;
  }
  const kind = TEMPLATE_KINDS.find((each) => each === name);
  if (kind === undefined) throw new UsageError(words.cli.unknownKind(name, [...TEMPLATE_KINDS, YEAR_REPORT]));
  if (values.out === undefined) throw new UsageError(words.cli.outNeeded(`${kind}.xlsx`));
  await deliver(bytes(kind, words.language), values.out, surroundings, [], '.xlsx');
  return 0;
};
