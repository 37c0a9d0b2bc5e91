import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const AMP = 38;
const CR = 13;
const COLON = 58;

const spareBytes = 32;
const roundPlaces = 4096;
/** From this many pieces of text in one chunk on, it is quicker to decode the chunk whole and cut them from it. */
const manyPieces = 96;

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Ends a name: space, `/`, `>`, `=`, or a character that no name may hold. */
export function endsName(byte: number): boolean {
  return (
    byte <= 32 ||
    byte === SLASH ||
    byte === GT ||
    byte === EQUALS ||
    byte === LT ||
    byte === QUOTE ||
    byte === AMP
  );
}

/** An element name as it stands in the file; one object for each distinct spelling, so that `===` compares names. */
export interface QName {
  readonly bytes: Uint8Array;
  readonly prefix: string;
  readonly local: string;
}

interface NamespaceScope {
  readonly depth: number;
  readonly prefix: string;
  readonly uri: string;
}

/** The attributes of the tag at hand; valid only during `open`. */
export interface XmlAttributes {
  /** The value of an attribute, by its local name and, for one with a prefix, its namespace. */
  get(local: string, uri?: string): string | undefined;
}

/**
 * A strict, streaming XML reader over UTF-8 bytes: tags must match, entities other than the five of XML are an error,
 * a document type declaration is refused. Subclasses say what elements mean, and may read common byte patterns themselves in `fast`.
 */
export abstract class XmlReader {
  /** Bytes still to be read; from `end` on stand `spareBytes` zeroes, so that looking a little too far is harmless. */
  protected bytes = new Uint8Array(0);
  /** The same bytes, to look at several at once. */
  protected view = new DataView(this.bytes.buffer);
  protected end = 0;
  /** Text is decoded and handed to `text` only while this is set. */
  protected wantsText = false;
  protected depth = 0;
  /** Where the tag that `open` or `close` is called for begins and ends in `bytes`. */
  protected tagStart = 0;
  protected tagEnd = 0;

  private position = 0;
  private latin1Text: string | undefined;
  private piecesDecoded = 0;
  private readonly names = new Map<number, QName[]>();
  private nameCount = 0;
  private readonly stack: QName[] = [];
  private scopes: NamespaceScope[] = [
    { depth: 0, prefix: 'xml', uri: 'http://www.w3.org/XML/1998/namespace' },
  ];
  private rootSeen = false;
  /** Something of the part has been read. */
  private begun = false;
  private readonly attributeAt: number[] = [];
  private attributeCount = 0;
  private readonly attributes: XmlAttributes = {
    get: (local, uri = '') => this.attribute(local, uri),
  };

  constructor(private readonly part: string) {}

  protected abstract open(uri: string, local: string, attributes: XmlAttributes): void;
  protected abstract close(uri: string, local: string): void;
  /** A piece of text of the current element. */
  protected abstract text(value: string): void;

  /** Reads as many whole elements as it knows from `from` on, and returns where it stopped: `from` itself if nowhere, -1 to be asked again when there are more bytes. */
  protected fast(from: number): number {
    return from;
  }

  /** Takes the next bytes of the part. */
  push(chunk: Uint8Array): void {
    this.receive(chunk);
    this.readOn();
  }

  /** Places the next bytes behind those not yet read, which move so that the chunk begins at a round place: copying it is then three times as fast. */
  protected receive(chunk: Uint8Array): void {
    const left = this.end - this.position;
    const base = Math.ceil(left / roundPlaces) * roundPlaces;
    const needed = base + chunk.length + spareBytes;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
      larger.set(this.bytes.subarray(this.position, this.end), base - left);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else if (left > 0) {
      this.bytes.copyWithin(base - left, this.position, this.end);
    }
    this.bytes.set(chunk, base);
    this.end = base + chunk.length;
    this.bytes.fill(0, this.end, this.end + spareBytes);
    this.position = base - left;
    this.latin1Text = undefined;
    this.piecesDecoded = 0;
  }

  /** Reads what has been received, but for what is not all there yet. */
  protected readOn(): void {
    this.run(false);
    if (this.end - this.position > limits.tokenBytes) throw new WorkbookError('cell-too-long', this.facts());
  }

  /** To be called after the last chunk: the document must be whole. */
  finish(): void {
    this.run(true);
    if (this.position < this.end || this.depth > 0 || !this.rootSeen) throw this.bad();
  }

