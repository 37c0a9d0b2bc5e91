/** An element as it stands in a part. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: string;
  readonly inside: string;
}

const oneTag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[\s/](?:"[^"]*"|'[^']*'|[^"'>])*)?)>/g;

/** The elements that stand directly in some XML, whatever is in them. */
export function elementsIn(xml: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let depth = 0;
  let open = { name: '', attributes: '', from: 0 };
  for (const tag of xml.matchAll(oneTag)) {
    const [whole, closing, name = '', attributes = ''] = tag;
    if (closing === '/') {
      depth--;
      if (depth === 0) found.push({ ...open, inside: xml.slice(open.from, tag.index) });
    } else if (attributes.endsWith('/')) {
      if (depth === 0) found.push({ name, attributes, inside: '' });
    } else {
      if (depth === 0) open = { name, attributes, from: tag.index + whole.length };
      depth++;
    }
  }
  return found;
}

/** What stands directly in the one element of a part. Its cells, which may be very many, are left out. */
export function elementsOfPart(xml: string): readonly XmlElement[] {
  const cells = xml.search(/<(?:\w+:)?sheetData[\s>]/);
  const behind = xml.search(/<\/(?:\w+:)?sheetData>/);
  const [before, after] = cells < 0 || behind < cells ? [xml, ''] : [xml.slice(0, cells), xml.slice(behind)];
  const rest = before + after.replace(/^<[^>]*>/, '');
  return elementsIn(elementsIn(rest.replace(/<!--[\s\S]*?-->/g, ''))[0]?.inside ?? '');
}

export const attributeOf = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join('') ?? '';

/** The attributes that need no namespace but that of the element, each behind a space and in double quotes, without some. */
export function plainAttributes(attributes: string, ...without: readonly string[]): string {
  return [...attributes.matchAll(/\s([^\s=/>]+)=(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, name = '']) => !name.includes(':') && name !== 'xmlns' && !without.includes(name))
    .map(([, name = '', double, single = '']) => ` ${name}="${double ?? single.replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Whether some XML needs a namespace that it does not declare. */
export const hasPrefixes = (xml: string): boolean => /<\/?[\w.-]+:/.test(xml);
