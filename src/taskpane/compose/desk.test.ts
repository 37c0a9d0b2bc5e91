import { shippedTemplate } from '../../../test/support/templates';
import { returnFile, type InventedRelation } from '../../../test/compose/support/return-xml';
import { checkWorkbook } from '../../check';
import type { ExportAnswers } from '../../compose/export/match-columns';
import type { RegisterAnswers } from '../../compose/register/date-columns';
import { runCli } from '../../cli/run';
import { MemoryTerminal } from '../../../test/support/memory-terminal';
import { composeWords } from '../../locales/nl/compose';
import { openWorkbook } from '../../workbook';
import type { WorkerLike } from '../checker/worker-pool';
import { createComposeService } from '../worker/compose-service';
import type { ComposePaneApi, ComposeServiceApi } from '../worker/protocol';
import { connect, type Port } from '../worker/remote';
import { createComposer, type Composer } from './composer';
import { ComposeDesk, organisationName, type ComposeState } from './desk';

const [A, B, C, planted] = ['123456782', '111222333', '010554336', 'Zonneveldsteeg'];

let template: Uint8Array;
let ports: MessagePort[] = [];
let composers: Composer[] = [];

beforeAll(async () => {
  template = await shippedTemplate('schoolbestuur', 'nl');
});

afterEach(() => {
  // What is under way is watched by the clock, which would go on in the next test.
  for (const composer of composers) composer.forget();
  composers = [];
  for (const port of ports) port.close();
  ports = [];
});

/** The service as a worker runs it, at the other end of a channel; `sent` is all that came out of it. */
function workerHere(sent: unknown[] = []): () => WorkerLike {
  return () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const api: Partial<ComposeServiceApi> = {};
    const port: Port = {
      postMessage: (message, transfer) => {
        sent.push(message);
        port2.postMessage(message, transfer);
      },
      addEventListener: (type, listener) => {
        port2.addEventListener(type, listener as EventListener);
      },
    };
    const pane = connect<ComposePaneApi>(port, api as ComposeServiceApi).remote;
    Object.assign(api, createComposeService(pane));
    port1.start();
    port2.start();
    return Object.assign(port1, { terminate: () => undefined }) as unknown as WorkerLike;
  };
}

function deskWith(sent?: unknown[], memory: readonly ExportAnswers[] = []) {
  let kept = memory;
  let list: RegisterAnswers = {};
  const columns = {
    load: () => kept,
    save: (known: readonly ExportAnswers[]) => void (kept = known),
    loadList: () => list,
    saveList: (answers: RegisterAnswers) => void (list = answers),
  };
  const composer = createComposer(workerHere(sent));
  composers.push(composer);
  const desk = new ComposeDesk(composer, columns, new Date(2026, 3, 1));
  return { desk, kept: () => kept, keptOfList: () => list };
}

