import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { TextTable } from '../text-table';
import { XmlReader } from '../xml/xml-reader';
import { isSpreadsheetNamespace } from './namespaces';
import { unescapeText } from './text-value';

const LT = 60;
const AMP = 38;
const CR = 13;
const UNDERSCORE = 95;
const X = 120;
/** What a text costs beside its characters: empty ones without number would fill memory too. */
const textOverhead = 16;
const plainStart = '<si><t>';
const plainEnd = '</t></si>';

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
    const { bytes, end } = this;
    let at = from;
    while (at + plainStart.length < end && this.holds(at, plainStart)) {
      const start = at + plainStart.length;
      let to = start;
      let all = 0;
      let special = false;
      for (let byte = bytes[to] ?? 0; byte !== LT && to < end; byte = bytes[++to] ?? 0) {
        all |= byte;
        if (byte === AMP || byte === CR || (byte === UNDERSCORE && bytes[to + 1] === X)) special = true;
      }
      if (to + plainEnd.length > end || !this.holds(to, plainEnd) || to - start > limits.tokenBytes) break;
      if (all < 0x80 && !special) {
        this.countChars(to - start);
        this.table.addAscii(bytes, start, to);
      } else this.add(this.decode(start, to));
      at = to + plainEnd.length;
    }
    return at;
  }

  override finish(): void {
    super.finish();
    this.table.finish();
  }

  private add(text: string): void {
    this.countChars(text.length);
    this.table.add(unescapeText(text));
  }

  private countChars(count: number): void {
    this.chars += count + textOverhead;
    if (this.chars > limits.sharedStringChars) throw new WorkbookError('too-large', this.facts());
  }
}
