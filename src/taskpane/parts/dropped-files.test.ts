import { droppedFiles } from './dropped-files';

const file = (name: string) => new File(['x'], name);
const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (give: (found: File) => void) => {
    give(file(name));
  },
});
const folderEntry = (name: string, inside: readonly unknown[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...inside];
    return {
      readEntries: (give: (part: readonly unknown[]) => void) => {
        give(left.splice(0, 2));
      },
    };
  },
});
const dropped = (entries: readonly unknown[], files: readonly File[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

test('files that were dropped are given as they are', async () => {
  const { files, skipped } = await droppedFiles(dropped([fileEntry('a.pdf')], [file('a.pdf')]));
  expect([files.map(({ name }) => name), skipped]).toEqual([['a.pdf'], []]);
});

test('of a folder the workbooks are taken, and all else is named', async () => {
  const folder = folderEntry('Besturen', [
    fileEntry('a.xlsx'),
    fileEntry('oud.xls'),
    fileEntry('brief.pdf'),
    fileEntry('~$a.xlsx'),
    folderEntry('2024', [fileEntry('b.xlsx')]),
  ]);
  const { files, skipped } = await droppedFiles(
    dropped([fileEntry('los.csv'), folder], [file('los.csv'), file('Besturen')]),
  );
  expect(files.map(({ name }) => name)).toEqual(['los.csv', 'a.xlsx', 'oud.xls']);
  expect(skipped).toEqual(['Besturen/brief.pdf', 'Besturen/2024']);
});
