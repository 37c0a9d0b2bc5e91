import type { XmlAttributes } from '../xml/xml-reader';
import type { CellShapes } from './cell-shapes';
import { odf } from './namespaces';
import { OdsReader } from './ods-reader';

const QUOTE = 34;
const SLASH = 47;

/** Where the value of a cell stands, by its type; texts stand in its paragraph. */
const valueNames: Readonly<Record<string, string | undefined>> = {
  float: 'value',
  percentage: 'value',
  currency: 'value',
  date: 'date-value',
};

/** Learns from each cell of an OpenDocument spreadsheet how cells of its kind are written. */
export abstract class CellLearner extends OdsReader {
  /** The tag of the cell at hand, if its shape may be learnt once it has been read. */
  private tag: Uint8Array | undefined;
  private tagType = '';
  private tagTimes = 1;
  private tagValue: readonly [number, number] | undefined;
  private paragraphsNoted = 0;
  private paragraphName: Uint8Array | undefined;

  constructor(
    part: string,
    protected readonly shapes: CellShapes,
  ) {
    super(part);
  }

  /** To be called in `open` of a cell. One with a formula, an error, crossed out, or merged with others is written like no other. */
  protected noteCell(attributes: XmlAttributes, isStruck: boolean): void {
    this.tag = undefined;
    this.paragraphName = undefined;
    this.paragraphsNoted = 0;
    const times = attributes.get('number-columns-repeated', odf.table) ?? '1';
    const isPlain =
      !isStruck &&
      this.shapes.learns &&
      /^[1-9]\d{0,8}$/.test(times) &&
      attributes.get('formula', odf.table) === undefined &&
      attributes.get('number-columns-spanned', odf.table) === undefined &&
      attributes.get('number-rows-spanned', odf.table) === undefined &&
      attributes.get('value-type', odf.calcext) !== 'error';
    if (!isPlain) return;
    const type = attributes.get('value-type', odf.office) ?? '';
    const named = valueNames[type];
    const isText = type === 'string' && attributes.get('string-value', odf.office) === undefined;
    if (named === undefined && type !== '' && !isText) return;
    const span = named === undefined ? undefined : this.attributeSpan(named, odf.office);
    if (named !== undefined && (span === undefined || this.bytes[span[1]] !== QUOTE)) return;
    this.tag = this.bytes.slice(this.tagStart, this.tagEnd);
    this.tagType = type;
    this.tagTimes = Number(times);
    this.tagValue = span && [span[0] - this.tagStart, span[1] - this.tagStart];
  }

  /** To be called in `open` of each paragraph of a cell. */
  protected noteParagraph(): void {
    const name = this.currentName()?.bytes;
    const isBare = name !== undefined && this.tagEnd - this.tagStart === name.length + 2;
    this.paragraphName = isBare && this.paragraphsNoted === 0 ? name : undefined;
    this.paragraphsNoted++;
  }

  /** To be called in `close` of a cell that was read without an error. */
  protected learnCell(): void {
    const { tag, tagType: type, paragraphName } = this;
    const name = this.currentName()?.bytes;
    this.tag = undefined;
    if (tag === undefined || name === undefined) return;
    // Without a paragraph a text is none, and without a type a paragraph may be anything.
    const closesItself = tag.at(-2) === SLASH;
    const isKnown = closesItself ? type !== 'string' : type !== '' && paragraphName !== undefined;
    if (isKnown) this.shapes.learn(tag, name, this.tagValue, paragraphName, { type, times: this.tagTimes });
  }
}
