import { askedOpening } from './asked-opening';

test('the page around the pane asks in which language, for whom and where it opens', () => {
  expect(askedOpening('#taal=en&rol=sectorraad&scherm=samenvoegen')).toEqual({
    language: 'en',
    role: 'sectorraad',
    screen: 'samenvoegen',
  });
});

test.each(['', '#', '#rol=koning&scherm=__proto__&taal=fr', '#_host_Info=Excel$Win32'])(
  'what is not known is not asked: %p',
  (hash) => {
    expect(askedOpening(hash)).toEqual({ language: undefined, role: undefined, screen: undefined });
  },
);
