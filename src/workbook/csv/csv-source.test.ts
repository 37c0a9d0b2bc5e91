import { readCells } from '../../../test/corpus/support/cells';

const bytes = (content: string) => new TextEncoder().encode(content);

describe('a .csv file', () => {
  it.each([
    ['semicolons', 'a;b\n1,5;2\n'],
    ['tabs', 'a\tb\n1,5\t2\n'],
    ['commas', 'a,b\n"1,5",2\n'],
    ['a delimiter it names itself', 'sep=|\r\na|b\r\n1,5|2\r\n'],
    ['a byte order mark', '\ufeffa;b\n1,5;2'],
    ['carriage returns', 'a;b\r\n1,5;2\r\n'],
  ])('with %s gives its texts as they stand', async (_what, content) => {
    expect(await readCells(bytes(content), 'x.csv')).toEqual({
      A1: 'a',
      B1: 'b',
      A2: '1,5',
      B2: '2',
    });
  });

  it('may be Windows-1252 even when only its last row shows it', async () => {
    const ascii = 'naam;uren\n' + 'x;1\n'.repeat(50_000);
    const cells = await readCells(new Uint8Array([...bytes(ascii), 0x45, 0xe9, 0x6e, 0x80]), 'x.csv');
    expect(cells['A50002']).toBe('Eén€');
  });

  it('may end in an é of Windows-1252', async () => {
    expect(await readCells(new Uint8Array([...bytes('a;caf'), 0xe9]), 'x.csv')).toEqual({
      A1: 'a',
      B1: 'café',
    });
  });

  it('may be UTF-16', async () => {
    const content = '\ufeffnaam;é';
    const utf16 = new Uint8Array(new Uint16Array(Array.from(content, (c) => c.charCodeAt(0))).buffer);
    expect(await readCells(utf16, 'x.csv')).toEqual({ A1: 'naam', B1: 'é' });
  });

  it('keeps quotes, line ends and delimiters within quoted fields, across pieces of the file', async () => {
    const long = 'x'.repeat(32_000);
    const cells = await readCells(bytes(`${long};"b ""c""\nd;${long}";"${long}"\n1;2`), 'x.csv');
    expect(cells).toEqual({ A1: long, B1: `b "c"\nd;${long}`, C1: long, A2: '1', B2: '2' });
  });

  it('counts empty lines as rows', async () => {
    expect(await readCells(bytes('a;b\n\n;\nc;d'), 'x.csv')).toEqual({ A1: 'a', B1: 'b', A4: 'c', B4: 'd' });
  });

  it('refuses a quote that is never closed', async () => {
    await expect(readCells(bytes('a;b\n1;"2\n3;4'), 'x.csv')).rejects.toMatchObject({
      code: 'csv-malformed',
      facts: { row: 2 },
    });
  });

  it('refuses quotes that hold whole lines of a table, and names both lines', async () => {
    const file = 'a;b;c;d;e\n1;2;"x\ny";4;5\n1;"2;3;4;5\n1;2;3;4;5\n1;2";3;4;5\n1;2;3;4;5';
    await expect(readCells(bytes(file), 'x.csv')).rejects.toMatchObject({
      code: 'csv-swallowed',
      facts: { row: 3, line: 4, until: 6 },
    });
    const inOtherFields = 'a;b;c;d;e\n1;"2;3;4;5\n1;2;3";4;5';
    await expect(readCells(bytes(inOtherFields), 'x.csv')).rejects.toMatchObject({
      code: 'csv-swallowed',
      facts: { line: 2, until: 3 },
    });
  });

  it.each(['a;b;c;d;e\n1;2;"x;y\nz;1;2";4;5', 'a;b;c\n1;"2;3\n1;2";3'])(
    'reads a text of several lines that are no lines of the table: %j',
    async (file) => {
      expect(Object.keys(await readCells(bytes(file), 'x.csv'))).toContain('B2');
    },
  );

  it('refuses text after a closing quote, also where much follows', async () => {
    const file = `a;b\n"abc"def;1\n${'x;2\n'.repeat(50_000)}"q";3\n`;
    await expect(readCells(bytes(file), 'x.csv')).rejects.toMatchObject({
      code: 'csv-malformed',
      facts: { row: 2 },
    });
  });

  it('takes a quote that closes at the end of a piece of the file for what it is', async () => {
    // 65,536 characters are read at once: the quotes below stand on both sides of that.
    for (let before = 65_520; before < 65_540; before++) {
      const fillers = [22_000, 22_000, before - 44_003].map((length) => 'x'.repeat(length));
      expect(await readCells(bytes(`${fillers.join(';')}\n"a ""b"" c"  ;"d"\ne`), 'x.csv')).toEqual({
        A1: fillers[0],
        B1: fillers[1],
        C1: fillers[2],
        A2: 'a "b" c',
        B2: 'd',
        A3: 'e',
      });
    }
  });

  it.each(['', '"'])(
    'holds a field as long as a cell of Excel and refuses a longer one (%j)',
    async (quote) => {
      const long = 'x'.repeat(32_767);
      expect(await readCells(bytes(`${quote}${long}${quote};1`), 'x.csv')).toEqual({ A1: long, B1: '1' });
      await expect(readCells(bytes(`${quote}${long}x${quote};1`), 'x.csv')).rejects.toMatchObject({
        code: 'cell-too-long',
        facts: { row: 1 },
      });
    },
  );

  it('refuses a record that never ends', async () => {
    const file = `a;b\n1;"${'x;y\n'.repeat(5_000_000)}`;
    await expect(readCells(bytes(file), 'x.csv')).rejects.toMatchObject({ code: 'csv-malformed' });
  });

  it('ends its lines with a carriage return alone, as old programs did', async () => {
    expect(await readCells(bytes('a;b\rc;"d\re"\r'), 'x.csv')).toEqual({
      A1: 'a',
      B1: 'b',
      A2: 'c',
      B2: 'd\ne',
    });
  });

  it.each<[string, readonly number[]]>([
    ['corrupt', [0xef, 0xbb, 0xbf, 0x61, 0x3b, 0xc3, 0x28]],
    ['corrupt', [0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0]],
    ['truncated', [0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62]],
    ['truncated', [0x61, 0xc3, 0xa9, 0x3b, 0xc3]],
  ])('that is not the UTF-8 or UTF-16 it must be, is refused: %s %j', async (code, content) => {
    await expect(readCells(new Uint8Array(content), 'x.csv')).rejects.toMatchObject({ code });
  });

  it.each<[string, readonly number[]]>([
    ['zero bytes', [0x61, 0x3b, 0, 0x62]],
    ['many control characters', [0x61, 0x3b, 1, 2, 3, 4]],
  ])('with %s is no text', async (_what, content) => {
    await expect(readCells(new Uint8Array(content), 'x.csv')).rejects.toMatchObject({
      code: 'not-a-workbook',
    });
  });

  it.each<[string, readonly number[]]>([
    ['UTF-16, low byte first', [0x61, 0, 0x3b, 0, 0x62, 0]],
    ['UTF-16, high byte first', [0, 0x61, 0, 0x3b, 0, 0x62]],
  ])('is read without a mark: %s', async (_what, content) => {
    expect(await readCells(new Uint8Array(content), 'x.csv')).toEqual({ A1: 'a', B1: 'b' });
  });

  it.each<[string, readonly number[], string]>([
    ['Windows', [0x61, 0x3b, 0xe9, 0xeb], 'éë'],
    ['a Macintosh', [0x61, 0x3b, 0x8e, 0x95], 'éï'],
    ['MS-DOS', [0x61, 0x3b, 0x82, 0x8b], 'éï'],
    ['MS-DOS, in a capital', [0x61, 0x3b, 0x90, 0x82, 0x6e], 'Één'],
    ['a Macintosh, in a name', [0x61, 0x3b, 0x46, 0x72, 0x79, 0x73, 0x6c, 0x89, 0x6e], 'Fryslân'],
    ['Windows, with a sign that only it has', [0x61, 0x3b, 0x80], '€'],
  ])('has the letters of %s', async (_what, content, text) => {
    expect(await readCells(new Uint8Array(content), 'x.csv')).toEqual({ A1: 'a', B1: text });
  });

  it.each([
    ['a title with commas', 'Meting, export, 2024, december\n\na;b;c\n1;2;3\n', '1'],
    ['quotes around what names the separator', '"sep=;"\na;b;c\n1;2;3\n', '1'],
    ['empty fields behind what names the separator', 'sep=;;;;\na;b;c\n1;2;3\n', '1'],
    ['a separator that no line has', 'sep=|\na;b;c\n1;2;3\n', '1'],
    ['decimal commas in every line', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', '1,5'],
    ['commas and a semicolon in one text', 'a,b,c\n1,"x;y",3\n4,z,6\n', '1'],
  ])('comes apart in its columns with %s', async (_what, file, first) => {
    const cells = Object.entries(await readCells(bytes(file), 'x.csv'));
    expect(cells.some(([address, value]) => address.startsWith('C') && value === 'c')).toBe(true);
    expect(cells.some(([address, value]) => address.startsWith('A') && value === first)).toBe(true);
  });

  it.each([0, 5000])('reads a control character wherever it stands: after %d lines', async (lines) => {
    const cells = await readCells(bytes(`a;b\n${'1;2\n'.repeat(lines)}x\u000by;\u0001\n`), 'x.csv');
    expect(cells[`A${String(lines + 2)}`]).toBe('x\u000by');
  });
});