/** What came of it, once nothing is read or made any more. */
async function settled(desk: ComposeDesk): Promise<ComposeState> {
  for (let turn = 0; turn < 400; turn++) {
    const { payroll, register, lastYear, hiredList, made } = desk.snapshot();
    if (![payroll, register, lastYear, hiredList, made].some(({ state }) => state === 'reading'))
      return desk.snapshot();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never ended');
}

const person = (bsn: string | null, hours: number, aard = '1'): InventedRelation => ({
  bsn,
  personNumber: bsn ?? 'anoniem',
  number: '1',
  begin: '2020-01-01',
  hours,
  weeklyHours: Math.round(hours / 4.35),
  periods: [{ begin: '2020-01-01', kind: '15', aard }],
  permanent: 'J',
  lkv: 'N',
  person: { initials: 'Q', name: planted, born: '1980-01-01', street: planted, wage: '98765.43' },
});

interface Change {
  readonly lhnr?: string;
  readonly employer?: string;
  readonly first?: string;
  readonly last?: string;
}

const payrollReturn = ({
  lhnr = '100000083L01',
  employer = 'Stichting Voorbeeld',
  first = '2025-12-01',
  last = '2025-12-31',
}: Change = {}) =>
  returnFile({
    made: '2026-01-20T10:00:00',
    units: [
      {
        lhnr,
        employer,
        tijdvak: {
          kind: 'full',
          first,
          last,
          relations: [person(A, 111), person(B, 100), person(C, 60, '24'), person(null, 10)],
        },
      },
    ],
  });

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const xml = (change?: Change, name = 'december.xml') => file(name, payrollReturn(change));
const list = () => file('uwv.csv', `BSN\n${A}\n${C}\n`);
const given = () => Promise.resolve(new Blob([Uint8Array.from(template)]));

async function made(desk: ComposeDesk) {
  desk.compose(given, 'nl');
  const { made: outcome } = await settled(desk);
  if (outcome.state !== 'read') throw new Error(`it is ${JSON.stringify(outcome)}`);
  return outcome.seen;
}

test('two files and one choice make a checked meting, with the bytes of the terminal', async () => {
  const sent: unknown[] = [];
  const { desk } = deskWith(sent);
  expect(desk.needs()).toEqual(['payroll', 'list', 'kind']);
  desk.addPayroll([xml()]);
  desk.giveList(list());
  desk.choose({ kind: 'po', region: 'Twente' });
  await settled(desk);
  expect(desk.needs()).toEqual([]);
  const { text, file: meting, counts } = await made(desk);
  expect(text.headline).toBe('4 medewerkers, 2 in het register, 1,00 banen');
  expect(counts).toMatchObject({
    employees: 4,
    registered: 2,
    jobs: 1.0008,
  });
  const result = await checkWorkbook(await openWorkbook(meting, 'meting.xlsx'));
  expect(result.groups.map(({ rule }) => rule)).toEqual([]);

  const terminal = new MemoryTerminal();
  terminal.files.set('december.xml', new Uint8Array(await payrollReturn().arrayBuffer()));
  terminal.files.set('uwv.csv', new Uint8Array(await list().arrayBuffer()));
  const args =
    'compose --payroll december.xml --register uwv.csv --sector overheid --government po --region Twente';
  await runCli([...args.split(' '), '--month', '2025-12', '--out', 'meting.xlsx'], {
    terminal,
    template: () => template,
  });
  expect(
    Buffer.from(await meting.arrayBuffer()).equals(terminal.written.get('meting.xlsx') as Uint8Array),
  ).toBe(true);

  // No person comes out of the worker but in the file itself.
  const out = JSON.stringify(sent);
  for (const number of [A, B, C, C.slice(1), planted, '98765']) expect(out).not.toContain(number);
});

test('of several payroll files it is said which was read and which not, and the good ones go on once the user says so', async () => {
  const { desk } = deskWith();
  const bad = file('loonstrook.xlsx', '%PDF-1.7 geen werkmap');
  const empty = file('leeg.csv', '');
  const listed = file('lijst.csv', `BSN\n${A}\n${C}\n`);
  desk.addPayroll([xml(), bad, empty, listed]);
  desk.giveList(list());
  desk.choose({ kind: 'po' });
  const { payroll } = await settled(desk);
  expect(payroll).toMatchObject({
    state: 'read',
    seen: {
      relations: 4,
      read: [{ file: 'december.xml', relations: 4 }],
      unusable: [
        { code: 'document', facts: { file: 'loonstrook.xlsx' } },
        { code: 'empty-file', facts: { file: 'leeg.csv' } },
        { code: 'export-is-list', facts: { file: 'lijst.csv' } },
      ],
    },
  });
  expect(desk.needs()).toEqual(['unusable']);
  desk.compose(given, 'nl');
  expect((await settled(desk)).made.state).toBe('none');
  desk.leaveUnusable();
  expect((await settled(desk)).payroll).toMatchObject({ state: 'read', seen: { unusable: [] } });
  expect(desk.snapshot().payrollFiles.map(({ name }) => name)).toEqual(['december.xml']);
  expect((await made(desk)).rows).toBe(2);
});

test('payroll files of which none can be read are named, each with its own reason', async () => {
  const { desk } = deskWith();
  desk.addPayroll([file('leeg.csv', ''), file('factuur.xml', '<?xml version="1.0"?><Invoice/>')]);
  expect((await settled(desk)).payroll).toMatchObject({
    state: 'failed',
    failure: {
      code: 'empty-file',
      facts: { file: 'leeg.csv' },
      also: [{ code: 'other-xml', facts: { file: 'factuur.xml' } }],
    },
  });
});

const headings = 'Pers.nr;BSN;Verloonde uren';

test.each<readonly [string, () => Promise<File> | File, string]>([
  ['another XML', () => file('factuur.xml', '<?xml version="1.0"?><Invoice/>'), 'other-xml'],
  [
    'a return that was cut off',
    async () => file('half.xml', (await payrollReturn().text()).slice(0, 3000)),
    'return-cut-off',
  ],
  [
    'a return with a DTD',
    async () =>
      file('dtd.xml', (await payrollReturn().text()).replace('<Loonaangifte', '<!DOCTYPE x><Loonaangifte')),
    'return-with-dtd',
  ],
  ['another month', () => xml({ first: '2025-11-01', last: '2025-11-30' }), 'return-other-month'],
  ['another year', () => xml({ first: '2024-12-01', last: '2024-12-31' }), 'return-other-month'],
  ['a list', () => file('uwv.csv', `BSN\n${A}\n${C}\n`), 'export-is-list'],
  ['an export without BSN', () => file('x.csv', 'Naam;Verloonde uren\nJansen;100\n'), 'export-without-bsn'],
  ['a picture', () => file('foto.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 0])), 'not-a-workbook'],
])('payroll: %s is said, and what was given stays', async (_, bad, code) => {
  const { desk } = deskWith();
  desk.giveList(list());
  desk.choose({ kind: 'po', name: 'Stichting Voorbeeld' });
  const wrong = await bad();
  desk.addPayroll([wrong]);
  expect((await settled(desk)).payroll).toMatchObject({ state: 'failed', failure: { code } });
  desk.compose(given, 'nl');
  expect((await settled(desk)).made.state).toBe('none');
  desk.removePayroll(wrong);
  desk.addPayroll([xml()]);
  await settled(desk);
  expect(desk.snapshot()).toMatchObject({ kind: 'po', register: { state: 'read' } });
  expect((await made(desk)).rows).toBe(2);
});

test('the meting has the name of the first employer that belongs, until another is typed', async () => {
  const { desk } = deskWith();
  desk.addPayroll([
    xml({ employer: 'Stichting Een' }),
    xml({ lhnr: '200000083L01', employer: 'Stichting Twee' }, 'ander.xml'),
  ]);
  desk.giveList(list());
  desk.choose({ kind: 'po' });
  await settled(desk);
  expect(organisationName(desk.snapshot())).toBe('Stichting Een');
  desk.choose({ otherEmployers: ['100000083L01'] });
  expect(organisationName(desk.snapshot())).toBe('Stichting Twee');
  desk.choose({ otherEmployers: ['100000083L01', '200000083L01'] });
  expect(desk.needs()).toContain('name');
  desk.choose({ name: ' De Linde ' });
  expect(organisationName(desk.snapshot())).toBe('De Linde');
});

test.each<readonly [string, () => File, string]>([
  ['an export', () => file('salaris 2025-12.csv', `${headings}\n1;${A};100\n`), 'list-is-export'],
  ['a return', () => xml(), 'list-is-return'],
  ['another XML', () => file('factuur.xml', '<?xml version="1.0"?><Invoice/>'), 'xml'],
  ['only names', () => file('namen.csv', 'Naam\nJansen\n'), 'list-without-bsn'],
])('the list of UWV: %s is said', async (_, bad, code) => {
  const { desk } = deskWith();
  desk.giveList(bad());
  expect((await settled(desk)).register).toMatchObject({ state: 'failed', failure: { code } });
  desk.giveList(list());
  expect((await settled(desk)).register).toEqual({
    state: 'read',
    seen: { people: 2, notes: [], questions: [], dates: [], answers: {} },
  });
});

test('dates of the list that may be anything are asked, and the answer is used and remembered', async () => {
  const { desk, keptOfList } = deskWith();
  desk.addPayroll([xml()]);
  desk.choose({ kind: 'po' });
  desk.giveList(file('uwv.csv', `BSN;Datum beschikking\n${A};01-02-2020\n${C};10-01-2026\n`));
  expect((await settled(desk)).register).toMatchObject({
    seen: { questions: [{ heading: 'Datum beschikking', why: 'meaning' }] },
  });
  expect(desk.needs()).toEqual(['list-questions']);
  desk.answerList({ 'Datum beschikking': 'begin' });
  expect((await settled(desk)).register).toMatchObject({ seen: { questions: [] } });
  expect(desk.needs()).toEqual([]);
  expect((await made(desk)).rows).toBe(1);
  expect(keptOfList()).toEqual({ 'Datum beschikking': 'begin' });
  desk.forgetList();
  await settled(desk);
  expect(desk.needs()).toEqual(['list-questions']);
  expect(keptOfList()).toEqual({});
});

test('a pasted list counts at once, also for a meting that is asked for while it is read', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml()]);
  desk.choose({ kind: 'po' });
  desk.paste(`${A} 01-02-2020\n${C} 01/03/2021\n`);
  expect(desk.needs()).toEqual(['list']);
  desk.usePasted('geplakt.csv');
  expect(desk.needs()).toEqual([]);
  expect((await made(desk)).rows).toBe(2);
  desk.paste('');
  desk.usePasted('geplakt.csv');
  expect((await settled(desk)).register.state).toBe('none');
  expect(desk.snapshot().made.state).toBe('none');
});