  /** How far the bytes have been read: what stands before it will not be looked at again. */
  protected get read(): number {
    return this.position;
  }

  /** Context added to every error of this part. */
  protected facts(): Record<string, string | number> {
    return { part: this.part };
  }

  protected bad(): WorkbookError {
    return new WorkbookError('bad-xml', this.facts());
  }

  private run(last: boolean): void {
    while (this.position < this.end) {
      const fastEnd = this.fast(this.position);
      if (fastEnd < 0) return;
      if (fastEnd > this.position) {
        this.position = fastEnd;
        continue;
      }
      const next =
        this.bytes[this.position] === LT ? this.readTag(this.position) : this.readText(this.position, last);
      if (next < 0) return;
      this.position = next;
      this.begun = true;
    }
  }

  /** Reads text up to the next `<`; -1 when it is not all there yet. */
  private readText(from: number, last: boolean): number {
    const { bytes, end } = this;
    let at = from;
    let spaceOnly = true;
    while (at < end && bytes[at] !== LT) {
      if (spaceOnly && !isSpace(bytes[at] ?? 0)) spaceOnly = false;
      at++;
    }
    if (at === end && !last) return -1;
    if (at - from > limits.tokenBytes) throw new WorkbookError('cell-too-long', this.facts());
    if (this.depth === 0) {
      const isMark =
        !this.begun &&
        at - from >= 3 &&
        bytes[from] === 0xef &&
        bytes[from + 1] === 0xbb &&
        bytes[from + 2] === 0xbf;
      if (!spaceOnly && !(isMark && at - from === 3)) throw this.bad();
    } else if (this.wantsText) {
      this.text(this.decode(from, at));
    }
    return at;
  }

  /** Reads the tag, comment, CDATA or instruction at `from`; -1 when it is not all there yet. */
  private readTag(from: number): number {
    const { bytes, end } = this;
    if (from + 1 >= end) return -1;
    const second = bytes[from + 1] ?? 0;
    if (second === SLASH) return this.readEndTag(from);
    if (second === BANG) return this.readDeclaration(from);
    if (second === QUESTION) return this.skipPast(from + 2, '?>');
    return this.readStartTag(from);
  }

  private skipPast(from: number, mark: string): number {
    const at = this.find(from, mark);
    return at < 0 ? -1 : at + mark.length;
  }

  private find(from: number, mark: string): number {
    const first = mark.charCodeAt(0);
    for (let at = from; at + mark.length <= this.end; at++) {
      if (this.bytes[at] === first && this.holds(at, mark)) return at;
    }
    return -1;
  }

  /** Whether the ASCII text stands at `at`. */
  protected holds(at: number, mark: string): boolean {
    for (let i = 0; i < mark.length; i++) if (this.bytes[at + i] !== mark.charCodeAt(i)) return false;
    return true;
  }

  private readDeclaration(from: number): number {
    const seen = Math.min(this.end - from, 9);
    if (seen >= 4 && this.holds(from, '<!--')) return this.skipPast(from + 4, '-->');
    if (seen >= 9 && this.holds(from, '<![CDATA[')) {
      const close = this.find(from + 9, ']]>');
      if (close < 0) return -1;
      if (this.depth === 0) throw this.bad();
      if (this.wantsText) this.text(this.decodeRaw(from + 9, close).replace(/\r\n?/g, '\n'));
      return close + 3;
    }
    if (seen >= 9) {
      throw this.holds(from, '<!DOCTYPE')
        ? new WorkbookError('entity-declaration', this.facts())
        : this.bad();
    }
    return -1;
  }

  private readEndTag(from: number): number {
    const { bytes, end } = this;
    const open = this.stack[this.depth - 1];
    const nameStart = from + 2;
    let at = nameStart;
    while (at < end && !endsName(bytes[at] ?? 0)) at++;
    let close = at;
    while (close < end && isSpace(bytes[close] ?? 0)) close++;
    if (close >= end) return -1;
    if (bytes[close] !== GT || open?.bytes.length !== at - nameStart) throw this.bad();
    for (let i = 0; i < open.bytes.length; i++) if (open.bytes[i] !== bytes[nameStart + i]) throw this.bad();
    this.tagStart = from;
    this.tagEnd = close + 1;
    this.closeElement(open);
    return close + 1;
  }

