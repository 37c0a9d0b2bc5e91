import { sampleResult } from '../../test-support/sample-result';
import { positionAgainstTarget } from './target';

const { result } = sampleResult();
if (!result) throw new Error('the sample has a result');
const national = (year: number | null, jobs: number) =>
  positionAgainstTarget({ ...result, year, counted: { ...result.counted, jobs } });

test('the level of 2021 and of 2024 gives the increase and the shortfall of the letters', () => {
  // Kamerstukken II 2021/22, 34 352, nr. 255 and Kamerstukken I 2024/25, 34 352, X.
  expect(national(2021, 147_988)).toMatchObject({
    increase: 72_809,
    target: 80_000,
    shortfall: 7_191,
    met: false,
  });
  expect(national(2024, 164_795)).toMatchObject({
    increase: 89_616,
    target: 115_000,
    shortfall: 25_384,
    met: false,
  });
});

test('exactly the target is met, and a year without a target has no position', () => {
  expect(national(2021, 75_179 + 80_000)?.met).toBe(true);
  expect(national(null, 1)).toBeNull();
  expect(national(2012, 75_179)).toBeNull();
});