test('what turns out to be no list makes no meting', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml()]);
  desk.choose({ kind: 'po' });
  desk.paste('geen nummers');
  desk.usePasted('geplakt.csv');
  desk.compose(given, 'nl');
  const { register, made: outcome } = await settled(desk);
  expect([register.state, outcome.state]).toEqual(['failed', 'none']);
});

test('two returns of a month: the newest counts, and it is said; a file given twice has a name of its own', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml(), xml()]);
  const { payroll, payrollFiles } = await settled(desk);
  expect(payrollFiles.map(({ name }) => name)).toEqual(['december.xml', 'december (2).xml']);
  expect(payroll).toMatchObject({
    state: 'read',
    seen: { relations: 4, notes: [{ code: 'newer-return' }, { code: 'order-unknown' }] },
  });
  const copy = file('salaris 2025-12.csv', `${headings}\n1;${A};100\n`);
  desk.startOver();
  desk.addPayroll([copy, copy]);
  expect((await settled(desk)).payroll).toMatchObject({ failure: { code: 'exports-overlap' } });
});

test('hours that cannot be, people without BSN and names in the list are said', async () => {
  const { desk } = deskWith();
  desk.addPayroll([file('salaris 2025-12.csv', `${headings}\n1;${A};9000\n2;${B};100\n3;;50\n`)]);
  const answers = { headings: { hours: 'Verloonde uren' }, unit: { kind: 'hours' } } as const;
  expect((await settled(desk)).payroll).toMatchObject({
    seen: { questions: [{ question: { code: 'which-unit' } }] },
  });
  desk.answer('salaris 2025-12.csv', answers);
  desk.giveList(file('uwv.csv', `Naam;BSN\nJansen;${A}\n`));
  const { payroll, register } = await settled(desk);
  const codes = (reading: typeof payroll | typeof register) =>
    reading.state === 'read' ? reading.seen.notes.map(({ code }) => code) : [];
  expect(codes(payroll)).toEqual(expect.arrayContaining(['hours-impossible', 'lines-without-bsn']));
  expect(codes(register)).toEqual(['list-other-columns']);
});

