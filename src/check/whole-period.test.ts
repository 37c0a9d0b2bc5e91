import { dayOfIso } from '../meting/form/days';
import { cleanDraft } from '../meting/generate/draft';
import { SHEETS } from '../meting/form/templates';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

/** The jobs of a clean meting over December 2024 in which every registration has these days. */
async function jobsWith(registered: string, ended: string | null): Promise<number> {
  const draft = cleanDraft({ rows: 40, seed: 11 });
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  for (let record = 0; record < draft.records; record++) {
    draft.set(record, 'datRegistratie', dayOfIso(registered));
    draft.set(record, 'datEindRegistratie', ended === null ? null : dayOfIso(ended));
  }
  const { result } = await checkWorkbook(draftSource(draft));
  if (result === null) throw new Error('nothing was counted');
  return result.counted.jobs;
}

describe('hours of a tijdvak in which a registration starts or ends', () => {
  it.each([
    ['starts on its last day', '2024-12-31', null],
    ['starts halfway', '2024-12-16', null],
    ['ends on its first day', '2015-01-01', '2024-12-01'],
    ['starts and ends inside', '2024-12-10', '2024-12-20'],
  ])('count whole, never pro rata, when it %s', async (_, registered, ended) => {
    const whole = await jobsWith('2015-01-01', null);
    expect(whole).toBeGreaterThan(0);
    expect(await jobsWith(registered, ended)).toBe(whole);
  });

  it('do not count when it starts the day after or ended the day before', async () => {
    expect(await jobsWith('2025-01-01', null)).toBe(0);
    expect(await jobsWith('2015-01-01', '2024-11-30')).toBe(0);
  });
});
