/**
 * Deflate (RFC 1951) for speed: a sheet is packed again in a quarter of the time that the platform's own takes, which knows no other
 * level than its thorough one, and becomes about a fifth larger. One look for a match at each place, first for a long one, and
 * blocks with Huffman codes of their own.
 */
const windowBytes = 1 << 15;
const bufferBytes = 1 << 18;
const longestMatch = 258;
/** So far is looked ahead: nearer to the end of what is there, more input is waited for. */
const lookahead = longestMatch + 8;
const hashBits = 15;
const blockTokens = 1 << 16;
/** No token takes more than 15 + 5 + 15 + 13 bits. */
const blockBytes = blockTokens * 6 + 2048;
const endOfBlock = 256;
const literals = 286;
const distances = 30;

/** Base and number of extra bits of the codes of lengths (from 257 on) and of distances. */
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
const lengthExtra = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0); // prettier-ignore
const distanceBase = Int32Array.from({ length: distances }, (_, code) =>
  code < 4 ? code + 1 : (2 + (code & 1)) * 2 ** ((code >> 1) - 1) + 1,
);
const distanceExtra = Uint8Array.from({ length: distances }, (_, code) => Math.max(0, (code >> 1) - 1));
const lengthCode = codesOf(lengthBase, longestMatch);
const nearCode = codesOf([...distanceBase], 256);
/** By the hundred-and-twenty-eights of a distance less one. */
const farCode = Uint8Array.from({ length: 256 }, (_, i) => codeFor([...distanceBase], i * 128 + 1));
/** The order in which the lengths of the codes of code lengths are written. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codeFor(bases: readonly number[], value: number): number {
  let code = bases.length - 1;
  while ((bases[code] ?? 0) > value) code--;
  return Math.max(0, code);
}

function codesOf(bases: readonly number[], most: number): Uint8Array {
  return Uint8Array.from({ length: most + 1 }, (_, value) => codeFor(bases, value));
}

/** Packs bytes as they come. */
export class Deflater {
  private readonly buffer = new Uint8Array(bufferBytes + 8);
  private readonly view = new DataView(this.buffer.buffer);
  /** Where the next byte of input goes, and the first byte not yet packed. */
  private end = 0;
  private at = 0;
  /** How many bytes have left the buffer: places in the hash tables are counted from the first byte of all, plus one. */
  private gone = 0;
  private readonly longs = new Int32Array(1 << hashBits);
  private readonly shorts = new Int32Array(1 << hashBits);
  /** Literals, and matches as length × 65,536 + distance. */
  private readonly tokens = new Int32Array(blockTokens);
  private tokenCount = 0;
  private readonly literalCounts = new Int32Array(literals);
  private readonly distanceCounts = new Int32Array(distances);
  private readonly out = new Uint8Array(blockBytes);
  private outEnd = 0;
  private bits = 0;
  private bitCount = 0;

