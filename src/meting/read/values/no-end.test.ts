import { isNoEnd, saysNoEnd } from './no-end';

test.each([
  't/m heden',
  'T/M Heden',
  'tm heden',
  'tot en met heden',
  'tot heden',
  'heden',
  'heden.',
  'nu',
  'tot op heden',
  'geen',
  'geen einddatum',
  'Geen einde',
  'nog geen einddatum',
  '(nog) geen',
  'zonder einddatum',
  'n.v.t.',
  'n.v.t',
  'nvt',
  'N.V.T.',
  'n. v. t.',
  'n/a',
  'niet van toepassing',
  'Niet van toepassing (onbepaalde tijd)',
  'onbepaald',
  'onbepaalde tijd',
  'voor onbepaalde tijd',
  'contract voor onbepaalde tijd',
  'onbep. tijd',
  'onbepaalde duur',
  'lopend',
  'nog lopend',
  'doorlopend',
  'loopt nog',
  'loopt nog door',
  'niet beëindigd',
  'nog niet beëindigd',
  'open einde',
  '-',
  '--',
  '–',
  ' — ',
  '∞',
  '31-12-9999',
  '9999-12-31',
])('%s says that there is no end', (text) => {
  expect(saysNoEnd(text)).toBe(true);
});

test.each([
  '',
  ' ',
  '?',
  'onbekend',
  'einddatum onbekend',
  'nog niet bekend',
  'geen idee',
  'geen?',
  'ntb',
  'n.n.b.',
  'nader te bepalen',
  'beëindigd',
  'uit dienst',
  'nee',
  'ja',
  't/m',
  'tot en met',
  'tijd',
  'nog',
  'tot heden 2023',
  't/m 31-12-2024',
  'bepaalde tijd',
  'x',
  '0',
  '99999',
  `geen ${'tijd '.repeat(40)}`,
])('%j does not say it', (text) => {
  expect(saysNoEnd(text)).toBe(false);
});

test.each([0, 2_958_465, 2_958_101, 2_957_003, 99_991_231])('%d says that there is no end', (number) => {
  expect(isNoEnd(number)).toBe(true);
});

test.each([1, -1, 0.5, 45_657, 2_958_466, 2_958_100, 20_241_231, 99_991_232, 123_456_782])(
  '%d does not say it',
  (number) => {
    expect(isNoEnd(number)).toBe(false);
  },
);
