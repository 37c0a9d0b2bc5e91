import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { shippedTemplate } from '../support/templates';
import { runCli } from '../../src/cli/run';
import { TEMPLATES, type TemplateKind } from '../../src/meting/form/templates';
import type { Engine } from '../../src/workbench/engine';
import { sampleWorkbook, visitors } from '../../src/workbench/sample/sample';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { returnFile } from '../compose/support/return-xml';
import { longRun } from '../support/long';
import { MemoryTerminal } from '../support/memory-terminal';
import { hasOpenXml, openXmlErrors } from '../support/open-xml';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

/** Every workbook that the product and the workbench write, held against the rules by which Excel reads it. */

const { DOMParser, XMLSerializer } = new JSDOM().window;
Object.assign(globalThis, { DOMParser, XMLSerializer });
jest.setTimeout(300_000);

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const kinds = Object.keys(TEMPLATES) as TemplateKind[];

const payroll = returnFile({
  made: '2026-01-20T10:00:00',
  units: [
    {
      lhnr: '100000083L01',
      employer: 'Stichting Voorbeeld',
      tijdvak: {
        kind: 'full',
        first: '2025-12-01',
        last: '2025-12-31',
        relations: [
          {
            bsn: '123456782',
            personNumber: '1',
            number: '1',
            begin: '2020-01-01',
            hours: 111,
            weeklyHours: 25,
            periods: [{ begin: '2020-01-01', kind: '15', aard: '1' }],
            permanent: 'J',
            lkv: 'N',
          },
        ],
      },
    },
  ],
});

