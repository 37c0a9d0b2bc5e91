import {
  returnFile,
  returnXml,
  type InventedRelation,
  type InventedReturn,
} from '../../../test/compose/support/return-xml';
import { dayOfIso } from '../../meting/form/days';
import { looksLikeXml, readReturn } from './read-return';

const middle = dayOfIso('2025-12-15');

const relation = (more: Partial<InventedRelation> = {}): InventedRelation => ({
  bsn: '123456782',
  personNumber: '17',
  number: '1',
  begin: '2020-01-01',
  hours: 108,
  weeklyHours: 25.5,
  periods: [{ begin: '2020-01-01', kind: '15', aard: '1' }],
  permanent: 'J',
  lkv: 'N',
  sectors: [{ begin: '2020-01-01', sector: 61 }],
  ...more,
});

const december = { first: '2025-12-01', last: '2025-12-31' };

const message = (
  relations: readonly InventedRelation[] = [relation()],
  more: Partial<InventedReturn> = {},
): InventedReturn => ({
  made: '2026-01-20T10:00:00',
  units: [
    {
      lhnr: '123456782L01',
      employer: 'Stichting Voorbeeld',
      tijdvak: { kind: 'full', ...december, relations },
    },
  ],
  ...more,
});

const read = (file: Blob) => readReturn(file, 'aangifte.xml', { middle });
const textOf = (invented: InventedReturn) => [...returnXml(invented)].join('');

/** The same bytes, of which no more than so many are given at once. */
function inPieces(content: string | Uint8Array, size: number): Blob {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: bytes.length,
    slice: (from: number, to: number) =>
      new Blob([Uint8Array.from(bytes.subarray(from, Math.min(to, from + size)))]),
  } as Blob;
}

test('gives what a meting needs of a relation', async () => {
  const { statements, made, definition } = await read(returnFile(message()));
  expect({ made, definition }).toEqual({ made: '2026-01-20T10:00:00', definition: 2026 });
  expect(statements).toEqual([
    {
      lhnr: '123456782L01',
      employer: 'Stichting Voorbeeld',
      kind: 'full',
      first: dayOfIso('2025-12-01'),
      last: dayOfIso('2025-12-31'),
      count: 1,
      withdrawals: [],
      relations: [
        {
          bsn: 123456782,
          personNumber: '17',
          number: '1',
          begin: dayOfIso('2020-01-01'),
          end: 0,
          aard: '1',
          kind: '15',
          hours: 108,
          weeklyHours: 25.5,
          permanent: 'J',
          lkv: 'N',
          taxSector: 61,
        },
      ],
    },
  ]);
});

test.each([1, 7, 64, 1000])('gives the same in pieces of %d bytes', async (size) => {
  const invented = message([relation(), relation({ bsn: null, personNumber: '18', hours: 12 })]);
  expect(await read(inPieces(textOf(invented), size))).toEqual(await read(returnFile(invented)));
});

test.each([1, 7])('finds the encoding where it comes %d bytes at a time', async (size) => {
  const text = textOf(message([], { encoding: 'ISO-8859-1' })).replace('Stichting', 'Stichting Één');
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { statements } = await read(inPieces(bytes, size));
  expect(statements[0]?.employer).toBe('Stichting Één Voorbeeld');
});

test.each<[string, Partial<InventedReturn>]>([
  ['a prefix on all its names', { prefix: 'la' }],
  ['nothing between its tags', { pretty: false }],
  ['ISO 8859-1', { encoding: 'ISO-8859-1' }],
])('with %s is the same return', async (_what, more) => {
  const relations = [
    relation({
      person: { initials: 'É.', name: 'Müller-Çelik', born: '1980-01-02', street: 'Rué', wage: '1' },
    }),
    relation({ bsn: '111222333', end: '2025-12-20' }),
  ];
  const plain = await read(returnFile(message(relations)));
  expect(await read(returnFile(message(relations, more)))).toEqual(plain);
});

test('keeps nothing of a person but the number, hours and dates of the work', async () => {
  const person = {
    initials: 'Q.X.',
    name: 'Geheimsma',
    born: '1977-07-07',
    street: 'Verborgenpad',
    wage: '98765.43',
  };
  for (const more of [{}, { prefix: 'la' }, { encoding: 'ISO-8859-1' as const }]) {
    const file = returnFile(message([relation({ person })], more));
    expect(await file.text()).toContain('Geheimsma');
    const kept = JSON.stringify(await read(file));
    expect(kept).toContain('123456782');
    for (const secret of [
      ...Object.values(person),
      String(dayOfIso(person.born)),
      '1234AB',
      'Voorbeeldstad',
      '0001',
      'Loonman',
      '0201234567',
      '65432',
    ])
      expect(kept).not.toContain(secret);
  }
});

