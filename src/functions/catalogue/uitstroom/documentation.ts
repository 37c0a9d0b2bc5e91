import { sourcesOf } from '../../sources';
import type { Documentation } from '../../documentation';

/** On the day in the argument, the persons of each row who work: 1, divided by how often they stand in the list. */
const workingOn = (day: string): string =>
  `((COUNTIFS({personen},{personen},{begin},"<="&{${day}},{einde},">="&{${day}})+COUNTIFS({personen},{personen},{begin},"<="&{${day}},{einde},""))>0)`;

export const documentation: Documentation = {
  group: 'duurzaamheid',
  order: 2,
  sources: () => sourcesOf('werkbehoud.jaar'),
  twin: {
    formula: () =>
      `SUMPRODUCT(${workingOn('peildatum')}*${workingOn('latere_peildatum')}/COUNTIF({personen},{personen}))/SUMPRODUCT(${workingOn('peildatum')}/COUNTIF({personen},{personen}))`,
    only: 'retention',
  },
};
