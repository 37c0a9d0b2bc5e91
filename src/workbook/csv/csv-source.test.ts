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

  it('may be UTF-16', async () => {
    const content = '\ufeffnaam;é';
    const utf16 = new Uint8Array(new Uint16Array(Array.from(content, (c) => c.charCodeAt(0))).buffer);
    expect(await readCells(utf16, 'x.csv')).toEqual({ A1: 'naam', B1: 'é' });
  });

  it('keeps quotes, line ends and delimiters within quoted fields, across pieces of the file', async () => {
    const long = 'x'.repeat(200_000);
    const cells = await readCells(bytes(`a;"b ""c""\nd;${long}"\n1;2`), 'x.csv');
    expect(cells).toEqual({ A1: 'a', B1: `b "c"\nd;${long}`, A2: '1', B2: '2' });
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
});
