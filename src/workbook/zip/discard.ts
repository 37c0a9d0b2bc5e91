/**
 * Frees the memory of bytes that nobody will look at again, where the platform can. Left to the garbage collector, the bytes of
 * hundreds of workbooks make it run so often that most of the code has to be compiled again and again.
 */
export function discard({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === buffer.byteLength) (buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}
