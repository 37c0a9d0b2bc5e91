/** @jest-environment jsdom */
import { placeOfSelfTest, selfTestText } from './self-test-text';

test('what is sent back names Excel, its newest requirement set and every promise', () => {
  Object.assign(globalThis, {
    Office: {
      context: {
        displayLanguage: 'nl-NL',
        diagnostics: { platform: 'Mac', version: '16.90', host: 'Excel' },
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === 'ExcelApi' && Number(version.slice(2)) <= 17,
        },
      },
    },
  });
  const place = placeOfSelfTest();
  expect(place).toMatchObject({ platform: 'Mac', version: '16.90', language: 'nl-NL', excelApi: '1.17' });
  const text = selfTestText(
    [
      { name: 'text-stays-text', outcome: 'passed' },
      { name: 'names-point-to-ranges', outcome: 'failed', reason: 'busy InvalidOperationInCellEditMode' },
    ],
    { ...place, engine: 'AppleWebKit/605.1.15' },
    new Date('2026-11-29T12:00:00Z'),
  );
  expect(text.split('\n')).toEqual([
    'Banenafspraak self-test, 2026-11-29',
    'platform: Mac 16.90',
    'language: nl-NL',
    'ExcelApi: 1.17',
    'engine: AppleWebKit/605.1.15',
    'passed: 1 of 2',
    'passed: text-stays-text',
    'failed: names-point-to-ranges (busy InvalidOperationInCellEditMode)',
  ]);
  Reflect.deleteProperty(globalThis, 'Office');
});

test('without Excel it still says where it ran', () => {
  expect(placeOfSelfTest()).toMatchObject({ platform: 'none', excelApi: '' });
});