test('answers are remembered by headings, and a unit holds for its own column only', async () => {
  const first = deskWith();
  first.desk.addPayroll([file('salaris 2025-12.csv', `BSN;Uren\n${A};25\n${B};12\n`)]);
  await settled(first.desk);
  first.desk.answer('salaris 2025-12.csv', { headings: { hours: 'Uren' }, unit: { kind: 'week' } });
  expect((await settled(first.desk)).payroll).toMatchObject({
    seen: { questions: [], notes: [{ code: 'hours-converted', unit: 'week' }] },
  });
  expect(first.kept()).toEqual([{ headings: { hours: 'Uren' }, unit: { kind: 'week' } }]);

  // Next year the export has other headings: nothing that was said of "Uren" holds for them.
  const next = deskWith(undefined, first.kept());
  next.desk.addPayroll([file('salaris 2025-12.csv', `${headings}\n1;${A};108\n2;${B};52\n`)]);
  const { payroll } = await settled(next.desk);
  expect(payroll.state === 'read' && payroll.seen.notes).toEqual([]);
});

test('two exports whose hours are headed otherwise are both answered, now and the next time', async () => {
  const files = () => [
    file('po 2025-12.csv', `BSN;Uren\n${A};108\n`),
    file('vo 2025-12.csv', `BSN;Werkuren\n${B};0,8\n`),
  ];
  const asked = async ({ desk }: ReturnType<typeof deskWith>) => {
    const { payroll } = await settled(desk);
    return payroll.state === 'read' ? payroll.seen.questions.map(({ question }) => question.code) : payroll;
  };
  const first = deskWith();
  first.desk.addPayroll(files());
  expect(await asked(first)).toEqual(['which-column', 'which-column']);
  first.desk.answer('po 2025-12.csv', { headings: { hours: 'Uren' } });
  first.desk.answer('vo 2025-12.csv', {
    headings: { hours: 'Werkuren' },
    unit: { kind: 'fte', fullTime: 40 },
  });
  expect(await asked(first)).toEqual([]);
  expect(first.desk.snapshot().payroll).toMatchObject({ seen: { relations: 2 } });

  const next = deskWith(undefined, first.kept());
  next.desk.addPayroll(files());
  expect(await asked(next)).toEqual([]);
  next.desk.forgetColumns();
  expect(await asked(next)).toEqual(['which-column', 'which-column']);
  expect(next.kept()).toEqual([]);
});