test('takes the code in force in the middle of the month', async () => {
  const periods = [
    { begin: '2019-01-01', kind: '15', aard: '1' },
    { begin: '2025-12-10', kind: '15', aard: '11' },
    { begin: '2025-12-20', kind: '13', aard: '7' },
  ];
  for (const order of [periods, [...periods].reverse()]) {
    const { statements } = await read(returnFile(message([relation({ periods: order })])));
    expect(statements[0]?.relations[0]).toMatchObject({ aard: '11', kind: '15' });
  }
  const late = [{ begin: '2025-12-20', kind: '13', aard: '7' }];
  const { statements } = await read(returnFile(message([relation({ periods: late })])));
  expect(statements[0]?.relations[0]).toMatchObject({ aard: '7', kind: '13' });
});

test('counts the relations of another month and forgets them', async () => {
  const november = { first: '2025-11-01', last: '2025-11-30' };
  const invented = message();
  const { statements } = await read(
    returnFile({
      ...invented,
      units: invented.units.map((unit) => ({
        ...unit,
        corrections: [{ ...november, relations: [relation(), relation({ number: '2' })] }],
      })),
    }),
  );
  expect(statements.map(({ kind, count, relations }) => [kind, count, relations.length])).toEqual([
    ['full', 1, 1],
    ['correction', 2, 0],
  ]);
});

test('takes an element for what it is in its place only', async () => {
  const strange = textOf(message())
    .replace('<Nat>0001</Nat>', '<Onbekend><SofiNr>111222333</SofiNr><AantVerlU>999</AantVerlU></Onbekend>')
    .replace('<IdBer>VOORBEELD-1</IdBer>', '<LhNr>999999990L01</LhNr>')
    .replace('<AantVerlU>', '<!-- <AantVerlU>1</AantVerlU> --><AantVerlU x="y">')
    .replace('<NumIV>1</NumIV>', '<NumIV><![CDATA[1]]></NumIV>');
  expect(await read(new Blob([strange]))).toEqual(await read(returnFile(message())));
});

test('leaves hours that are no number open', async () => {
  const text = textOf(message()).replace('<AantVerlU>108<', '<AantVerlU>honderd<');
  const { statements } = await read(new Blob([text]));
  expect(statements[0]?.relations[0]?.hours).toBeNaN();
});

test.each<[string, string, string]>([
  ['another XML', '<?xml version="1.0"?><Auditfile xmlns="urn:x"><a/></Auditfile>', 'other-xml'],
  ['one that ends in the middle', textOf(message()).slice(0, 1800), 'return-cut-off'],
  ['one without its last tag', textOf(message()).replace('</Loonaangifte>', ''), 'return-cut-off'],
  ['tags that do not match', textOf(message()).replace('</Werknemersgegevens>', '</Werk>'), 'return-damaged'],
  ['a leaf that ends with another name', textOf(message()).replace('</LnSV>', '</LnSW>'), 'return-damaged'],
  [
    'a document type',
    `<!DOCTYPE Loonaangifte [<!ENTITY x SYSTEM "file:///etc/passwd">]>${textOf(message()).replace(/^.*\?>/, '')}`,
    'return-with-dtd',
  ],
  ['a year before the banenafspraak', textOf(message([], { definition: 2012 })), 'return-too-old'],
  ['no loonheffingennummer', textOf(message()).replace(/<LhNr>.*<\/LhNr>/, ''), 'return-incomplete'],
  ['no tijdvak', textOf(message()).replace(/<DatEindTv>.*<\/DatEindTv>/, ''), 'return-incomplete'],
])('refuses %s', async (_what, text, code) => {
  for (const size of [64, 1 << 20])
    await expect(read(inPieces(text, size))).rejects.toMatchObject({ name: 'ComposeError', code });
});

test('refuses one that is cut off at the end of any line', async () => {
  const lines = textOf(message([relation(), relation({ bsn: '111222333' })]))
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeGreaterThan(40);
  for (let kept = 2; kept < lines.length; kept++) {
    const cut = `${lines.slice(0, kept).join('\n')}\n`;
    await expect(read(new Blob([cut]))).rejects.toMatchObject({ code: 'return-cut-off' });
  }
});

test('stops when asked to', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(
    readReturn(returnFile(message()), 'aangifte.xml', { middle, signal: stop.signal }),
  ).rejects.toMatchObject({ code: 'cancelled' });
});

test.each([
  ['<?xml version="1.0"?><a/>', true],
  ['\ufeff<Loonaangifte/>', true],
  ['<!-- x --><a/>', true],
  ['<!DOCTYPE a><a/>', true],
  ['<!DOCTYPE html><html>', false],
  ['<table><tr>', false],
  ['BSN;uren', false],
  ['PK', false],
])('%j looks like XML: %s', async (text, expected) => {
  expect(await looksLikeXml(new Blob([text]))).toBe(expected);
});