  private readStartTag(from: number): number {
    const { bytes, end, attributeAt } = this;
    let at = from + 1;
    while (at < end && !endsName(bytes[at] ?? 0)) at++;
    const nameEnd = at;
    let count = 0;
    let declares = false;
    for (;;) {
      const beforeSpace = at;
      while (at < end && isSpace(bytes[at] ?? 0)) at++;
      if (at >= end) return -1;
      const byte = bytes[at] ?? 0;
      if (byte === GT || byte === SLASH) break;
      if (at === beforeSpace) throw this.bad();
      const attributeStart = at;
      while (at < end && !endsName(bytes[at] ?? 0)) at++;
      const attributeEnd = at;
      while (at < end && isSpace(bytes[at] ?? 0)) at++;
      if (at >= end) return -1;
      if (bytes[at] !== EQUALS || attributeEnd === attributeStart) throw this.bad();
      at++;
      while (at < end && isSpace(bytes[at] ?? 0)) at++;
      if (at >= end) return -1;
      const quote = bytes[at] ?? 0;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.bad();
      const valueStart = ++at;
      while (at < end && bytes[at] !== quote) {
        if (bytes[at] === LT) throw this.bad();
        at++;
      }
      if (at >= end) return -1;
      if (this.isAmong(attributeStart, attributeEnd, count) || count >= 4 * limits.attributes)
        throw this.bad();
      attributeAt[count] = attributeStart;
      attributeAt[count + 1] = attributeEnd;
      attributeAt[count + 2] = valueStart;
      attributeAt[count + 3] = at;
      count += 4;
      declares ||= this.holds(attributeStart, 'xmlns');
      at++;
    }
    const selfClosing = bytes[at] === SLASH;
    if (selfClosing) at++;
    if (at >= end) return -1;
    if (bytes[at] !== GT || nameEnd === from + 1) throw this.bad();
    this.attributeCount = count;
    if (declares) this.declareNamespaces();
    const name = this.internName(from + 1, nameEnd);
    this.tagStart = from;
    this.tagEnd = at + 1;
    this.openElement(name);
    if (selfClosing) this.closeElement(name);
    return at + 1;
  }

  /** Whether the name from `from` to `to` is one of the attributes noted so far: twice in one tag is no XML. */
  private isAmong(from: number, to: number, count: number): boolean {
    const { bytes, attributeAt } = this;
    search: for (let i = 0; i < count; i += 4) {
      const start = attributeAt[i] ?? 0;
      if ((attributeAt[i + 1] ?? 0) - start !== to - from) continue;
      for (let at = from; at < to; at++) if (bytes[start + at - from] !== bytes[at]) continue search;
      return true;
    }
    return false;
  }

  private declareNamespaces(): void {
    for (let i = 0; i < this.attributeCount; i += 4) {
      const name = this.decodeRaw(this.attributeAt[i] ?? 0, this.attributeAt[i + 1] ?? 0);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const uri = this.decode(this.attributeAt[i + 2] ?? 0, this.attributeAt[i + 3] ?? 0);
      if (this.scopes.length >= limits.namespaces) throw this.bad();
      this.scopes.push({ depth: this.depth + 1, prefix: name.slice(6), uri });
    }
  }

