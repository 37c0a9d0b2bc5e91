/** Excel for Windows and Mac silently cut off a document property at 255 characters. */
const longest = 255;

/** One text as one or more properties: `key`, `key~2`, `key~3`, ... in this order. */
export function splitProperty(key: string, text: string): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [];
  for (let from = 0; from === 0 || from < text.length; from += longest) {
    parts.push([parts.length === 0 ? key : `${key}~${parts.length + 1}`, text.slice(from, from + longest)]);
  }
  return parts;
}

/** Puts together what `splitProperty` took apart; `null` where the key is absent. Keys have no case. */
export function joinProperty(key: string, properties: Iterable<readonly [string, string]>): string | null {
  const byKey = new Map([...properties].map(([name, value]) => [name.toLowerCase(), value]));
  const wanted = key.toLowerCase();
  let text = byKey.get(wanted);
  if (text === undefined) return null;
  for (let part = 2; ; part++) {
    const more = byKey.get(`${wanted}~${part}`);
    if (more === undefined) return text;
    text += more;
  }
}

/** Whether a property belongs to this key, as its first or a later part. */
export function isPartOf(key: string, name: string): boolean {
  const [wanted, given] = [key.toLowerCase(), name.toLowerCase()];
  return given === wanted || (given.startsWith(`${wanted}~`) && /^\d+$/.test(given.slice(wanted.length + 1)));
}
