import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import Papa from 'papaparse';
import { sampleCatalogue } from '../../test/support/sample-catalogue';
import { sampleGroup, sampleInput, unreadableInput } from '../../test/support/sample-check';
import { errors as errorsEn } from '../locales/en/errors';
import { reportWords as en } from '../locales/en/report';
import { cliWords as cliNl } from '../locales/nl/cli';
import { errors as errorsNl } from '../locales/nl/errors';
import { reportWords as nl } from '../locales/nl/report';
import { buildReport, type ReportOptions } from './build';
import { coverOf } from './cover';
import { csvReport } from './csv';
import type { ReportDocument } from './document';
import { htmlReport } from './html/report';
import { jsonReport } from './json';
import { compareReceipts, findReceipt, receiptHint, type CheckedInput } from './receipt';
import { sarifReport } from './sarif';
import { textReport } from './text';

const options: ReportOptions = {
  language: 'nl',
  role: 'bestuur',
  words: nl,
  errors: errorsNl,
  catalogue: sampleCatalogue,
};
const inputs = [
  sampleInput('b.xlsx'),
  sampleInput('a.xlsx', { groups: [], counts: none() }),
  unreadableInput(),
];
const report = (of: readonly CheckedInput[] = inputs): ReportDocument => buildReport(of, options);

function none() {
  return { fout: 0, waarschuwing: 0, info: 0, explained: 0 };
}

test('a report for people writes jobs with two decimals, and values as the language does', () => {
  const html = htmlReport(report([sampleInput('a.xlsx')]), nl);
  for (const jobs of ['16,75', '12,50']) expect(html).toContain(`<td class="n">${jobs}</td>`);
  for (const value of ['1.331', '0,25']) expect(html).toContain(`<td class="">${value}</td>`);
});

describe('the report document', () => {
  test('the order of the inputs does not show', () => {
    expect(jsonReport(report([...inputs].reverse()))).toBe(jsonReport(report()));
  });

  test('a file is complete only when nothing is open', () => {
    const status = (change: Parameters<typeof sampleInput>[1]) =>
      report([sampleInput('x.xlsx', { questions: [], ...change })]).files[0]?.status;
    expect(status({})).toBe('fout');
    expect(status({ counts: { ...none(), waarschuwing: 2, explained: 1 } })).toBe('waarschuwing');
    expect(status({ counts: { ...none(), waarschuwing: 2, explained: 2 } })).toBe('gereed');
    expect(status({ counts: none(), questions: [question()] })).toBe('waarschuwing');
    expect(report([unreadableInput()]).files[0]?.status).toBe('unreadable');
  });

  test('every figure names the cells it is added up from', () => {
    expect(report([sampleInput()]).files[0]?.result?.addends).toEqual([
      { sheet: 'Meting', sector: 'overheid', form: 'formeel', cells: ['N2:N3'] },
      { sheet: 'Meting', sector: 'overheid', form: 'inleen', cells: ['N7'] },
    ]);
  });

  test('no burgerservicenummer gets through, wherever it stands', () => {
    const bsn = '123456782';
    const hostile = sampleInput(`meting ${bsn}.xlsx`, {
      organisation: `Stichting ${bsn}`,
      sheets: [],
      groups: [
        sampleGroup({
          sheet: bsn,
          examples: [
            {
              rule: 'B01',
              severity: 'fout',
              cells: [{ sheet: bsn, row: 2, column: 6 }],
              facts: { value: bsn },
              key: 'k',
            },
          ],
        }),
      ],
    });
    const document = report([hostile]);
    for (const written of [
      jsonReport(document),
      csvReport(document, nl),
      sarifReport(document),
      htmlReport(document, nl),
    ]) {
      expect(written).not.toContain(bsn);
    }
  });
});

