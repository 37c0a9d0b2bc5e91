import { random } from '../../bench/data/random';

/** Chance that can be repeated: the same seed gives the same choices. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
}

/** Changes one to eight bytes. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const mutated = bytes.slice();
  for (let i = 0; i <= chance.below(8); i++) mutated[chance.below(mutated.length)] = chance.below(256);
  return mutated;
}

const fragments = [
  '<',
  '>',
  '/>',
  '</c>',
  '</v>',
  '<v>',
  '<c r="B2">',
  '<c>',
  '</row>',
  '<row>',
  '<row r="9">',
  '"',
  "'",
  '&',
  '&amp;',
  '&#x41;',
  '&#0;',
  ';',
  '=',
  ' ',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  'é',
  '😀',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x>',
  't="s"',
  't="str"',
  't="inlineStr"',
  't="d"',
  's="1"',
  's="999"',
  'r="XFD1048576"',
  'r="A0"',
  '-',
  '.',
  'E5',
  'e-',
  '1e999',
  '99999999999999999999',
  '0',
  '<is><t>x</t></is>',
  '<f>1</f>',
  '<f/>',
  '</sheetData>',
  '<sheetData>',
  'x:',
  'xmlns=""',
  'xmlns:x="y"',
  '__proto__',
  '_x000A_',
  '_x00',
];

/** Changes text as damaged writers do: pieces lost, doubled, moved, or something strange put in. */
export function mutateText(text: string, chance: Chance): string {
  let mutated = text;
  for (let i = 0; i <= chance.below(3); i++) {
    const from = chance.below(mutated.length);
    const to = Math.min(mutated.length, from + 1 + chance.below(chance.pick([2, 8, 40, 200])));
    const piece = mutated.slice(from, to);
    switch (chance.below(4)) {
      case 0:
        mutated = mutated.slice(0, from) + mutated.slice(to);
        break;
      case 1:
        mutated = mutated.slice(0, to) + piece + mutated.slice(to);
        break;
      case 2: {
        const at = chance.below(mutated.length);
        mutated = mutated.slice(0, at) + piece + mutated.slice(at);
        break;
      }
      default:
        mutated = mutated.slice(0, from) + chance.pick(fragments) + mutated.slice(from + chance.below(2));
    }
  }
  return mutated;
}
