import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import type { CellPosition } from './engine';
import { boundFormulas, isWithinLimits } from './formula-limits';
import { emptyWorkbook, WorkbenchHost } from './workbench-host';

const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;

it('takes what Excel takes: 8,192 letters, 64 levels, 255 arguments', () => {
  expect(isWithinLimits(`=${'1+'.repeat(4_095)}1`)).toBe(true);
  expect(isWithinLimits(`=${'1+'.repeat(4_096)}1`)).toBe(false);
  expect([isWithinLimits(nested(64)), isWithinLimits(nested(65))]).toEqual([true, false]);
  const sum = (numbers: number) => `=SUM(${'1,'.repeat(numbers - 1)}1)`;
  expect([isWithinLimits(sum(255)), isWithinLimits(sum(256))]).toEqual([true, false]);
});

it('counts no brackets or commas in texts, names of sheets, lists, and around what is computed first', () => {
  expect(isWithinLimits(`=LEN("${'A('.repeat(70)}")`)).toBe(true);
  expect(isWithinLimits(`='${'A('.repeat(70)}'!A1`)).toBe(true);
  expect(isWithinLimits(`=SUM({${'1,'.repeat(300)}1})`)).toBe(true);
  expect(isWithinLimits(`=${'('.repeat(70)}1${')'.repeat(70)}`)).toBe(true);
});

describe('in a cell', () => {
  const engine = spreadsheetEngine();
  boundFormulas(engine, {
    tooLarge: () => 'te groot',
    fillsTooMany: (cells) => `vult ${String(cells)} cellen`,
  });
  const computed = (content: string) => {
    const { model } = new WorkbenchHost(engine, 'n', emptyWorkbook('Blad1'));
    const position: CellPosition = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 };
    model.dispatch('UPDATE_CELL', { ...position, content });
    const { type, value, message } = model.getters.getEvaluatedCell(position) as unknown as {
      readonly type: string;
      readonly value: unknown;
      readonly message?: string;
    };
    return { type, value, message };
  };

  it('is an error that says why, and no 0, where Excel does not take it', () => {
    const error = { type: 'error', value: '#BAD_EXPR', message: 'te groot' };
    expect(computed(`=${'1+'.repeat(4_096)}1`)).toEqual(error);
    expect(computed(nested(300))).toEqual(error);
  });

  it('is an error that says why where it fills more cells than the page can bear, but not where it only computes with them', () => {
    expect(computed('=SEQUENCE(501,500)')).toEqual({
      type: 'error',
      value: '#SPILL!',
      message: 'vult 250500 cellen',
    });
    expect(computed('=SUM(SEQUENCE(501,500))').value).toBe((250_500 * 250_501) / 2);
    expect(computed('=SEQUENCE(10,10)').value).toBe(1);
  });

  it('is an error, and no 0, where it cannot be put together', () => {
    // Each bracket goes one deeper into the stack of the engine.
    expect(computed(`=${'-('.repeat(2_700)}1${')'.repeat(2_700)}`).value).not.toBe(0);
  });

  it('computes what Excel takes, and leaves the errors of others as they are', () => {
    expect(computed(nested(64)).value).toBe(1);
    expect(computed('=NIETS(1)').message).not.toBe('te groot');
    expect(computed('=SUM(1,2').type).toBe('error');
  });
});