describe('what was explained, and when it was checked', () => {
  const explained = sampleGroup({
    rule: 'B06',
    severity: 'waarschuwing',
    count: 2,
    explained: 2,
    explanations: [
      { text: 'Nabetaald aan de heer De Vries', role: 'Bestuur', date: '2026-01-31', cell: null },
      { text: '=SOM(A1)', role: '', date: 'vorige week', cell: 'N30' },
    ],
  });
  const input = {
    ...sampleInput('a.xlsx', { groups: [explained], counts: { ...none(), waarschuwing: 2, explained: 2 } }),
    checkedOn: '2026-11-29',
  };
  const document = report([input]);

  test('closes a result in SARIF with what was written, by whom and when', () => {
    const { runs } = JSON.parse(sarifReport(document)) as {
      runs: { results: { suppressions: object[]; properties: { explanations: object[] } }[] }[];
    };
    const [result] = runs[0]?.results ?? [];
    expect(result?.suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: expect.stringMatching(/^Nabetaald aan .*\(Bestuur, 2026-01-31\)$/) as unknown,
      },
      { kind: 'inSource', status: 'accepted', justification: '=SOM(A1) (vorige week)' },
    ]);
    expect(result?.properties.explanations).toHaveLength(2);
  });

  test('stands in every form, with role and date, and names nobody', () => {
    for (const written of [jsonReport(document), csvReport(document, nl), htmlReport(document, nl)]) {
      expect(written).toContain('Nabetaald aan ');
      expect(written).toMatch(/31 januari 2026|2026-01-31/);
      expect(written).toMatch(/29 november 2026|2026-11-29/);
      expect(written).toContain('vorige week');
      expect(written).not.toContain('Vries');
    }
    expect(htmlReport(document, nl)).toContain('(vorige week, bij N30)');
  });

  test('is read in a terminal too, with jobs in two decimals', () => {
    const told = textReport(document, nl, cliNl).replace(/\s+/g, ' ');
    expect(told).toMatch(/Toelichting: “Nabetaald aan .*?” \(Bestuur, 31 januari 2026\)/);
    expect(told).toMatch(/ \d+,\d{2} banen, /);
    expect(told).not.toContain('Vries');
  });

  test('a cover says the outcome for who reads only that', () => {
    const { verdict, lines } = coverOf(document, nl);
    expect(verdict).toBe(`${nl.status.waarschuwing}. ${nl.statusExplained.waarschuwing}`);
    expect(Object.fromEntries(lines)).toMatchObject({
      [nl.organisation]: 'Stichting Voorbeeld',
      [nl.checkedOn]: '29 november 2026',
      [nl.severities.waarschuwing]: nl.coverOpen(0, 2),
    });
    expect(coverOf(report([input, unreadableInput()]), nl).verdict).toBe(nl.coverMany(0, 2));
  });

  test('the receipt says what can be done again, and what cannot', () => {
    const said = (...of: readonly CheckedInput[]) => receiptHint(report(of).receipt, nl);
    const open = { ...input, sha256: null, bytes: null };
    expect(said(input)).toContain('kan de controle herhalen');
    expect(said(open)).toMatch(/^Deze controle is niet te herhalen/);
    expect(said(input, open)).toMatch(
      /kan de controle herhalen.*Dat kan niet voor een werkmap die open stond/,
    );
    expect(findReceipt(htmlReport(document, nl))?.receipt).toEqual(document.receipt);
    expect(document.receipt.inputs[0]?.checkedOn).toBe('2026-11-29');
  });
});

function question() {
  return {
    sheet: 'Meting',
    index: 2,
    heading: 'Nr',
    candidates: [{ column: 'numIv' as const, confidence: 0.5 }],
  };
}