/** The template of the yearly report with one line filled in. */
async function yearReport(template: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(template.buffer);
  book.worksheets[0]?.eachRow((row) => {
    if (row.getCell(1).value !== 'Rijk') return;
    [2022, 5144, 3500, 249, 3500].forEach((value, at) => {
      row.getCell(at + 2).value = value;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What the program for a terminal writes: templates, metingen, reports, copies with findings, consolidations, letters. */
async function writtenByProduct(): Promise<Files> {
  const templates = new Map<string, Uint8Array>();
  for (const kind of kinds)
    for (const language of ['nl', 'en'] as const)
      templates.set(kind + language, await shippedTemplate(kind, language));
  const terminal = new MemoryTerminal();
  const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
  const run = (command: string) =>
    runCli(command.split(' '), {
      terminal,
      template: (kind, language) => templates.get(kind + language) ?? new Uint8Array(),
    });
  for (const language of ['nl', 'en'])
    for (const kind of [...kinds, 'jaarrapportage'])
      await run(`template ${kind} --lang ${language} --out ${kind}-${language}.xlsx`);
  await run('generate --rows 40 --seed 1 --out a.xlsx');
  await run('generate --rows 40 --seed 2 --defect B01:3 --out b.xlsx');
  await run('check b.xlsx --xlsx --annotate --out rapport.xlsx');
  await run(
    'consolidate a.xlsx b.xlsx --out samen.xlsx --state-out stand.xlsx --returns terug.zip --until 2099-02-20',
  );
  await run('publish a.xlsx --out publicatie.xlsx');
  const asked = terminal.written.get('jaarrapportage-nl.xlsx');
  if (asked !== undefined) terminal.files.set('jr.xlsx', await yearReport(asked));
  await run('year-report jr.xlsx --out jaarrapport.xlsx');
  terminal.files.set('december.xml', new Uint8Array(await payroll.arrayBuffer()));
  terminal.files.set('uwv.csv', bytesOf('BSN;Naam\n123456782;Jansen\n'));
  await run(
    'compose --payroll december.xml --register uwv.csv --sector overheid --government po --region Twente --month 2025-12 --out meting.xlsx',
  );
  const letters = Object.entries(unzipSync(terminal.written.get('terug.zip') ?? new Uint8Array()));
  return new Map([
    ...[...terminal.written].filter(([name]) => name.endsWith('.xlsx')),
    ...letters.map(([name, bytes]) => [name.replaceAll('/', ' '), Uint8Array.from(bytes)] as const),
  ]);
}

/** Every kind of chart that the menu of the grid offers and that it writes, with titles, numbers, and lines through the points. */
async function workbookOfCharts(engine: Engine): Promise<WorkbenchHost> {
  const host = new WorkbenchHost(engine, 'Grafieken.xlsx');
  const at = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };
  const rows = [
    [2024, 1, 2],
    [2025, 2, 3],
  ];
  await host.writeTable({ name: 'Banen', at, headings: ['jaar', 'banen', 'doel'], rows });
  const data = { ...at, rows: 3, columns: 3 };
  await host.setChart({
    sheet: 'Blad1',
    name: 'a',
    title: 'A',
    kind: 'column',
    lines: 1,
    data,
    at: { row: 6, column: 1 },
  });
  await host.setChart({
    sheet: 'Blad1',
    name: 'b',
    title: 'B',
    kind: 'line',
    data,
    at: { row: 30, column: 1 },
  });
  const trend = (type: string) => ({ trend: { type, order: 2, display: true } });
  const kindsOfChart: Readonly<Record<string, object>> = {
    bar: { stacked: false },
    line: { stacked: false, labelsAsText: true, cumulative: false },
    combo: {},
    pie: { isDoughnut: false },
    scatter: { labelsAsText: false },
    radar: { stacked: false, fillArea: false },
    pyramid: { horizontal: true, stacked: true },
  };
  for (const [index, [type, own]] of Object.entries(kindsOfChart).entries())
    for (const [right, dataSetStyles] of [
      {},
      { '0': trend('polynomial'), '1': { yAxisId: 'y1', ...trend('exponential') } },
    ].entries())
      host.model.dispatch('CREATE_CHART', {
        sheetId: host.model.getters.getActiveSheetId(),
        figureId: `f${type}${String(right)}`,
        chartId: `c${type}${String(right)}`,
        col: 6 + 4 * right,
        row: 1 + 15 * index,
        offset: { x: 0, y: 0 },
        size: { width: 300, height: 200 },
        definition: {
          type,
          title: { text: type },
          dataSource: {
            type: 'range',
            dataSets: [
              { dataSetId: '0', dataRange: 'B1:B3' },
              { dataSetId: '1', dataRange: 'C1:C3' },
            ],
            dataSetsHaveTitle: true,
            labelRange: 'A1:A3',
          },
          dataSetStyles,
          legendPosition: 'right',
          showValues: true,
          axesDesign: { x: { title: { text: 'x' } }, y: { title: { text: 'y' } } },
          ...own,
        },
      } as never);
  return host;
}

/** What the workbench saves: its samples, charts, and all that the product writes, opened and marked. */
async function savedByWorkbench(given: Files): Promise<Files> {
  const engine = spreadsheetEngine();
  const saved = new Map<string, Uint8Array<ArrayBuffer>>();
  const save = async (name: string, host: WorkbenchHost, large?: number) => {
    saved.set(`werkbank ${name}`, Uint8Array.from(await host.toXlsx(large)));
  };
  for (const visitor of visitors) {
    const sample = new WorkbenchHost(engine, visitor, sampleWorkbook(engine, visitor, 'nl'));
    await save(`${visitor}.xlsx`, sample);
    await save(`${visitor} groot.xlsx`, sample, 0);
  }
  await save('grafieken.xlsx', await workbookOfCharts(engine));
  for (const [name, bytes] of given) {
    if (!name.endsWith('.xlsx')) continue;
    const host = await WorkbenchHost.fromXlsx(engine, name, bytes.slice().buffer);
    const [sheet] = await host.listSheets();
    await host.markCells(sheet?.name ?? '', [
      { row: 1, column: 1, severity: 'fout', note: 'B01' },
      { row: 3, column: 3, severity: 'fout', note: 'B02' },
      { row: 5, column: 1, severity: 'info', note: '' },
    ]);
    await save(name, host);
  }
  return saved;
}

(longRun && hasOpenXml ? test : test.skip)(
  'Microsoft’s validator has nothing against any workbook that is written',
  async () => {
    const product = await writtenByProduct();
    const named = [
      'landelijk-en',
      'b-bevindingen',
      'rapport',
      'samen',
      'stand',
      'publicatie',
      'jaarrapport',
      'meting',
    ];
    expect([...product.keys()]).toEqual(expect.arrayContaining(named.map((name) => `${name}.xlsx`)));
    expect([...product.keys()]).toContainEqual(expect.stringMatching(/\.docx$/));
    const workbench = await savedByWorkbench(product);
    expect(openXmlErrors(new Map([...product, ...workbench]))).toEqual([]);
  },
);
