import type { Engine, WorkbookData } from './engine';
import { follow, isTied, nothingKept, withLost, type Kept, type SheetKeeps } from './kept';
import type { Adapt } from './references';

type SheetData = NonNullable<WorkbookData['sheets']>[number];
type Range = ReturnType<InstanceType<Engine['Model']>['getters']['getRangeFromSheetXC']>;

/** Sheets of the engine's own form with what is kept of each. */
export interface SheetWithKeeps {
  keeps?: SheetKeeps;
}

/** Puts what is kept of a sheet of another workbook with a sheet of this one. */
export interface Keep {
  readonly type: 'WORKBENCH_KEEP';
  readonly sheetId: string;
  readonly keeps: SheetKeeps;
}

interface Command {
  readonly type: string;
  readonly sheetId: string;
  readonly sheetIdTo: string;
  readonly keeps: SheetKeeps;
  readonly id: string;
  readonly rule: { readonly id: string; readonly criterion: unknown; readonly isBlocking?: boolean };
  readonly ranges: readonly Parameters<
    InstanceType<Engine['Model']>['getters']['getRangeFromRangeData']
  >[0][];
  readonly dimension: 'ROW' | 'COL';
  readonly position: 'before' | 'after';
  readonly base: number;
}

/** What the engine offers while the places in a workbook change. */
interface RangeAdapters {
  readonly adaptRangeString: (
    sheetId: string,
    reference: string,
  ) => { readonly changeType: string; readonly range: string };
}

const firstCell = (areas: readonly string[]): string => areas[0]?.replace(/:.*/, '') ?? '';

/** Has the engine hold what a file has and it does not know, and move the places of it along; undone and done again with the rest. */
export function installKept(engine: Engine): void {
  const { deepEquals } = engine.helpers;

  class KeptPlugin extends engine.CorePlugin {
    static override readonly getters = ['getKeeps'] as never;
    private readonly keeps: Record<string, SheetKeeps> = {};
    /** Rows or columns come behind the last: in a sheet of Excel they are there already. */
    private isGrowing = false;

    getKeeps(sheetId: string): SheetKeeps {
      return this.keeps[sheetId] ?? nothingKept;
    }

    override import({ sheets = [] }: WorkbookData): void {
      for (const sheet of sheets) {
        const { keeps } = sheet as SheetData & SheetWithKeeps;
        if (keeps !== undefined) this.keeps[sheet.id] = keeps;
      }
    }

    override export({ sheets = [] }: WorkbookData): void {
      for (const sheet of sheets) {
        const keeps = this.keeps[sheet.id];
        if (keeps !== undefined) (sheet as SheetData & SheetWithKeeps).keeps = keeps;
      }
    }

    override adaptRanges(given: unknown): void {
      if (this.isGrowing) return;
      const { adaptRangeString } = given as RangeAdapters;
      for (const [sheetId, keeps] of Object.entries(this.keeps)) {
        const adapt: Adapt = (reference) => {
          const { changeType, range } = adaptRangeString(sheetId, reference);
          return changeType === 'REMOVE' || range.includes('#REF') ? null : range;
        };
        const now = follow(keeps, adapt);
        if (now !== keeps) this.put(sheetId, now);
      }
    }

    override beforeHandle(given: unknown): void {
      const command = given as Command;
      this.isGrowing = this.isGrowth(command);
      if (command.type !== 'ADD_DATA_VALIDATION_RULE') return;
      const before = this.getters.getDataValidationRule(command.sheetId, command.rule.id);
      const isSame =
        before !== undefined &&
        deepEquals(before.criterion, command.rule.criterion) &&
        before.isBlocking === command.rule.isBlocking;
      this.ruleAdded(command, isSame);
    }

    override handle(given: unknown): void {
      const command = given as Command;
      switch (command.type) {
        case 'WORKBENCH_KEEP':
          this.put(command.sheetId, command.keeps);
          break;
        case 'DUPLICATE_SHEET': {
          const keeps = this.keeps[command.sheetId];
          if (keeps !== undefined) this.put(command.sheetIdTo, keeps);
          break;
        }
        case 'DELETE_SHEET':
          this.put(command.sheetId, undefined);
          break;
        case 'REMOVE_DATA_VALIDATION_RULE':
          this.ruleRemoved(command);
          break;
      }
    }

    private isGrowth({ type, sheetId, dimension, position, base }: Command): boolean {
      if (type !== 'ADD_COLUMNS_ROWS' || position !== 'after') return false;
      const size =
        dimension === 'ROW' ? this.getters.getNumberRows(sheetId) : this.getters.getNumberCols(sheetId);
      return base === size - 1;
    }

    /** A rule of the user goes before what was kept for the same cells; the same rule for more cells is kept for those. */
    private ruleAdded({ sheetId, rule, ranges }: Command, isSame: boolean): void {
      const taken = ranges.map((range) => this.getters.getRangeFromRangeData(range));
      const addresses = (all: readonly Range[]) =>
        all.map((range) => this.getters.getRangeString(range, sheetId, { useBoundedReference: true }));
      const lost: Kept[] = [];
      const edited: Kept[] = [];
      const moved = (each: Kept, areas: readonly string[]): readonly Kept[] => {
        const isSameStart = firstCell(areas) === firstCell(each.areas);
        if (areas.length > 0 && isTied(each) && !isSameStart) lost.push(each);
        else if (areas.length > 0) return [{ ...each, areas }];
        return [];
      };
      const kept = this.getKeeps(sheetId).kept.flatMap((each): readonly Kept[] => {
        if (each.kind !== 'dataValidation') return [each];
        if (each.ruleId === rule.id) {
          if (isSame) return moved(each, addresses(taken));
          // What it explains is told as lost; what it now says is for the engine to write.
          if (/\s(?:prompt|error)(?:Title)?=/.test(each.attributes)) edited.push(each);
          return [];
        }
        const areas = each.areas.map((area) => this.getters.getRangeFromSheetXC(sheetId, area));
        return moved(each, addresses(this.getters.recomputeRanges(areas, taken)));
      });
      const keeps = this.getKeeps(sheetId);
      const now = withLost({ ...keeps, kept }, [...lost, ...edited]);
      this.put(sheetId, isSame ? now : { ...now, lostRules: now.lostRules.filter((id) => id !== rule.id) });
    }

    private ruleRemoved({ sheetId, id }: Command): void {
      const keeps = this.getKeeps(sheetId);
      this.put(sheetId, { ...keeps, kept: keeps.kept.filter(({ ruleId }) => ruleId !== id) });
    }

    private put(sheetId: string, keeps: SheetKeeps | undefined): void {
      (this.history.update as (...path: unknown[]) => void)('keeps', sheetId, keeps);
    }
  }

  engine.registries.corePluginRegistry.add('workbench-kept', KeptPlugin as never);
  // One of the commands that are undone and done again.
  (engine.coreTypes as Set<string>).add('WORKBENCH_KEEP');
  engine.registries.inverseCommandRegistry.add(
    'WORKBENCH_KEEP' as never,
    ((command: never) => [command]) as never,
  );
}
