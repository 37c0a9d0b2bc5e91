import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    (draft) => draft.setHeading('bonusaandeel', 'Opmerking'),
    // One number of nine digits may pass the elfproef by chance.
    (draft) => {
      draft.setHeading('bonusaandeel', 'Zaak');
      draft.set(0, 'bonusaandeel', 111_222_333);
    },
    (draft) => {
      draft.setHeading('bonusaandeel', 'RSIN');
      for (let i = 0; i < 9; i++) draft.set(i, 'bonusaandeel', Number(draft.newBsn()));
    },
    // So may the hours of a large employer.
    (draft) => draft.setOpgave('urenTotaal', 111_222_333),
  ],
  bad: [
    (draft) => {
      draft.setHeading('bonusaandeel', 'Zaak');
      draft.set(0, 'bonusaandeel', Number(draft.get(0, 'bsn')));
    },
    (draft) => {
      draft.setHeading('bonusaandeel', 'Code');
      for (let i = 0; i < 9; i++) draft.set(i, 'bonusaandeel', Number(draft.newBsn()));
    },
    (draft) => draft.set(0, 'regio', 'Twente 111222333'),
    (draft) => {
      draft.setHeading('bonusaandeel', 'Opmerking');
      draft.set(0, 'bonusaandeel', 'BSN 111222333, zie dossier');
    },
    (draft) => draft.setOpgave('personenVorigJaar', 111_222_333),
    (draft) => draft.setOpgave('urenTotaal', Number(draft.get(0, 'bsn'))),
  ],
  seed(draft, random) {
    draft.setHeading('bonusaandeel', 'Opmerking');
    const record = random.between(0, draft.records - 1);
    return draft.set(
      record,
      'bonusaandeel',
      random.next() < 0.5 ? 'BSN 111222333, zie dossier' : Number(draft.get(record, 'bsn')),
    );
  },
};
