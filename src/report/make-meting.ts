import { composeMeting, type Composition, type Organisation } from '../compose/compose';
import type { HiredPerson } from '../compose/hired/hired-person';
import type { Payroll } from '../compose/read-payroll';
import type { RegisterList } from '../compose/register/read-register';
import { writeMeting } from '../compose/write-meting';
import type { Language } from '../locales/language';
import type { ComposeWords } from '../locales/nl/compose';
import type { ColumnId } from '../meting/form/columns';
import type { Inflate } from '../workbook';
import { compositionText, missingPeople, type CompositionText } from './composition';
import { madeWithout } from './made-without';

/** What a meting is made of. */
export interface MetingOrder {
  readonly year: number;
  readonly month: number;
  readonly payroll: Payroll;
  /** Loonheffingennummers of employers in the payroll files that the meting is not about. */
  readonly otherEmployers?: readonly string[];
  readonly register: RegisterList;
  /** The user says that nobody from the target group works there: the Opgave declares it of a meting without rows. */
  readonly saysNobody: boolean;
  readonly hired: readonly HiredPerson[];
  /** Numbers of the people in the meting of the year before; `null` where it was not given. */
  readonly lastYear: ReadonlySet<number> | null;
  /** An empty name or loonheffingennummer is taken from the first return, the number also from an export. */
  readonly organisation: Organisation;
  /** The boards' template in `language`. */
  readonly template: Blob;
  readonly language: Language;
  readonly words: ComposeWords;
  /** Words for why a row does not count. */
  readonly decisions: Readonly<Record<string, string>>;
}

export interface MadeMeting {
  readonly composition: Composition;
  readonly text: CompositionText;
  readonly file: Blob;
}

/** Makes a meting, in the terminal and in the pane alike: the same order gives the same bytes and the same words. */
export async function makeMeting(order: MetingOrder, inflate?: Inflate): Promise<MadeMeting> {
  const { year, month, register, hired, lastYear, template, language, words, decisions } = order;
  const payroll = ofEmployers(order.payroll, order.otherEmployers ?? []);
  const [first] = payroll.tijdvakken;
  const organisation: Organisation = {
    ...order.organisation,
    name: order.organisation.name === '' ? (first?.employer ?? '') : order.organisation.name,
    lhnr: order.organisation.lhnr || first?.lhnr || onlyLhnr(payroll),
  };
  const composition = composeMeting({
    year,
    month,
    organisation,
    payroll: payroll.relations,
    register: register.people,
    hired,
    lastYear,
  });
  const without = madeWithout(composition, payroll, register).map((each) => ({
    ...each,
    where: each.id === 'list-not-on-payroll' ? missingPeople(composition, words) : '',
  }));
  const file = await writeMeting(
    template,
    {
      ...{ rows: composition.rows, organisation, year, month, language, without },
      shown: columnsToMend(composition),
      saysNobody: order.saysNobody && composition.rows.length === 0,
      yes: language === 'nl' ? 'ja' : 'yes',
    },
    inflate,
  );
  const text = compositionText({
    composition,
    payroll,
    register,
    compared: lastYear !== null,
    words,
    decisions,
    language,
  });
  return { composition, text, file };
}

/** Columns that the words of the outcome ask to fill in or to put right. */
function columnsToMend({ leftOut, assumed }: Composition): readonly ColumnId[] {
  const has = (reason: Composition['leftOut'][number]['reason']) =>
    leftOut.some((each) => each.reason === reason);
  return [
    ...(assumed.some(({ column }) => column === 'aard') ? (['cdAard'] as const) : []),
    ...(has('relation-outside') ? (['datAanvIkv', 'datEindIkv'] as const) : []),
    ...(has('user-unknown') ? (['cdAard', 'sectorInlener'] as const) : []),
  ];
}

/** The loonheffingennummer of all lines of an export; empty where they name none or several. */
function onlyLhnr({ relations }: Payroll): string {
  const [only = '', ...more] = new Set(relations.map(({ lhnr }) => lhnr));
  return more.length === 0 ? only : '';
}

/** Without what is about other employers. */
function ofEmployers(payroll: Payroll, others: readonly string[]): Payroll {
  if (others.length === 0) return payroll;
  const belongs = ({ lhnr }: { readonly lhnr: string }) => !others.includes(lhnr);
  return {
    ...payroll,
    relations: payroll.relations.filter(belongs),
    leftLines: payroll.leftLines.filter(belongs),
    tijdvakken: payroll.tijdvakken.filter(belongs),
  };
}
