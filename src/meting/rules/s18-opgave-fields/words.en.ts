import { ruleWords } from '../../judge/rule-words';
import type { S18Facts } from './rule';

const words = ruleWords<S18Facts>();

const allowed = {
  jaar: 'A meting is about {vanaf} or later.',
  maand: 'The reference month is a month, from 1 to 12.',
  nummer: 'A payroll tax number begins with nine digits.',
  sector: 'This is markt or overheid. The government sector has a line of its own.',
  '': 'That cannot be right.',
} as const satisfies Readonly<Record<S18Facts['mag'], string>>;

export const finding = words.finding({
  title: 'The sheet Opgave is not filled in correctly',
  what: ({ waarde, mag }) =>
    waarde === '' ? '"{veld}" ({cell}) is empty.' : `"{veld}" ({cell}) contains "{waarde}". ${allowed[mag]}`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Your meting cannot be processed like this.',
    sectorraad: 'The meting cannot be matched to an organisation and a year.',
  },
  why: 'The sheet Opgave says whose meting it is, and for which year.',
  todo: ({ waarde }) =>
    waarde === '' ? 'Fill in {cell} on sheet {sheet}.' : 'Correct {cell} on sheet {sheet}.',
});
