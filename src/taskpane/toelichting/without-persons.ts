import type { Checker } from '../checker/checker';
import type { SheetToelichting } from './toelichting-sheet';

/** The explanations as they may be shown: without numbers of people in the open workbook. Their keys stay what they are. */
export async function withoutPersons(
  given: readonly SheetToelichting[],
  checker: Pick<Checker, 'withoutPersons'>,
): Promise<readonly SheetToelichting[]> {
  const texts = await checker.withoutPersons(
    given.flatMap(({ rule, sheet, cell, text, role, date }) => [rule, sheet, cell, text, role, date]),
  );
  return given.map((each, i) => {
    const [rule = '', sheet = '', cell = '', text = '', role = '', date = ''] = texts.slice(6 * i);
    return { ...each, rule, sheet, cell, text, role, date };
  });
}
