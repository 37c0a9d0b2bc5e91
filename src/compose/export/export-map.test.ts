import { readExportMap, readListMap, writeExportMap } from './export-map';

test('the meaning of columns is kept by headings and names of components, without the number of a person in one', () => {
  const written = writeExportMap([
    {
      headings: { bsn: 'BSN 123456782', hours: 'Uren' },
      components: { counted: ['Loon 111.222.333'], left: ['Verlof'] },
    },
  ]);
  expect(Object.keys(JSON.parse(written) as object)).toEqual([
    'soort',
    'versie',
    'kolommen',
    'looncomponenten',
  ]);
  expect(readExportMap(written)).toEqual([
    {
      headings: { bsn: 'BSN ******782', hours: 'Uren' },
      components: { counted: ['Loon ******333'], left: ['Verlof'] },
    },
  ]);
});

test('a component that is called after a person is not kept: it is asked about again', () => {
  const components = {
    counted: ['Salaris', 'Correctie mw. Jansen'],
    left: ['Doorbetaling bij ziekte', 'Lening J. de Vries'],
  };
  const written = writeExportMap([{ headings: { bsn: 'BSN' }, components }]);
  expect(written).not.toMatch(/Jansen|Vries/);
  expect(readExportMap(written)[0]?.components).toEqual({
    counted: ['Salaris'],
    left: ['Doorbetaling bij ziekte'],
  });
});

test('what columns of days of the list are is written and read again, and anything else is refused', () => {
  const list = { 'Datum opname': 'begin', Einddatum: 'end', 'Datum besluit': 'other' } as const;
  const written = writeExportMap([{ headings: { bsn: 'BSN' } }], list);
  expect(readListMap(written)).toEqual(list);
  expect(readExportMap(written)).toEqual([{ headings: { bsn: 'BSN' } }]);
  expect(readListMap(writeExportMap([]))).toEqual({});
  expect(() => readListMap(written.replace('"einde"', '"later"'))).toThrow('map-unreadable');
});
