/** A channel of which the other end is closed: what is sent into it is gone at once. */
let nowhere: MessagePort | undefined;

/**
 * Frees the memory of bytes that nobody will look at again. Left to the garbage collector, the bytes of hundreds of workbooks make it
 * run so often that most of the code has to be compiled again and again; and `ArrayBuffer.transfer` only hides them from it: what the
 * browser made it keeps until a collection.
 */
export function detach({ buffer, byteLength }: Uint8Array): void {
  // Others may look at the same memory.
  if (byteLength !== buffer.byteLength || !(buffer instanceof ArrayBuffer)) return;
  nowhere ??= toNowhere();
  nowhere.postMessage(null, [buffer]);
}

function toNowhere(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}
