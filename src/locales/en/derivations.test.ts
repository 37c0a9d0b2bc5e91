import { publishedLaw } from '../../law';
import { derivationInEnglish } from './derivations';

const derivations = [...publishedLaw.values()].flatMap(({ values }) =>
  values.flatMap(({ derivation }) => derivation ?? []),
);

/** Words of three letters and more, but for those that are the same in both languages. */
function wordsOf(text: string): string[] {
  const alike = ['Besluit', 'Wfsv', 'nulmeting', 'week'];
  return (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !alike.includes(word));
}

test('every derivation that holds words has English ones, with the same digits', () => {
  expect(derivations.length).toBeGreaterThan(20);
  for (const dutch of derivations) {
    const english = derivationInEnglish(dutch);
    expect(english.replace(/\D/g, '')).toBe(dutch.replace(/\D/g, ''));
    expect(wordsOf(english).filter((word) => wordsOf(dutch).includes(word))).toEqual([]);
  }
});

test('arithmetic is written with English numbers', () => {
  expect(derivationInEnglish('75.179 − 36.206')).toBe('75,179 − 36,206');
  expect(derivationInEnglish('100% − 33,7%')).toBe('100% − 33.7%');
});
