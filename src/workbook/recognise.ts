import { wideOrder } from './csv/encoding';
import { isTextName } from './file-kinds';
import { WorkbookError } from './workbook-error';
import type { Bytes } from './zip/bytes';
import { streamChunks } from './zip/stream-chunks';

const headBytes = 4096;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** What an OLE file is by the streams that its directory names (in UTF-16): encrypted, no workbook, or an old one. */
const STREAMS = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'document'],
] as const;
const LONGEST_STREAM = 64;

async function oleFormat(blob: Bytes): Promise<'encrypted' | 'document' | 'legacy-xls'> {
  const latin1 = new TextDecoder('latin1');
  let carried = '';
  for await (const chunk of streamChunks(blob.stream())) {
    const text = carried + latin1.decode(chunk);
    const named = STREAMS.find(([name]) =>
      text.includes(Array.from(name, (letter) => `${letter}\0`).join('')),
    );
    if (named) return named[1];
    carried = text.slice(-LONGEST_STREAM);
  }
  return 'legacy-xls';
}

/** Control characters that stand in texts: white space of any kind, and the one that ended files of MS-DOS. */
const isUsual = (byte: number): boolean => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 26;
/** A stray control character makes no text into something else; many do. */
const mostStray = 0.01;

/** Whether the bytes read as text: UTF-16 by its mark or its noughts, or hardly any control characters, and no nought. */
function looksLikeText(head: Uint8Array): boolean {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) || wideOrder(head) !== null) return true;
  const stray = head.filter((byte) => !isUsual(byte));
  return !stray.includes(0) && stray.length <= Math.max(1, mostStray * head.length);
}

/** What XML is that is no workbook, by its first element, whatever comes after that. */
function xmlOf(start: string): 'loonaangifte' | 'xml' | 'not-a-workbook' {
  const root = /<([a-z_][\w.-]*)(?::([\w.-]+))?/.exec(start);
  if (root === null) return start.startsWith('<?xml') ? 'xml' : 'not-a-workbook';
  return (root[2] ?? root[1]) === 'loonaangifte' ? 'loonaangifte' : 'xml';
}

/**
 * What a file is, by its bytes: a zip file (an .xlsx or .ods), or text. Its name only tells text that is meant as .csv from text
 * that only bears the name of a workbook.
 * Throws `WorkbookError` for everything that cannot be read.
 */
export async function recogniseFormat(blob: Bytes, name: string): Promise<'zip' | 'csv'> {
  if (blob.size === 0) throw new WorkbookError('empty-file');
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  if (startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new WorkbookError(await oleFormat(blob));
  }
  // Workbooks of Excel 2 to 4 begin with a record of their own.
  if ([0, 2, 4].some((version) => startsWith(head, 9, version, 6, 0) || startsWith(head, 9, version, 4, 0))) {
    throw new WorkbookError('legacy-xls');
  }
  // Parquet begins with its name.
  if (startsWith(head, 0x50, 0x41, 0x52, 0x31)) throw new WorkbookError('beyond-sheet');
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) throw new WorkbookError('document');
  if (!looksLikeText(head)) throw new WorkbookError('not-a-workbook');
  const start = new TextDecoder(wideOrder(head) ?? 'latin1')
    .decode(head)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (start === '') throw new WorkbookError('empty-file');
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta)/.test(start))
    throw new WorkbookError('html-named-workbook');
  if (start.startsWith('<') && start.includes('<office:document')) throw new WorkbookError('flat-ods');
  if (start.startsWith('<') && start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    throw new WorkbookError('xml-2003');
  if (start.startsWith('<')) throw new WorkbookError(xmlOf(start));
  if (!isTextName(name)) throw new WorkbookError('text-named-workbook');
  return 'csv';
}
