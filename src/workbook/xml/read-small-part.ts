import { XmlReader, type XmlAttributes } from './xml-reader';

/** What to do with the elements of a part. */
export interface ElementHandler {
  /** `depth` is 1 for the root. */
  open(uri: string, local: string, attributes: XmlAttributes, depth: number): void;
  /** All text directly in the element that ends here. */
  close?(uri: string, local: string, text: string, depth: number): void;
}

class HandledReader extends XmlReader {
  private readonly texts: string[] = [];

  constructor(
    part: string,
    private readonly handler: ElementHandler,
  ) {
    super(part);
    this.wantsText = handler.close !== undefined;
  }

  protected override open(uri: string, local: string, attributes: XmlAttributes): void {
    this.texts[this.depth] = '';
    this.handler.open(uri, local, attributes, this.depth);
  }

  protected override close(uri: string, local: string): void {
    this.handler.close?.(uri, local, this.texts[this.depth] ?? '', this.depth);
  }

  protected override text(value: string): void {
    this.texts[this.depth] = (this.texts[this.depth] ?? '') + value;
  }
}

/** Reads a part of modest size, element by element. Throws `WorkbookError`. */
export async function readSmallPart(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  handler: ElementHandler,
): Promise<void> {
  const reader = new HandledReader(part, handler);
  for await (const chunk of chunks) reader.push(chunk);
  reader.finish();
}