test('an answer that the values speak against is contradicted, and changed where it stands', async () => {
  const { desk, kept } = deskWith();
  const name = 'salaris 2025-12.csv';
  desk.addPayroll([file(name, `BSN;Uren\n${A};0,8\n${B};1\n`)]);
  desk.answer(name, { headings: { hours: 'Uren' }, unit: { kind: 'minutes' } });
  expect((await settled(desk)).payroll).toMatchObject({
    seen: { notes: [{ code: 'hours-converted' }, { code: 'unit-told', unit: 'minutes', suggestion: 'fte' }] },
  });
  desk.answer(name, { headings: { hours: 'Uren' }, unit: { kind: 'fte', fullTime: 36 } });
  expect((await settled(desk)).payroll).toMatchObject({ seen: { notes: [{ code: 'hours-converted' }] } });
  expect(kept()).toEqual([{ headings: { hours: 'Uren' }, unit: { kind: 'fte', fullTime: 36 } }]);
});

test.each<[string, ExportAnswers['unit'], readonly number[], string]>([
  ['hours a week', { kind: 'week' }, [139, 160, 88], 'hours'],
  ['hours of the whole period', { kind: 'hours' }, [36, 40, 20], 'week'],
])('an answer about another file that the values speak against is asked anew: %s', async (...each) => {
  const [, unit, hours, suggestion] = each;
  const known = { headings: { hours: 'Verloonde uren' }, unit };
  const { desk } = deskWith(undefined, [known]);
  const name = 'salaris 2025-12.csv';
  const lines = [A, B, C].map((bsn, i) => `${bsn};2025-12;${String(hours[i])}\n`);
  desk.addPayroll([file(name, `BSN;Periode;Verloonde uren\n${lines.join('')}`)]);
  const { payroll } = await settled(desk);
  expect(payroll).toMatchObject({
    seen: {
      questions: [{ question: { code: 'which-unit', heading: 'Verloonde uren', suggestion } }],
      columns: [{ answers: { headings: known.headings } }],
      notes: [],
    },
  });
  expect(payroll.state === 'read' && payroll.seen.columns[0]?.answers.unit).toBeUndefined();
  // Said of this file, it is contradicted, not asked again.
  desk.answer(name, known);
  expect(await settled(desk)).toMatchObject({ payroll: { seen: { questions: [] } } });
});

