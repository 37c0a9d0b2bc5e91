import { maskFacts } from './mask-facts';

test('a number of a person is masked in every fact', () => {
  expect(
    maskFacts({
      waarde: 'BSN 123456782',
      uren: 123456782,
      kort: 10464554,
      deel: 123456782.5,
      min: -123456782,
      rest: ['123456782', 'x'],
    }),
  ).toEqual({
    waarde: 'BSN ******782',
    uren: '******782',
    kort: '******554',
    deel: '******782',
    min: '******782',
    rest: ['******782', 'x'],
  });
});

test('other facts stay as they are', () => {
  const facts = {
    aantal: 24,
    uren: 1331.5,
    kop: 'Uren',
    klopt: true,
    niets: null,
    regels: [1, 2],
    lhnr: '123456782L01',
  };
  expect(maskFacts(facts)).toEqual(facts);
});

test('sums can be left alone', () => {
  const facts = { som: 123456782, getypt: 111222333, tekst: '123456782' };
  expect(maskFacts(facts, new Set([111222333]))).toEqual({
    som: 123456782,
    getypt: '******333',
    tekst: '******782',
  });
});
