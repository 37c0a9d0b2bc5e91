/** By byte, what it does to the checksum from each of four places on. */
const tables = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (before: Int32Array) => before.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** CRC-32 of the ZIP format over a further chunk; begin with 0xffffffff, and invert the last outcome. */
export function updateCrc(crc: number, chunk: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
  const fours = chunk.length & ~3;
  let value = crc | 0;
  for (let at = 0; at < fours; at += 4) {
    value ^= view.getInt32(at, true);
    value =
      (fourth[value & 0xff] ?? 0) ^
      (third[(value >>> 8) & 0xff] ?? 0) ^
      (second[(value >>> 16) & 0xff] ?? 0) ^
      (first[value >>> 24] ?? 0);
  }
  for (let at = fours; at < chunk.length; at++)
    value = (value >>> 8) ^ (first[(value ^ (chunk[at] ?? 0)) & 0xff] ?? 0);
  return value >>> 0;
}
