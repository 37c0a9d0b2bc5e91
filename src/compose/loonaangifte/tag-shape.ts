/** The bytes of a tag as numbers of four bytes, to compare several at once. */
interface TagWords {
  readonly words: Int32Array;
  /** What counts of the last number. */
  readonly mask: number;
  readonly length: number;
}

function tagWords(tag: string): TagWords {
  const length = tag.length;
  const padded = new Uint8Array(Math.ceil(length / 4) * 4);
  for (let i = 0; i < length; i++) padded[i] = tag.charCodeAt(i);
  const view = new DataView(padded.buffer);
  const words = Int32Array.from({ length: padded.length / 4 }, (_, i) => view.getInt32(i * 4, true));
  const mask = length % 4 === 0 ? -1 : (1 << ((length % 4) * 8)) - 1;
  words[words.length - 1] = (words.at(-1) ?? 0) & mask;
  return { words, mask, length };
}

/** Whether the tag stands at `at`; `view` must reach four bytes beyond it. */
function standsAt(view: DataView, at: number, { words, mask }: TagWords): boolean {
  const last = words.length - 1;
  for (let i = 0; i < last; i++) if (view.getInt32(at + i * 4, true) !== words[i]) return false;
  return (view.getInt32(at + last * 4, true) & mask) === words[last];
}

/**
 * An element name without prefix, as it stands in the tags of a file. Each remembers the last two names that came after it: in a
 * return the elements of every employee come in the same order, so that guessing the next name is nearly always right.
 */
export class TagShape {
  next: TagShape | undefined;
  /** The one before: some names stand in two places. */
  other: TagShape | undefined;
  private readonly start: TagWords;
  private readonly end: TagWords;

  constructor(
    readonly local: string,
    /** Whether the name means something somewhere. */
    readonly isKnown: boolean,
    readonly isContainer: boolean,
    /** Another name with the same hash. */
    readonly sameHash: TagShape | undefined,
  ) {
    this.start = tagWords(`<${local}>`);
    this.end = tagWords(`</${local}>`);
  }

  /** This name came after it. */
  follow(shape: TagShape): void {
    this.other = this.next;
    this.next = shape;
  }

  /** Bytes of the start tag. */
  get startLength(): number {
    return this.start.length;
  }

  /** Bytes of the end tag. */
  get endLength(): number {
    return this.end.length;
  }

  startsAt(view: DataView, at: number): boolean {
    return standsAt(view, at, this.start);
  }

  endsAt(view: DataView, at: number): boolean {
    return standsAt(view, at, this.end);
  }
}