describe('JSON', () => {
  const schema = JSON.parse(
    readFileSync(path.join(__dirname, '../../docs/schema/rapport-1.schema.json'), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test.each([
    ['several files', inputs],
    ['one file', [sampleInput()]],
    ['an open workbook', [{ ...sampleInput(), sha256: null, bytes: null }]],
    ['no file', []],
  ])('%s: follows the published schema', (_, of) => {
    const valid = validate(JSON.parse(jsonReport(report(of))));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('the schema refuses what is no report', () => {
    expect(validate({ ...(JSON.parse(jsonReport(report())) as object), files: [{}] })).toBe(false);
  });
});

describe('CSV', () => {
  test('one line for each cause, for the Excel of the language, and one for a file without findings', () => {
    const text = csvReport(report(), nl);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(text.trim().slice(1), { delimiter: ';' });
    // The last line is the receipt.
    expect(data).toHaveLength(1 + 1 + 3 + 1 + 1);
    expect(new Set(data.map((line) => line.length))).toEqual(new Set([16]));
    expect(data[2]?.slice(0, 9)).toEqual([
      'b.xlsx',
      'Stichting Voorbeeld',
      nl.status.fout,
      'Fout',
      'B01',
      'Titel van B01',
      'Meting',
      'F12:F10010 F10012',
      '10000',
    ]);
    expect(
      csvReport(buildReport(inputs, { ...options, language: 'en', words: en, errors: errorsEn }), en),
    ).toContain('b.xlsx,Stichting Voorbeeld');
  });

  test('no field begins a formula', () => {
    const { data } = Papa.parse<string[]>(csvReport(report(), nl).slice(1), { delimiter: ';' });
    expect(data.flat().filter((field) => /^\s*[=+\-@\t\r]/.test(field))).toEqual([]);
    expect(data.flat().some((field) => field.startsWith("'=HYPERLINK"))).toBe(true);
  });
});

describe('SARIF', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      artifacts: { hashes?: object }[];
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        occurrenceCount: number;
        suppressions?: unknown[];
        locations: { physicalLocation: { artifactLocation: { index: number; uri: string } } }[];
      }[];
    }[];
  }
  const log = JSON.parse(sarifReport(report())) as Log;
  const [run] = log.runs;

  test('every cause is a result that points at its rule and its file', () => {
    expect(log.version).toBe('2.1.0');
    expect(
      run?.results.map(({ ruleId, level, occurrenceCount }) => [ruleId, level, occurrenceCount]),
    ).toEqual([
      ['B01', 'error', 10_000],
      ['B24', 'warning', 2],
      ['B36', 'note', 1],
    ]);
    for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0]?.physicalLocation.artifactLocation).toEqual({ index: 1, uri: 'b.xlsx' });
    }
  });

  test('an unreadable file is a notification, an explained warning is suppressed', () => {
    expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(run?.results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 1, 0]);
  });
});

describe('HTML', () => {
  const page = htmlReport(report(), nl);

  test('loads nothing, runs nothing and says so in its policy', () => {
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page).not.toMatch(/<script|<img|<iframe|<link|<form|\son\w+=|javascript:|style="/i);
    expect(page).not.toMatch(/(?:src|href)="(?!#|https:\/\/wetten\.overheid\.nl)/);
  });

  test('what stands in a file stays text', () => {
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toContain('<b>.');
  });

  test('says of every cause what, consequence, why, what to do and the exact count', () => {
    for (const expected of [
      'Titel van B01',
      'Gevolg van B01',
      'herstel B01',
      '10.000 keer',
      'Wfsv, artikel 38b',
    ]) {
      expect(page).toContain(expected);
    }
  });

  test('ids are unique and every link within the page arrives', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe('the receipt', () => {
  const document = report();

  test.each([
    ['JSON', jsonReport(document)],
    ['SARIF', sarifReport(document)],
    ['HTML', htmlReport(document, nl)],
    ['itself', JSON.stringify(document.receipt)],
  ])('is found again in %s', (_, written) => {
    expect(findReceipt(written)?.receipt).toEqual(document.receipt);
  });

  test.each(['', '{}', '[]', 'null', '{"format":"banenafspraak-bewijs","version":2}', '<html></html>'])(
    '%j holds none',
    (text) => {
      expect(findReceipt(text)).toBeNull();
    },
  );

  test('in another language other words are shown, so it is another outcome', () => {
    const other = buildReport(inputs, { ...options, language: 'en', words: en, errors: errorsEn });
    expect(compareReceipts(document.receipt, other.receipt)).toEqual(['outcome']);
  });

  test('one finding more is another outcome, another file another input', () => {
    const more = [sampleInput('b.xlsx', { groups: [sampleGroup({ count: 10_001 })] }), ...inputs.slice(1)];
    expect(compareReceipts(document.receipt, report(more).receipt)).toEqual(['outcome']);
    expect(
      compareReceipts(document.receipt, report([sampleInput('c.xlsx'), ...inputs.slice(1)]).receipt),
    ).toEqual(['inputs', 'outcome']);
  });
});