test('an answer about another file that the values do not speak against holds', async () => {
  const { desk } = deskWith(undefined, [{ headings: { hours: 'Verloonde uren' }, unit: { kind: 'week' } }]);
  const lines = [A, B, C].map((bsn, i) => `${bsn};2025-12;${String(36 - i)}\n`);
  desk.addPayroll([file('salaris 2025-12.csv', `BSN;Periode;Verloonde uren\n${lines.join('')}`)]);
  expect((await settled(desk)).payroll).toMatchObject({
    seen: { questions: [], notes: [{ code: 'hours-converted', unit: 'week' }] },
  });
});

test('a column can be said not to be there', async () => {
  const { desk } = deskWith();
  desk.addPayroll([file('salaris 2025-12.csv', `BSN;Verloonde uren;Uit dienst\n${A};108;01-05-2024\n`)]);
  desk.giveList(list());
  desk.choose({ kind: 'markt', name: 'Bedrijf' });
  await settled(desk);
  desk.answer('salaris 2025-12.csv', { headings: { end: '' } });
  const { payroll } = await settled(desk);
  const fields = payroll.state === 'read' ? payroll.seen.columns[0]?.columns.map(({ field }) => field) : [];
  expect(fields).toEqual(['bsn', 'hours']);
});

test('employers that do not belong are left out', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml(), xml({ lhnr: '200000083L01' }, 'ander.xml')]);
  desk.giveList(list());
  desk.choose({ kind: 'po' });
  await settled(desk);
  expect((await made(desk)).rows).toBe(4);
  desk.choose({ otherEmployers: ['200000083L01'] });
  expect(desk.snapshot().made.state).toBe('none');
  expect((await made(desk)).rows).toBe(2);
});

test('hired people are written, and who was in last year is compared', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml()]);
  desk.giveList(list());
  desk.choose({ kind: 'po', hires: true });
  await settled(desk);
  expect(desk.needs()).toEqual(['hired']);
  desk.readHired(file('uitlener.csv', 'Uren;BSN;In doelgroepregister\n40;;ja\n30;;nee\n'));
  desk.giveLastYear(file('vorig.csv', `BSN\n${A}\n${B}\n`));
  expect((await settled(desk)).hiredList).toEqual({ state: 'read', seen: { people: 1, notRegistered: 1 } });
  const { counts, text } = await made(desk);
  // Who is not in the register is not written; of the other the supplier's word is not that of UWV.
  expect(counts).toMatchObject({ hired: 1, hiredAnonymous: 1, hiredOnWord: 1 });
  expect(text.known).toContain(composeWords.hiredOnWord(1));
  expect(text.attention.join('\n')).toContain(
    'ontbreekt 1 persoon: 0 niet meer op de loonlijst, 1 wel op de loonlijst',
  );
  desk.sayHired('uwv');
  expect((await made(desk)).counts.hiredOnWord).toBe(0);
});