  protected namespaceOf(prefix: string): string {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const scope = this.scopes[i];
      if (scope?.prefix === prefix) return scope.uri;
    }
    if (prefix === '') return '';
    throw this.bad();
  }

  private openElement(name: QName): void {
    if (this.depth === 0 && this.rootSeen) throw this.bad();
    if (this.depth >= limits.depth) throw this.bad();
    this.rootSeen = true;
    this.stack[this.depth++] = name;
    this.open(this.namespaceOf(name.prefix), name.local, this.attributes);
  }

  /** All namespaces were declared by the root, so that a prefix means the same everywhere. */
  protected get declaredByRoot(): boolean {
    return (this.scopes.at(-1)?.depth ?? 0) <= 1;
  }

  /** The name of the element at hand. */
  protected currentName(): QName | undefined {
    return this.stack[this.depth - 1];
  }

  /** For `fast`: enters an element without declarations of its own, past `open`. */
  protected enter(name: QName): void {
    this.stack[this.depth++] = name;
  }

  /** For `fast`: leaves an element without declarations of its own, past `close`. */
  protected leave(): void {
    this.depth--;
  }

  private closeElement(name: QName): void {
    this.close(this.namespaceOf(name.prefix), name.local);
    while ((this.scopes.at(-1)?.depth ?? 0) === this.depth) this.scopes.pop();
    this.depth--;
  }

  private internName(from: number, to: number): QName {
    const { bytes } = this;
    let hash = to - from;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0;
    const known = this.names.get(hash);
    search: for (const name of known ?? []) {
      if (name.bytes.length !== to - from) continue;
      for (let i = from; i < to; i++) if (name.bytes[i - from] !== bytes[i]) continue search;
      return name;
    }
    const text = this.decodeRaw(from, to);
    const colon = text.indexOf(':');
    const name: QName = {
      bytes: bytes.slice(from, to),
      prefix: colon < 0 ? '' : text.slice(0, colon),
      local: text.slice(colon + 1),
    };
    if (++this.nameCount > limits.names) throw this.bad();
    this.names.set(hash, [...(known ?? []), name]);
    return name;
  }

  private attribute(local: string, uri: string): string | undefined {
    const place = this.attributePlace(local, uri);
    if (place < 0) return undefined;
    return this.decode(this.attributeAt[place + 2] ?? 0, this.attributeAt[place + 3] ?? 0);
  }

  /** Where the value of an attribute stands in `bytes`, during `open`. */
  protected attributeSpan(local: string, uri: string): readonly [from: number, to: number] | undefined {
    const place = this.attributePlace(local, uri);
    return place < 0 ? undefined : [this.attributeAt[place + 2] ?? 0, this.attributeAt[place + 3] ?? 0];
  }

  /** Where an attribute stands among those of the tag at hand; -1 where it is not there. */
  private attributePlace(local: string, uri: string): number {
    for (let i = 0; i < this.attributeCount; i += 4) {
      const start = this.attributeAt[i] ?? 0;
      const end = this.attributeAt[i + 1] ?? 0;
      const localStart = end - local.length;
      if (localStart < start || !this.holds(localStart, local)) continue;
      const hasPrefix = localStart > start && this.bytes[localStart - 1] === COLON;
      if (localStart !== start && !hasPrefix) continue;
      if ((hasPrefix ? this.namespaceOf(this.decodeRaw(start, localStart - 1)) : '') !== uri) continue;
      return i;
    }
    return -1;
  }

  /** The characters between two bytes, entities resolved and line ends made `\n`, as XML has it. */
  protected decode(from: number, to: number): string {
    const { bytes } = this;
    let plain = true;
    let any = 0;
    for (let i = from; i < to; i++) {
      const byte = bytes[i] ?? 0;
      any |= byte;
      if (byte === AMP || byte === CR) plain = false;
    }
    const raw = any < 0x80 ? this.asciiSlice(from, to) : this.decodeRaw(from, to);
    return plain ? raw : this.resolve(raw);
  }

  /** As `decode`, for bytes known to be ASCII without `&` and carriage return. */
  private asciiSlice(from: number, to: number): string {
    if (this.latin1Text === undefined && this.piecesDecoded++ < manyPieces) {
      return latin1.decode(this.bytes.subarray(from, to));
    }
    return this.asciiText().slice(from, to);
  }

  /** All bytes at hand as characters; wrong where they are not ASCII. */
  protected asciiText(): string {
    this.latin1Text ??= latin1.decode(this.bytes.subarray(0, this.end));
    return this.latin1Text;
  }

  private decodeRaw(from: number, to: number): string {
    try {
      return utf8.decode(this.bytes.subarray(from, to));
    } catch {
      throw this.bad();
    }
  }

  private resolve(raw: string): string {
    const text = raw.replace(/\r\n?/g, '\n');
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]*)(;?)/g, (_, entity: string, semicolon: string) => {
      const named = namedEntities.get(entity);
      if (semicolon !== '' && named !== undefined) return named;
      const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(entity);
      const code = digits?.[1] !== undefined ? parseInt(digits[1], 16) : Number(digits?.[2] ?? NaN);
      if (semicolon === '' || !(code > 0 && code <= 0x10ffff)) throw this.bad();
      return String.fromCodePoint(code);
    });
  }
}
