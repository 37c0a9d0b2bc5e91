import { checkWorkbook } from '../../check';
import { decisions } from '../../locales/nl/counting';
import { errors } from '../../locales/nl/errors';
import { reportWords } from '../../locales/nl/report';
import { returnWords as words } from '../../locales/nl/returns';
import { rules } from '../../locales/nl/rules';
import { unreadableResult } from '../../check/unreadable';
import { cleanDraft } from '../../meting/generate/draft';
import { RULES } from '../../meting/rules';
import { openWorkbook } from '../../workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { platformInflate } from '../../workbook/zip/inflate';
import { readDirectory } from '../../workbook/zip/directory';
import { partChunks } from '../../workbook/zip/part';
import { ruleCatalogue } from '../rule-catalogue';
import { draftWorkbook } from '../xlsx/draft-workbook';
import { ownName, safeName } from './file-names';
import { returnsZip, type ReturnedWorkbook } from './returns';

const catalogue = ruleCatalogue(RULES, { rules, ledgerWhy: reportWords.ledgerWhy, reasons: decisions }, 'nl');

async function returned(board: string, file: string): Promise<ReturnedWorkbook> {
  const draft = cleanDraft({ rows: 12, seed: 3 });
  draft.set(2, 'verloondeUren', -4);
  const blob = new Blob([(await draftWorkbook(draft)) as Uint8Array<ArrayBuffer>]);
  const source = await openWorkbook(blob, file);
  const result = await checkWorkbook(source);
  source.close();
  return { board, status: 'to-repair', result, file: blob };
}

test('names of files are safe on every system, and none comes twice', () => {
  expect(safeName('../a/b:c*?.xlsx')).toBe('a b c.xlsx');
  expect(safeName('con.xlsx')).toBe('_con.xlsx');
  expect(safeName('...')).toBe('-');
  expect(safeName('Stichting \u202Egnp.exe ')).toBe('Stichting gnp.exe');
  expect(safeName('bsn 123456782.xlsx')).not.toContain('123456782');
  expect(safeName(`${'a'.repeat(300)}.xlsx`)).toHaveLength(65);
  const taken = new Set<string>();
  expect([ownName('Brief.docx', taken), ownName('brief.docx', taken)]).toEqual([
    'Brief.docx',
    'brief (2).docx',
  ]);
});

async function unzip(blob: Blob): Promise<ReadonlyMap<string, Blob>> {
  const files = new Map<string, Blob>();
  for (const entry of (await readDirectory(blob)).values()) {
    const chunks: BlobPart[] = [];
    for await (const chunk of partChunks(blob, entry, platformInflate)) chunks.push(chunk.slice());
    files.set(entry.name, new Blob(chunks));
  }
  return files;
}

async function wordsOf(letter: Blob | undefined): Promise<string> {
  const document = (await unzip(letter ?? new Blob())).get('word/document.xml');
  return ((await document?.text()) ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^<>]{0,500}>/g, '');
}

test('a workbook that is called after a person is called otherwise in letters, folders and copies', async () => {
  const file = 'Meting mw. Geheimsma.xlsx';
  const made = await returnsZip({
    workbooks: [
      await returned('Stichting A', file),
      await returned(file, file),
      // What was sent later goes by the name of what came first, which is not here any more.
      await returned('mevr. Geheimsma.xlsx (2)', 'Meting verbeterd.xlsx'),
    ],
    reminded: ['Opgave dhr. Geheimsma.ods'],
    until: '2026-02-20',
    language: 'nl',
    words,
    catalogue,
    errors,
    copyWords: reportWords,
  });
  const files = await unzip(made);
  expect(files.size).toBe(7);
  const letters = await Promise.all(
    [...files].filter(([name]) => name.endsWith('.docx')).map(([, letter]) => wordsOf(letter)),
  );
  expect([...files.keys(), ...letters].join('\n')).not.toContain('Geheimsma');
});

test('one zip: for each board a letter that says what, where and until when, and a copy that opens', async () => {
  const broken = unreadableResult('kapot.xlsx', new WorkbookError('truncated'));
  const made = await returnsZip({
    workbooks: [
      await returned('Stichting A/B', 'meting.xlsx'),
      await returned('Stichting A/B', 'meting.xlsx'),
      { board: 'kapot.xlsx', status: 'unreadable', result: broken, file: new Blob(['PK']) },
    ],
    reminded: ['Stichting C'],
    until: '2026-02-20',
    language: 'nl',
    words,
    catalogue,
    errors,
    copyWords: reportWords,
  });
  const files = await unzip(made);
  expect([...files.keys()]).toEqual([
    'Stichting A B/brief.docx',
    'Stichting A B/meting (bevindingen).xlsx',
    'Stichting A B/brief (2).docx',
    'Stichting A B/meting (bevindingen) (2).xlsx',
    'kapot.xlsx/brief.docx',
    'Stichting C/brief.docx',
  ]);
  const letter = await wordsOf(files.get('Stichting A B/brief.docx'));
  expect(letter).toContain(words.until.repair('20 februari 2026'));
  expect(letter).toContain(rules.B05.title);
  expect(letter).toContain('Blad Meting: ');
  expect(letter).toContain(words.steps.copy('meting (bevindingen).xlsx'));
  expect(await wordsOf(files.get('kapot.xlsx/brief.docx'))).toContain(errors['truncated']);
  expect(await wordsOf(files.get('Stichting C/brief.docx'))).toContain(
    words.until.missing('20 februari 2026'),
  );
  const first = await wordsOf(files.get('Stichting C/brief.docx'));
  expect(first).not.toContain(words.steps.send);
  expect(first).toContain(words.sendFirst);
  expect(first.trimEnd().endsWith(words.sender)).toBe(true);
  const copy = await openWorkbook(
    files.get('Stichting A B/meting (bevindingen).xlsx') ?? new Blob(),
    'a.xlsx',
  );
  expect(copy.sheets.map(({ name }) => name)).toContain('Meting');
  copy.close();
});
