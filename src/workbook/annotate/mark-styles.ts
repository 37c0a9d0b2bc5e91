import { XmlReader } from '../xml/xml-reader';
import { isSpreadsheetNamespace } from '../xlsx/namespaces';

export type MarkSeverity = 'fout' | 'waarschuwing' | 'info';

/** Fills of the marks; the message beside them says the same in words. */
const fillColours: Readonly<Record<MarkSeverity, string>> = {
  fout: 'FFF4B6B6',
  waarschuwing: 'FFFFE699',
  info: 'FFBDD7EE',
};
const severities: readonly MarkSeverity[] = ['fout', 'waarschuwing', 'info'];

/** Where in a styles part its fills and cell styles stand. */
class StylesOutline extends XmlReader {
  readonly formats: (readonly [start: number, end: number])[] = [];
  fills = 0;
  fillsTag: readonly [start: number, end: number] | undefined;
  fillsEnd = -1;
  formatsTag: readonly [start: number, end: number] | undefined;
  formatsEnd = -1;
  prefix = '';
  private list = '';
  private formatStart = 0;

  protected override open(uri: string, local: string): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (this.depth === 1) this.prefix = this.currentName()?.prefix ?? '';
    else if (this.depth === 2) {
      this.list = local;
      if (local === 'fills') this.fillsTag = [this.tagStart, this.tagEnd];
      if (local === 'cellXfs') this.formatsTag = [this.tagStart, this.tagEnd];
    } else if (this.depth === 3 && this.list === 'cellXfs' && local === 'xf')
      this.formatStart = this.tagStart;
    else if (this.depth === 3 && this.list === 'fills' && local === 'fill') this.fills++;
  }

  protected override close(uri: string, local: string): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (this.depth === 3 && this.list === 'cellXfs' && local === 'xf')
      this.formats.push([this.formatStart, this.tagEnd]);
    else if (this.depth === 2 && local === 'fills') this.fillsEnd = this.tagStart;
    else if (this.depth === 2 && local === 'cellXfs') this.formatsEnd = this.tagStart;
  }

  protected override text(): void {
    return;
  }
}

/** The cell styles of a workbook, and those that marks add: each a copy of the style a cell had, but for its fill. */
export class MarkStyles {
  private readonly text: string;
  private readonly outline: StylesOutline;
  private readonly added = new Map<string, number>();
  private readonly copies: string[] = [];

  constructor(styles: Uint8Array, part: string) {
    this.outline = new StylesOutline(part);
    this.outline.push(styles);
    this.outline.finish();
    // One character for each byte, so that places in the text are places in the bytes.
    this.text = Array.from({ length: Math.ceil(styles.length / 8192) }, (_, i) =>
      String.fromCharCode(...styles.subarray(i * 8192, (i + 1) * 8192)),
    ).join('');
  }

  /** The number of the style that shows a mark of this severity on a cell of style `base`. */
  marked(base: number, severity: MarkSeverity): number {
    const { formats, fills, fillsEnd } = this.outline;
    const format = formats[base] ?? formats[0];
    if (format === undefined || fillsEnd < 0) return base;
    const key = `${severity} ${String(base)}`;
    let number = this.added.get(key);
    if (number === undefined) {
      const [tag = ''] = /^<[^>]*>/.exec(this.text.slice(...format)) ?? [];
      const rest = this.text.slice(format[0] + tag.length, format[1]);
      const bare = tag.replace(/\s(?:fillId|applyFill)=(?:"[^"]*"|'[^']*')/g, '');
      const fill = ` fillId="${String(fills + severities.indexOf(severity))}" applyFill="1"`;
      this.copies.push(bare.replace(/\s{0,9}(\/?)>$/, `${fill}$1>`) + rest);
      number = formats.length + this.copies.length - 1;
      this.added.set(key, number);
    }
    return number;
  }

  /** The styles part with the added styles, everything else byte for byte as it was. */
  bytes(): Uint8Array {
    const { text, outline } = this;
    const { fillsTag, formatsTag, fillsEnd, formatsEnd, fills, formats } = outline;
    if (this.copies.length === 0 || fillsTag === undefined || formatsTag === undefined) return toBytes(text);
    const p = outline.prefix === '' ? '' : `${outline.prefix}:`;
    const newFills = severities
      .map(
        (severity) =>
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fillColours[severity]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
      )
      .join('');
    const edits: readonly (readonly [start: number, end: number, text: string])[] = [
      [...fillsTag, counted(text.slice(...fillsTag), fills + severities.length)],
      [fillsEnd, fillsEnd, newFills],
      [...formatsTag, counted(text.slice(...formatsTag), formats.length + this.copies.length)],
      [formatsEnd, formatsEnd, this.copies.join('')],
    ];
    let result = '';
    let from = 0;
    for (const [start, end, replacement] of [...edits].sort(([a], [b]) => a - b)) {
      result += text.slice(from, start) + replacement;
      from = end;
    }
    return toBytes(result + text.slice(from));
  }
}

function counted(tag: string, count: number): string {
  return tag.replace(/(\scount=)(?:"[^"]*"|'[^']*')/, `$1"${String(count)}"`);
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
