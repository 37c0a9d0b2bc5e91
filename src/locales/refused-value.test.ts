import { asFunctionError } from '../functions/function-error';
import { DomainError } from '../law';
import { suppliedFromRange } from '../meting/read/forms/supplied-from-range';
import { explain as inEnglish } from './en/function-errors';
import { explain as inDutch } from './nl/function-errors';

/** The error a formula gives for a range of own values with this row in it. */
function errorFor(row: readonly (string | number | null)[]) {
  try {
    suppliedFromRange([['Naam', 'Van', 'Tot', 'Waarde', 'Bron'], row]);
  } catch (error) {
    if (error instanceof DomainError) return asFunctionError(error);
  }
  throw new Error('the row was not refused');
}

describe('a value of the workbook that a formula cannot use', () => {
  it('is #VALUE!, and says which value, where in the range, and what is wrong', () => {
    const error = errorFor(['uren.baan.jaar', 44562, null, 'volgt', 'eigen regeling']);
    expect(error.code).toBe('#VALUE!');
    expect(inDutch(error)).toBe(
      'Bij “uren.baan.jaar” staat in rij 2, kolom 4 van het bereik geen getal (volgt).',
    );
    expect(inEnglish(error)).toBe('“uren.baan.jaar” has no number in row 2, column 4 of the range (volgt).');
  });

  it.each([
    [
      ['Jan Jansen', 44562, null, 1, 'x'],
      'De naam in rij 2, kolom 1 van het bereik bestaat niet (er staat: tekst die we hier niet herhalen (10 tekens)).',
    ],
    [
      ['uren.baan.jaar', 44562, null, 1, null],
      'Bij “uren.baan.jaar” ontbreekt in rij 2, kolom 5 van het bereik de bron.',
    ],
  ])('%j', (row, words) => {
    expect(inDutch(errorFor(row))).toBe(words);
  });
});
