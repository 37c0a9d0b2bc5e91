import type { RuleWords } from '../meting/judge/rule-words';
import { explainFinding, fillText } from './rule-words';

const words: RuleWords = {
  title: 'Verloonde uren ontbreken',
  what: 'In {cell} op blad {sheet} staat {value}.',
  consequence: { bestuur: 'Uw rij telt niet mee.', sectorraad: 'De rij van dit bestuur telt niet mee.' },
  why: 'Een baan is 25,5 uur.',
  todo: 'Vul de uren van {row} in.',
};

test('a finding is explained with its own cell and facts, for the role that reads it', () => {
  const finding = { cells: [{ sheet: 'Meting', row: 12, column: 28 }], facts: { value: null } };
  expect(explainFinding(words, finding, 'bestuur', 'nl')).toEqual({
    title: 'Verloonde uren ontbreken',
    what: 'In AB12 op blad Meting staat leeg.',
    consequence: 'Uw rij telt niet mee.',
    why: 'Een baan is 25,5 uur.',
    todo: 'Vul de uren van 12 in.',
  });
  expect(explainFinding(words, finding, 'sectorraad', 'nl').consequence).toBe(
    'De rij van dit bestuur telt niet mee.',
  );
});

test('numbers in the notation of the language; years and rows without thousands', () => {
  expect(fillText('{n} {year} {big}', { n: 25.5, year: 2025, big: 125000 }, 'nl')).toBe('25,5 2025 125.000');
  expect(fillText('{n} {year} {big}', { n: 25.5, year: 2025, big: 125000 }, 'en')).toBe('25.5 2025 125,000');
  expect(fillText('{list}', { list: ['markt', 'overheid'] }, 'nl')).toBe('markt, overheid');
});

test('a placeholder without a fact stays visible', () => {
  expect(fillText('{gone} {constructor}', {}, 'nl')).toBe('{gone} {constructor}');
});
