import { ruleWords } from '../../judge/rule-words';
import type { S13Facts } from './rule';

const words = ruleWords<S13Facts>();

const SIGNS: Readonly<Record<string, string>> = {
  puntkomma: 'a semicolon',
  tab: 'a tab',
  streep: 'a vertical bar',
  komma: 'a comma',
};
const sign = (teken: string | undefined): string => SIGNS[teken ?? ''] ?? 'a separator';

export const finding = words.finding({
  title: 'The row is shifted, half empty or not about a person',
  what: ({ soort, teken }) =>
    soort === 'verschoven'
      ? 'In row {row} the data is not under the right headings: cells do not match their own columns, but another.'
      : soort === 'verwisseld'
        ? 'In row {row} {kop} and {andere} are the wrong way round: each is under the heading of the other.'
        : soort === 'elders'
          ? 'In row {row} what belongs under {kop} is under {andere}.'
          : soort === 'gebroken'
            ? 'Row {row} is broken in two: some of its cells are in the row below or above it.'
            : soort === 'onvolledig'
              ? 'In row {row} three or more required cells are empty.'
              : soort === 'ineen'
                ? `In row {row} the whole line is in one cell, with ${sign(teken)} between the values. None of it was read.`
                : 'Row {row} contains hours but nothing about a person. It looks like a total without the word “Total”.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row was not counted and not checked any further.',
  why: 'If a row has shifted, its cells no longer match the headings above them. A total does not belong among the persons.',
  todo: ({ soort, teken }) =>
    soort === 'verschoven'
      ? 'From this row on, look for an extra or a missing cell, and move the rows back under their headings.'
      : soort === 'verwisseld'
        ? 'Put the values in this row under their own headings: swap {kop} and {andere}.'
        : soort === 'elders'
          ? 'Put the value in this row back under {kop}, and fill in under {andere} what belongs there.'
          : soort === 'gebroken'
            ? 'Put the two halves in one row again, under their own headings, and delete the empty row.'
            : soort === 'onvolledig'
              ? 'Complete the row, also where cells were merged. Does what it holds belong to another row? Put it there, and delete this row.'
              : soort === 'ineen'
                ? `In Excel choose Data, Text to Columns for these cells, with ${sign(teken)} as the separator, and see that everything comes under its own heading. In a .csv use the same separator on every line. Do not delete the row.`
                : 'Put “Total” in the first cell of the row, or delete the row.',
});
