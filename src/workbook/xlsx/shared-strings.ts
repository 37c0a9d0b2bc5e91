import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { TextTable } from '../text-table';
import { XmlReader } from '../xml/xml-reader';
import { isSpreadsheetNamespace } from './namespaces';
import { unescapeText } from './text-value';

/** `<si>`, the first four bytes of `<t>` and what follows without the last, `</t>`, `</si` */
const beginItem = 0x3e69733c;
const beginText = 0x003e743c;
const endText = 0x3e742f3c;
const endItem = 0x69732f3c;
const startLength = 7;
const endLength = 9;
const LT = 60;
const GT = 62;
const UNDERSCORE = 95;
const X = 120;
/** What a text costs beside its characters: empty ones without number would fill memory too. */
const textOverhead = 16;

/** 1 for each byte that ends a run of plain text: what begins a tag, an entity or an escape, a line end, and all but ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || ['<', '&', '_', '\r', '\0'].includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Reads the table of distinct texts; rich text without its formatting, phonetic guides left out. */
export class SharedStringsReader extends XmlReader {
  readonly table = new TextTable();
  private item: string | undefined;
  private inPhonetic = false;
  private chars = 0;
  private plain = false;

  protected override open(uri: string, local: string): void {
    const ours = isSpreadsheetNamespace(uri);
    if (this.depth === 1) {
      if (!ours || local !== 'sst') throw this.bad();
      this.plain = isSpreadsheetNamespace(this.namespaceOf(''));
      return;
    }
    if (!ours) return;
    if (local === 'si' && this.depth === 2) this.item = '';
    else if (local === 'rPh') this.inPhonetic = true;
    else if (local === 't') this.wantsText = this.item !== undefined && !this.inPhonetic;
  }

  protected override close(uri: string, local: string): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (local === 't') this.wantsText = false;
    else if (local === 'rPh') this.inPhonetic = false;
    else if (local === 'si' && this.item !== undefined) {
      this.add(this.item);
      this.item = undefined;
    }
  }

  protected override text(value: string): void {
    this.item = (this.item ?? '') + value;
    if (this.item.length > limits.tokenBytes) throw new WorkbookError('cell-too-long', this.facts());
  }

  /** Takes runs of `<si><t>text</t></si>`, as nearly all texts are written. */
  protected override fast(from: number): number {
    if (this.depth !== 1 || !this.plain) return from;
    const { bytes, view, end, table } = this;
    let at = from;
    let hasSegment = false;
    while (view.getInt32(at, true) === beginItem && (view.getInt32(at + 4, true) & 0xffffff) === beginText) {
      const start = at + startLength;
      let to = start;
      while (special[bytes[to] ?? 0] === 0 || (bytes[to] === UNDERSCORE && bytes[to + 1] !== X)) to++;
      const isPlain = bytes[to] === LT;
      if (!isPlain) while (to < end && bytes[to] !== LT) to++;
      if (to + endLength > end || to - start > limits.tokenBytes) break;
      if (
        view.getInt32(to, true) !== endText ||
        view.getInt32(to + 4, true) !== endItem ||
        bytes[to + 8] !== GT
      )
        break;
      hasSegment ||= isPlain && table.addSegment(this.asciiText());
      if (isPlain && hasSegment) {
        this.countChars(to - start);
        table.addFrom(start, to);
      } else this.add(this.decode(start, to));
      at = to + endLength;
    }
    return at;
  }

  override finish(): void {
    super.finish();
    this.table.finish();
  }

  private add(text: string): void {
    this.countChars(text.length);
    const plain = unescapeText(text);
    if (plain.length > limits.cellChars) throw new WorkbookError('cell-too-long', this.facts());
    this.table.add(plain);
  }

  private countChars(count: number): void {
    this.chars += count + textOverhead;
    if (this.chars > limits.sharedStringChars) throw new WorkbookError('too-large', this.facts());
  }
}
