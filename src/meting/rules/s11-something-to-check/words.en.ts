import { ruleWords } from '../../judge/rule-words';
import type { S11Facts } from './rule';

const words = ruleWords<S11Facts>();

export const finding = words.finding({
  title: 'There is nothing to check',
  what: (facts) =>
    facts.jaarrapportage !== undefined
      ? 'Sheet {jaarrapportage} holds the yearly report of the overheidssectoren, or its template. That is no meting.'
      : facts.blad === undefined
        ? facts.bladen === 1
          ? 'The only sheet was not recognised as a meting or a Tabel 1.'
          : 'None of the {bladen} sheets was recognised as a meting or a Tabel 1.'
        : 'Sheet {blad} has headings but no rows.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Nothing was counted. An empty result does not mean that everything is right.',
  why: 'The program recognises a meting by its headings, such as BSN and Paid hours.',
  todo: ({ blad, jaarrapportage }) =>
    jaarrapportage !== undefined
      ? 'This checks metingen. The yearly report is made out of this file: in the task pane with Yearly report of sectors, in a terminal with year-report. Did you want to check a meting? Then choose that file.'
      : blad === undefined
        ? 'Check that you chose the right file. If you did, copy your data into a template.'
        : 'On sheet {blad}, fill in a row for each income relation, below the headings. Did nobody from the target group work there? Then fill in “yes” on the sheet Opgave beside “Nobody from the target group”. If that line is not there, put it below the others.',
});
