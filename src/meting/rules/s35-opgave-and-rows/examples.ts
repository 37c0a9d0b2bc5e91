import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    (draft) => draft.setOpgave('lhnr', String(draft.get(0, 'lhnr'))),
    // Of several numbers one is enough, and that of a part of the employer too.
    (draft) => draft.setOpgave('lhnr', `111222333L01, ${String(draft.get(0, 'lhnr')).slice(0, 9)}L09`),
    (draft) => draft.setOpgave('lhnr', 'zie bijlage'),
    (draft) => draft.setOpgave('regio', 'n.v.t.'),
    // Who works in all of the country, or in two regions, has no one region.
    (draft) => draft.setOpgave('regio', 'heel Nederland'),
    (draft) => draft.setOpgave('regio', 'Rijnmond en Haaglanden'),
    (draft) => draft.setOpgave('sector', 'markt'),
    (draft) => {
      draft.setOpgave('sector', 'overheid');
      draft.set(0, 'overheidssector', 'po');
      draft.setOpgave('overheidssector', 'po');
    },
    (draft) => draft.setOpgave('overheidssector', 'wij weten het niet'),
    (draft) => draft.setOpgave('urenTotaal', 500_000),
    // Hours of people who are hired are no hours of own employees.
    (draft) => {
      for (let i = 0; i < draft.records; i++)
        if (draft.get(i, 'vorm') === 'formeel') draft.set(i, 'verloondeUren', 0);
      draft.setOpgave('urenTotaal', 1);
    },
    (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'overheidssector', null);
      draft.setOpgave('overheidssector', 'defensie');
    },
  ],
  bad: [
    (draft) => draft.setOpgave('regio', 'Randstad'),
    (draft) => draft.setOpgave('urenTotaal', 100),
    (draft) => draft.setOpgave('urenDoelgroep', 0),
    (draft) => {
      draft.setOpgave('sector', 'markt');
      draft.setOpgave('overheidssector', 'po');
    },
    (draft) => draft.setOpgave('lhnr', '111222333L01'),
    (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'sector', 'markt');
      draft.setOpgave('sector', 'overheid');
    },
    (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'overheidssector', 'vo');
      draft.setOpgave('overheidssector', 'primair onderwijs');
    },
  ],
  seed(draft) {
    return draft.setOpgave('lhnr', '111222333L01');
  },
};
