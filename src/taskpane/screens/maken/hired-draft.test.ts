import { dayOfIso } from '../../../meting/form/days';
import { emptyHired, readHiredDraft, type HiredDraft, type HiredProblem } from './hired-draft';

const agreed: HiredDraft = {
  ...emptyHired,
  bsn: '1234.56.782',
  hours: '60,5',
  registered: 'uwv',
  agreed: true,
  attributed: '40',
  agreement: '2026-08-01',
};

test('a statement of a supplier becomes a hired person', () => {
  expect(readHiredDraft(agreed, 2025)).toEqual({
    person: {
      bsn: 123456782,
      saidBy: 'uwv',
      hours: 60.5,
      first: 0,
      last: 0,
      supplierSector: 'markt',
      lhnr: '',
      kind: 'uitzend',
      agreement: dayOfIso('2026-08-01'),
      attributed: 40,
    },
  });
  // Without a BSN, and without an agreement.
  expect(
    readHiredDraft(
      { ...emptyHired, registered: 'supplier', hours: '8', kind: 'wsw', sector: 'overheid' },
      2025,
    ),
  ).toMatchObject({
    person: { bsn: 0, hours: 8, kind: 'wsw', supplierSector: 'overheid', agreement: 0, attributed: NaN },
  });
});

test.each<readonly [Partial<HiredDraft>, HiredProblem]>([
  [{ bsn: '123456789' }, 'bsn'],
  [{ bsn: 'Jansen' }, 'bsn'],
  [{ hours: '' }, 'hours'],
  [{ hours: '745', attributed: '0' }, 'hours'],
  [{ attributed: '61' }, 'attributed'],
  [{ registered: '' }, 'registered'],
  [{ registered: 'no' }, 'not-registered'],
  [{ attributed: '' }, 'attributed'],
  [{ agreement: '2026-08-02' }, 'agreement'],
  [{ agreement: '' }, 'agreement'],
  [{ agreement: '0202-12-01' }, 'agreement'],
])('%j is said', (change, problem) => {
  const read = readHiredDraft({ ...agreed, ...change }, 2025);
  expect('problems' in read && read.problems).toContain(problem);
});
