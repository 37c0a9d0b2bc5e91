import { askedOpening, AT_RESULT } from './asked-opening';

test('the page around the pane asks for whom and where it opens', () => {
  expect(askedOpening('rol=sectorraad&scherm=samenvoegen')).toEqual({
    role: 'sectorraad',
    screen: 'samenvoegen',
    check: false,
  });
  expect(askedOpening(AT_RESULT)).toEqual({ role: undefined, screen: 'resultaat', check: true });
});

test.each(['', 'rol=koning&scherm=__proto__'])('what is not known is not asked: %p', (text) => {
  expect(askedOpening(text)).toEqual({ role: undefined, screen: undefined, check: false });
});
