import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function fillDown(draft: Draft, from: number, rows: number) {
  const first = String(draft.get(from, 'lhnr'));
  for (let n = 1; n < rows; n++)
    draft.set(from + n, 'lhnr', first.replace(/\d\d$/, String(n + 1).padStart(2, '0')));
  return draft.cell(from + 1, 'lhnr');
}

export const examples: RuleExamples = {
  good: [
    Array.from({ length: 4 }, (_, i) => ({ datRegistratie: { date: 43_831 + i } })),
    Array.from({ length: 6 }, (_, i) => ({ datRegistratie: { date: 43_831 + 2 * i } })),
    [...'abc'].map((grond) => ({ grond })),
    [{ lhnr: '123456782L01' }, { lhnr: '123456782L02' }],
  ],
  bad: [
    Array.from({ length: 6 }, (_, i) => ({ datRegistratie: { date: 43_831 + i } })),
    Array.from({ length: 5 }, (_, i) => ({ geboortedatum: { date: 30_000 + i } })),
    [...'cdefgh'].map((grond) => ({ grond })),
    [
      { bsn: '123456782', datRegistratie: { date: 43_831 } },
      { bsn: '123456782', datRegistratie: { date: 44_197 } },
      { bsn: '123456782', datRegistratie: { date: 44_562 } },
    ],
    [{ lhnr: '123456782L01' }, { lhnr: '123456782L02' }, { lhnr: '123456782L03' }, { lhnr: '123456782L04' }],
  ],
  seed: (draft, random) => fillDown(draft, random.between(0, draft.records - 9), random.between(5, 8)),
};
