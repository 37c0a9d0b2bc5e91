import type { Language } from '../../locales/language';
import { addendsOf, consolidate } from '../../meting/consolidate/consolidate';
import type { Consolidation, ConsolidationSummary } from '../../meting/consolidate/consolidation';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { CheckedInput } from '../../report/receipt';
import type { AddendsShown, ConsolidationMember, PublicationChoice, Tabel1Cell } from './protocol';

interface Made {
  readonly consolidation: Consolidation;
  readonly members: readonly ConsolidationMember[];
  readonly settings: Tolerances;
}

/** The consolidations that someone is looking at, each under a number: hundreds of thousands of addends stay where they are. */
export class MadeConsolidations {
  private readonly kept = new Map<number, Made>();
  private last = 0;

  /** @param hash SHA-256 of a file, for the receipts */
  constructor(private readonly hash: (file: Blob) => Promise<string>) {}

  /** `expected` are the organisations that were asked for a workbook. */
  make(
    members: readonly ConsolidationMember[],
    expected: readonly string[],
    settings: Tolerances,
  ): { readonly made: number; readonly summary: ConsolidationSummary } {
    const consolidation = consolidate(
      members.map(({ result }) => result),
      { expected, settings },
    );
    this.kept.set(++this.last, { consolidation, members, settings });
    return { made: this.last, summary: summaryOf(consolidation) };
  }

  /** The first `count` addends of a figure of Tabel 1. */
  addends(made: number, { form, sector }: Tabel1Cell, count: number): AddendsShown {
    const found = addendsOf(this.get(made).consolidation, form, sector);
    return { addends: found.slice(0, count), all: found.length };
  }

  /** The consolidation as a workbook. */
  async write(made: number, language: Language): Promise<Blob> {
    const { consolidation, members, settings } = this.get(made);
    const { makeConsolidation } = await import('../reports/make-report');
    return makeConsolidation({ consolidation, inputs: await this.inputs(members), language, settings });
  }

  /** The consolidation for the outside world; `null` when none of the workbooks counts. */
  async publish(made: number, choice: PublicationChoice): Promise<Blob | null> {
    const { consolidation, members, settings } = this.get(made);
    const { makePublication } = await import('../reports/make-publication');
    return makePublication({ ...choice, consolidation, inputs: await this.inputs(members), settings });
  }

  forget(made: number): void {
    this.kept.delete(made);
  }

  private get(made: number): Made {
    const found = this.kept.get(made);
    if (!found) throw new Error(`consolidation ${made} is not kept`);
    return found;
  }

  private async inputs(members: readonly ConsolidationMember[]): Promise<readonly CheckedInput[]> {
    const inputs: CheckedInput[] = [];
    for (const { result, file } of members)
      inputs.push({ result, sha256: file && (await this.hash(file)), bytes: file?.size ?? null });
    return inputs;
  }
}

function summaryOf(consolidation: Consolidation): ConsolidationSummary {
  const {
    year,
    files,
    missing,
    tabel1,
    perOverheidssector,
    perRegio,
    leftOut,
    yearBefore,
    findings,
    reconciliation,
  } = consolidation;
  return {
    year,
    files,
    missing,
    tabel1,
    perOverheidssector,
    perRegio,
    leftOut,
    yearBefore,
    findings,
    reconciliation,
  };
}
