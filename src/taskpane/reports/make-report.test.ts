import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { makeReport, reportFormats } from './make-report';
import { sampleResult } from '../test-support/sample-result';

const inputs = [
  { result: sampleResult({ organisation: 'BSN 123456782' }), sha256: 'a'.repeat(64), bytes: 12 },
];

test.each(reportFormats)('%s: a report that says what was found, without a full BSN', async (format) => {
  const report = await makeReport({
    inputs,
    format,
    language: 'nl',
    role: 'bestuur',
    settings: DEFAULT_SETTINGS,
  });
  expect(report.size).toBeGreaterThan(200);
  const text = new TextDecoder('latin1').decode(await report.arrayBuffer());
  expect(text).not.toContain('123456782');
  if (format !== 'xlsx') expect(text).toContain('B05');
  else expect(text.startsWith('PK')).toBe(true);
});

test('the same checks give the same report, byte for byte', async () => {
  const one = await makeReport({
    inputs,
    format: 'json',
    language: 'nl',
    role: 'bestuur',
    settings: DEFAULT_SETTINGS,
  });
  const two = await makeReport({
    inputs,
    format: 'json',
    language: 'nl',
    role: 'bestuur',
    settings: DEFAULT_SETTINGS,
  });
  expect(await one.text()).toBe(await two.text());
});
