import type { Language } from '../../locales/language';
import { addendsOf, consolidate, summaryOf } from '../../meting/consolidate/consolidate';
import type {
  ConsolidatedAddend,
  Consolidation,
  ConsolidationSummary,
} from '../../meting/consolidate/consolidation';
import { HOUR_UNITS } from '../../meting/count/compute-result';
import { PERIOD_TYPE_CODES } from '../../meting/form/codes';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { AskedConsolidation } from '../../report/consolidation-receipt';
import type { CheckedInput } from '../../report/receipt';
import type {
  AddendsShown,
  CollectedFor,
  ConsolidationMember,
  FileShare,
  HoursLine,
  PublicationChoice,
  Published,
  Tabel1Cell,
} from './protocol';

interface Made {
  readonly consolidation: Consolidation;
  readonly asked: AskedConsolidation;
  readonly members: readonly ConsolidationMember[];
  /** What each of the members is called, in their order. */
  readonly organisations: readonly (string | null)[];
  readonly settings: Tolerances;
}

/** The consolidations that someone is looking at, each under a number: hundreds of thousands of addends stay where they are. */
export class MadeConsolidations {
  private readonly kept = new Map<number, Made>();
  private last = 0;

  /** @param hash SHA-256 of a file, for the receipts */
  constructor(private readonly hash: (file: Blob) => Promise<string>) {}

  make(
    members: readonly ConsolidationMember[],
    { expected = [], year = null, names }: CollectedFor,
    settings: Tolerances,
  ): { readonly made: number; readonly summary: ConsolidationSummary } {
    const organisations = members.map(({ result }) => names?.get(result.file) ?? result.organisation);
    const consolidation = consolidate(
      members.map(({ result }, i) => ({ ...result, organisation: organisations[i] ?? null })),
      { expected, year, settings },
    );
    this.kept.set(++this.last, {
      consolidation,
      asked: { year, expected },
      members,
      organisations,
      settings,
    });
    return { made: this.last, summary: summaryOf(consolidation) };
  }

  /** The first `count` addends of a figure of Tabel 1. */
  addends(made: number, cell: Tabel1Cell, count: number): AddendsShown {
    const found = this.addendsIn(made, cell);
    return { addends: found.slice(0, count), all: found.length };
  }

  /** What each file adds to a figure of Tabel 1. */
  addendsByFile(made: number, cell: Tabel1Cell): readonly FileShare[] {
    const shares = new Map<string, FileShare>();
    for (const { file, rows, jobs } of this.addendsIn(made, cell)) {
      const known = shares.get(file) ?? { file, rows: 0, jobs: 0 };
      shares.set(file, { file, rows: known.rows + rows, jobs: known.jobs + jobs });
    }
    return [...shares.values()];
  }

  /** The hours behind every figure, each file by form, sector and kind of period. */
  hoursByFile(made: number): readonly HoursLine[] {
    const lines = new Map<string, { readonly line: Omit<HoursLine, 'hours'>; units: number }>();
    for (const { file, vorm: form, sector, units } of this.get(made).consolidation.addends) {
      units.forEach((amount, kind) => {
        const period = PERIOD_TYPE_CODES[kind - 1]?.code;
        if (period === undefined || amount === 0) return;
        const key = JSON.stringify([file, form, sector, period]);
        const known = lines.get(key);
        if (known) known.units += amount;
        else lines.set(key, { line: { file, form, sector, period }, units: amount });
      });
    }
    return Array.from(lines.values(), ({ line, units }) => ({ ...line, hours: units / HOUR_UNITS }));
  }

  /** The consolidation as a workbook. */
  async write(made: number, language: Language): Promise<Blob> {
    const { members, organisations, ...kept } = this.get(made);
    const { makeConsolidation } = await import('../reports/make-report');
    const inputs = await this.inputs(members);
    return makeConsolidation({
      ...kept,
      inputs: inputs.map((input, i) => ({ ...input, organisation: organisations[i] ?? null })),
      language,
    });
  }

  /** The consolidation for the outside world; `null` when none of the workbooks counts. */
  async publish(made: number, choice: PublicationChoice): Promise<Published> {
    const { consolidation, members, settings } = this.get(made);
    const { makePublication } = await import('../reports/make-publication');
    return makePublication({ ...choice, consolidation, inputs: await this.inputs(members), settings });
  }

  forget(made: number): void {
    this.kept.delete(made);
  }

  private addendsIn(made: number, { form, sector, file }: Tabel1Cell): readonly ConsolidatedAddend[] {
    const found = addendsOf(this.get(made).consolidation, form, sector);
    return file === undefined ? found : found.filter((each) => each.file === file);
  }

  private get(made: number): Made {
    const found = this.kept.get(made);
    if (!found) throw new Error(`consolidation ${made} is not kept`);
    return found;
  }

  private async inputs(members: readonly ConsolidationMember[]): Promise<readonly CheckedInput[]> {
    const inputs: CheckedInput[] = [];
    for (const { result, file, checkedOn } of members)
      inputs.push({
        result,
        sha256: file && (await this.hash(file)),
        bytes: file?.size ?? null,
        ...(checkedOn == null ? {} : { checkedOn }),
      });
    return inputs;
  }
}