  constructor(private readonly give: (piece: Uint8Array<ArrayBuffer>) => void) {}

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length;) {
      if (this.end === bufferBytes) this.slide();
      const some = chunk.subarray(from, from + bufferBytes - this.end);
      this.buffer.set(some, this.end);
      this.end += some.length;
      from += some.length;
      this.pack(this.end - lookahead);
    }
  }

  finish(): void {
    this.pack(this.end);
    this.endBlock(true);
    this.give(Uint8Array.of(this.bits, this.bits >> 8).slice(0, (this.bitCount + 7) >> 3));
  }

  private slide(): void {
    const keepFrom = Math.max(0, this.at - windowBytes);
    this.buffer.copyWithin(0, keepFrom, this.end);
    this.gone += keepFrom;
    this.at -= keepFrom;
    this.end -= keepFrom;
  }

  /** Makes tokens of the bytes up to `until`; a match may go beyond it. */
  private pack(until: number): void {
    const { buffer, view, end, gone, longs, shorts } = this;
    let { at } = this;
    // No match search in the last 8 bytes.
    const last = Math.min(until, end - 8);
    while (at < last) {
      const four = view.getInt32(at, true);
      const long =
        (Math.imul(four, 0x1e35a7bd) ^ Math.imul(view.getInt32(at + 4, true), 0x9e3779b1)) >>>
        (32 - hashBits);
      const short = Math.imul(four, 0x9e3779b1) >>> (32 - hashBits);
      const place = at + gone + 1;
      let before = (longs[long] ?? 0) - gone - 1;
      longs[long] = place;
      if (before < 0 || at - before > windowBytes || view.getInt32(before, true) !== four) {
        before = (shorts[short] ?? 0) - gone - 1;
        if (before < 0 || at - before > windowBytes || view.getInt32(before, true) !== four) before = -1;
      }
      shorts[short] = place;
      if (before < 0) {
        this.literal(buffer[at] ?? 0);
        at++;
        continue;
      }
      const most = Math.min(longestMatch, end - at);
      let length = 4;
      while (length + 4 <= most && view.getInt32(before + length, true) === view.getInt32(at + length, true))
        length += 4;
      while (length < most && buffer[before + length] === buffer[at + length]) length++;
      this.match(length, at - before);
      at += length;
    }
    while (at < until) this.literal(buffer[at++] ?? 0);
    this.at = at;
  }

  private literal(byte: number): void {
    this.literalCounts[byte] = (this.literalCounts[byte] ?? 0) + 1;
    this.tokens[this.tokenCount++] = byte;
    if (this.tokenCount === blockTokens) this.endBlock(false);
  }

  private match(length: number, distance: number): void {
    const ofLength = 257 + (lengthCode[length] ?? 0);
    const ofDistance = codeOfDistance(distance);
    this.literalCounts[ofLength] = (this.literalCounts[ofLength] ?? 0) + 1;
    this.distanceCounts[ofDistance] = (this.distanceCounts[ofDistance] ?? 0) + 1;
    this.tokens[this.tokenCount++] = (length << 16) | distance;
    if (this.tokenCount === blockTokens) this.endBlock(false);
  }

  private endBlock(isLast: boolean): void {
    const { literalCounts, distanceCounts } = this;
    literalCounts[endOfBlock] = 1;
    const ofLiterals = huffmanLengths(literalCounts, 15);
    const ofDistances = huffmanLengths(distanceCounts, 15);
    this.put(isLast ? 1 : 0, 1);
    this.put(2, 2);
    this.putCodes(ofLiterals, ofDistances);
    this.putTokens(ofLiterals, ofDistances);
    literalCounts.fill(0);
    distanceCounts.fill(0);
    this.tokenCount = 0;
    this.give(this.out.slice(0, this.outEnd));
    this.outEnd = 0;
  }

  /** How long the codes are, themselves in Huffman codes. */
  private putCodes(ofLiterals: Uint8Array, ofDistances: Uint8Array): void {
    const lengths = [...ofLiterals, ...ofDistances];
    const counts = new Int32Array(19);
    for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
    const ofLengths = huffmanLengths(counts, 7);
    const codes = canonicalCodes(ofLengths);
    this.put(literals - 257, 5);
    this.put(distances - 1, 5);
    this.put(lengthOrder.length - 4, 4);
    for (const length of lengthOrder) this.put(ofLengths[length] ?? 0, 3);
    for (const length of lengths) this.put(codes[length] ?? 0, ofLengths[length] ?? 0);
  }

  private putTokens(ofLiterals: Uint8Array, ofDistances: Uint8Array): void {
    const { tokens, tokenCount } = this;
    const literalCodes = canonicalCodes(ofLiterals);
    const distanceCodes = canonicalCodes(ofDistances);
    for (let i = 0; i < tokenCount; i++) {
      const token = tokens[i] ?? 0;
      if (token < 256) {
        this.put(literalCodes[token] ?? 0, ofLiterals[token] ?? 0);
        continue;
      }
      const length = token >> 16;
      const distance = token & 0xffff;
      const ofLength = lengthCode[length] ?? 0;
      this.put(literalCodes[257 + ofLength] ?? 0, ofLiterals[257 + ofLength] ?? 0);
      this.put(length - (lengthBase[ofLength] ?? 0), lengthExtra[ofLength] ?? 0);
      const ofDistance = codeOfDistance(distance);
      this.put(distanceCodes[ofDistance] ?? 0, ofDistances[ofDistance] ?? 0);
      this.put(distance - (distanceBase[ofDistance] ?? 0), distanceExtra[ofDistance] ?? 0);
    }
    this.put(literalCodes[endOfBlock] ?? 0, ofLiterals[endOfBlock] ?? 0);
  }

  /** Writes up to 16 bits. */
  private put(value: number, count: number): void {
    this.bits |= value << this.bitCount;
    this.bitCount += count;
    if (this.bitCount < 16) return;
    this.out[this.outEnd] = this.bits;
    this.out[this.outEnd + 1] = this.bits >> 8;
    this.outEnd += 2;
    this.bits >>>= 16;
    this.bitCount -= 16;
  }
}

function codeOfDistance(distance: number): number {
  return (distance <= 256 ? nearCode[distance] : farCode[(distance - 1) >> 7]) ?? 0;
}

/** Lengths of Huffman codes of at most `longest` bits, by symbol; at least two symbols get one, as some inflaters want it. */
export function huffmanLengths(counts: Int32Array, longest: number): Uint8Array {
  const weights = Float64Array.from(counts);
  for (let symbol = 0; symbol < 2; symbol++)
    if (weights.filter((weight) => weight > 0).length < 2)
      weights[symbol] = Math.max(1, weights[symbol] ?? 0);
  for (;;) {
    const lengths = unlimitedLengths(weights);
    if (Math.max(...lengths) <= longest) return lengths;
    // Flatter weights give shorter longest codes.
    for (let symbol = 0; symbol < weights.length; symbol++)
      if ((weights[symbol] ?? 0) > 0) weights[symbol] = Math.ceil((weights[symbol] ?? 0) / 2);
  }
}

function unlimitedLengths(weights: Float64Array): Uint8Array {
  const symbols = Array.from(weights.keys()).filter((symbol) => (weights[symbol] ?? 0) > 0);
  symbols.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  const leaves = symbols.length;
  const nodes = 2 * leaves - 1;
  const weight = new Float64Array(nodes);
  const parent = new Int32Array(nodes);
  symbols.forEach((symbol, i) => (weight[i] = weights[symbol] ?? 0));
  // The two lightest become one, over and over: leaves and joined nodes both stand in order of weight.
  let leaf = 0;
  let joined = leaves;
  for (let node = leaves; node < nodes; node++) {
    for (let child = 0; child < 2; child++) {
      const takesLeaf = leaf < leaves && (joined >= node || (weight[leaf] ?? 0) <= (weight[joined] ?? 0));
      const taken = takesLeaf ? leaf++ : joined++;
      weight[node] = (weight[node] ?? 0) + (weight[taken] ?? 0);
      parent[taken] = node;
    }
  }
  const depth = new Uint8Array(nodes);
  for (let node = nodes - 2; node >= 0; node--) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  const lengths = new Uint8Array(weights.length);
  symbols.forEach((symbol, i) => (lengths[symbol] = depth[i] ?? 0));
  return lengths;
}

/** The codes that go with lengths, their bits in the order in which they are written. */
function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    code <<= 1;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      codes[symbol] = reversed;
      code++;
    }
  }
  return codes;
}
