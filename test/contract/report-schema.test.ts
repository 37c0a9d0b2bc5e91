import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { draftsOf, readCorpus } from '../../scripts/release/golden';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { reportOf } from '../../src/cli/report-of';
import { wordsIn } from '../../src/cli/words';
import { jsonReport } from '../../src/report/json';
import type { ReportDocument } from '../../src/report/document';

const schema = JSON.parse(
  readFileSync(path.join(__dirname, '../../docs/schema/rapport-1.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const drafts = draftsOf(readCorpus());

/** A workbook for each rule, in which that rule finds something. */
describe.each(drafts.map((draft) => [draft.name, draft] as const))('the JSON about %s', (name, draft) => {
  let checked: ReturnType<typeof checkWorkbook> | undefined;
  const rule = /^fout-(\w+)$/.exec(name)?.[1];

  test.each(['nl', 'en'] as const)(
    'follows the published schema, with every finding in words (%s)',
    async (language) => {
      checked ??= checkWorkbook(draftSource(draft));
      const result = await checked;
      const words = wordsIn(language);
      const input = { result: { ...result, file: `${name}.xlsx` }, sha256: 'a'.repeat(64), bytes: 1 };
      const json = jsonReport(reportOf([input], 'bestuur', words));
      const read = JSON.parse(json) as ReportDocument;
      validate(read);
      expect(validate.errors ?? []).toEqual([]);
      const findings = read.files[0]?.findings ?? [];
      if (rule !== undefined) expect(findings.map((finding) => finding.rule)).toContain(rule);
      for (const finding of findings) {
        expect(finding.message.length).toBeGreaterThan(10);
        // A text that lacks a fact, or a fact that is no text.
        expect(JSON.stringify(finding)).not.toMatch(/undefined|\[object|\{[a-z]+\}|NaN/);
      }
    },
  );
});