test('a board of which nobody is in the register makes a meting of 0, once it says so', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml()]);
  desk.choose({ kind: 'po' });
  await settled(desk);
  expect(desk.needs()).toEqual(['list']);
  desk.giveList(file('uwv.csv', 'BSN\n'));
  expect((await settled(desk)).register.state).toBe('failed');
  // UWV answered that there is nobody: there is no list to give.
  desk.sayNobodyListed(true);
  expect(desk.snapshot()).toMatchObject({ listFile: null, register: { state: 'none' } });
  expect(desk.needs()).toEqual([]);
  expect(await made(desk)).toMatchObject({ rows: 0, saysNobody: false });
  desk.compose(given, 'nl', { saysNobody: true });
  const { made: outcome } = await settled(desk);
  if (outcome.state !== 'read') throw new Error('it was not made');
  expect(outcome.seen).toMatchObject({ rows: 0, saysNobody: true });
  const result = await checkWorkbook(await openWorkbook(outcome.seen.file, 'meting.xlsx'));
  expect(result.groups.map(({ rule }) => rule)).toEqual([]);
  expect(result.result?.counted.jobs).toBe(0);
  // Whoever gives a list after all has said otherwise.
  desk.giveList(list());
  expect(desk.snapshot().nobodyListed).toBe(false);
  await settled(desk);
  desk.compose(given, 'nl', { saysNobody: true });
  expect(await settled(desk)).toMatchObject({ made: { seen: { rows: 2, saysNobody: false } } });
});

test('what is broken off leaves nothing behind, and is read again when asked for', async () => {
  const { desk } = deskWith();
  desk.addPayroll([xml()]);
  desk.stop('payroll');
  expect(desk.snapshot().payroll.state).toBe('none');
  desk.again('payroll');
  expect((await settled(desk)).payroll).toMatchObject({ state: 'read', seen: { relations: 4 } });
});

test('of what month a file is, and what its lines are, is said of that file only and until another month is chosen', async () => {
  const { desk } = deskWith();
  const lines = [`BSN;Verloonde uren`, `${A};60`, `${A};60`, `${B};52`];
  desk.addPayroll([file('salaris.csv', lines.join('\n'))]);
  const asked = async () => {
    const { payroll } = await settled(desk);
    return payroll.state === 'read' ? payroll.seen.questions.map(({ question }) => question.code) : [];
  };
  expect(await asked()).toEqual(['which-month']);
  desk.sayOf('salaris.csv', { monthConfirmed: true });
  expect(await asked()).toEqual(['which-lines']);
  desk.sayOf('salaris.csv', { lines: { same: 'once', several: 'add' } });
  expect(await asked()).toEqual([]);
  const [given] = desk.snapshot().payrollFiles;
  if (given) desk.removePayroll(given);
  expect(desk.snapshot().said).toEqual({});
  desk.sayOf('ander.csv', { monthConfirmed: true });
  desk.setMonth(2025, 11);
  expect(desk.snapshot().said).toEqual({});
});

test('how the hours of a file are written is said beside what was said of it before', async () => {
  const { desk } = deskWith();
  const lines = ['BSN;Verloonde uren', `${A};80.5`, `${B};1.105`];
  desk.addPayroll([file('salaris.csv', lines.join('\n'))]);
  const asked = async () => {
    const { payroll } = await settled(desk);
    return payroll.state === 'read' ? payroll.seen.questions.map(({ question }) => question.code) : [];
  };
  await settled(desk);
  desk.sayOf('salaris.csv', { monthConfirmed: true });
  expect(await asked()).toEqual(['which-decimal']);
  desk.sayOf('salaris.csv', { decimal: '.' });
  expect(await asked()).toEqual([]);
  desk.sayOf('salaris.csv', { lines: { same: 'once' } });
  expect(desk.snapshot().said).toEqual({
    'salaris.csv': { monthConfirmed: true, decimal: '.', lines: { same: 'once' } },
  });
});

test('somebody who is being filled in is not forgotten', () => {
  const { desk } = deskWith();
  desk.choose({ hires: true, fillsHired: true });
  expect(desk.needs()).toContain('hired-draft');
  expect(desk.needs()).not.toContain('hired');
  desk.choose({ fillsHired: false });
  expect(desk.needs()).toContain('hired');
});
