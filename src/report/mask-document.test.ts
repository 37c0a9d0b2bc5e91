import { maskDocument } from './mask-document';

const bsn = '123456782';

test('a burgerservicenummer is masked wherever a text can stand', () => {
  const document = {
    file: `meting ${bsn}.xlsx`,
    sheets: [{ name: `Blad ${bsn}` }],
    findings: [{ facts: { value: bsn, list: [bsn] }, message: `Er staat ${bsn}.`, cells: [`${bsn}!A1`] }],
  };
  expect(JSON.stringify(maskDocument(document))).not.toContain(bsn);
});

test('hashes and large sums stay whole, also among facts: one in eleven amounts passes the elfproef', () => {
  const hash = `${'ab'.repeat(27)}${bsn}c`;
  const document = { sha256: hash, parameters: hash, hours: Number(bsn), facts: { loonsom: Number(bsn) } };
  expect(maskDocument(document)).toEqual(document);
});

test('only a hash is taken for one: a number of a person where a hash or a key is expected is masked', () => {
  const document = { sha256: bsn, perWerkgever: [{ key: bsn }] };
  expect(JSON.stringify(maskDocument(document))).not.toContain(bsn);
});

test('masking leaves the given document as it was', () => {
  const document = { file: bsn };
  maskDocument(document);
  expect(document.file).toBe(bsn);
});
