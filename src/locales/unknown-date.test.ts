import { asFunctionError, type FunctionError } from '../functions/function-error';
import { DomainError, lookup, publishedLaw, seriesOf } from '../law';
import { explain as inEnglish } from './en/function-errors';
import { explain as inDutch } from './nl/function-errors';

function errorFor(name: string, date: string): FunctionError {
  try {
    lookup(seriesOf(publishedLaw, name), date);
  } catch (error) {
    if (error instanceof DomainError) return asFunctionError(error);
  }
  throw new Error(`${name} has a value on ${date}`);
}

it('names a figure as people call it, with the day as they write it', () => {
  const error = errorFor('quotum.b.markt', '2027-12-31');
  expect(inDutch(error)).toMatch(
    /^Van "Quotum, variabele B: extra banen, markt" \(quotum\.b\.markt\) is geen waarde bekend op 31 december 2027; wel bekend: /,
  );
  expect(inEnglish(error)).toMatch(
    /^There is no known value of ".*" \(quotum\.b\.markt\) on 31 December 2027; known: /,
  );
});

it('has a name for every figure', () => {
  for (const name of publishedLaw.keys()) {
    const error = errorFor(name, '0001-01-01');
    expect(inDutch(error)).toContain(`" (${name}) is geen`);
    expect(inEnglish(error)).toContain(`" (${name}) on`);
  }
});
