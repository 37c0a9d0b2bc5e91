import fc from 'fast-check';
import { updateCrc } from './crc';

/** As the definition has it, bit by bit. */
function plainCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test('the checksum is that of the definition, in whatever pieces the bytes come', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), (pieces) => {
      const crc = pieces.reduce((before, piece) => updateCrc(before, piece), 0xffffffff);
      expect((crc ^ 0xffffffff) >>> 0).toBe(plainCrc(Uint8Array.from(pieces.flatMap((piece) => [...piece]))));
    }),
  );
  const check = new TextEncoder().encode('123456789');
  expect((updateCrc(0xffffffff, check) ^ 0xffffffff) >>> 0).toBe(0xcbf43926);
});
