/** How a part of a remark is meant: as it stands, with what else (`incl.`), without what (`excl.`), or not what. */
type Sense = 'plain' | 'with' | 'without' | 'not';

export interface RemarkPart {
  readonly sense: Sense;
  readonly words: readonly string[];
  /** It begins its clause: of `wel of niet` the last word denies nothing. */
  readonly first: boolean;
  /** It says what a value means, or what is as much as what: `0 = niet`, `1 fte = 36 uur`. */
  readonly explains: boolean;
}

const MARKERS: Readonly<Record<string, Sense | 'elsewhere'>> = {
  incl: 'with',
  inclusief: 'with',
  including: 'with',
  excl: 'without',
  exclusief: 'without',
  excluding: 'without',
  zonder: 'without',
  minus: 'without',
  without: 'without',
  niet: 'not',
  geen: 'not',
  not: 'not',
  no: 'not',
  zie: 'elsewhere',
  see: 'elsewhere',
};

/** A comma within a number ends nothing. */
const CLAUSE = /[;:()\n]|,(?!\d)|\b(?:maar|dus|but)\b/i;
const INSTEAD = /\bi\.?\s?p\.?\s?v\b\.?|\bin plaats van\b|\binstead of\b|\banders dan\b/gi;
/** `nog niet` is a way of saying `niet`. */
const BEFORE_NOT: readonly string[] = ['nog', 'still'];

/** The words of a text, without accents and marks; `p.w.` and `p/w` are one. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/%/g, ' procent ')
    .replace(/€/g, ' euro ')
    .toLowerCase()
    .replace(/\bp\s?[./]?\s?w\b/g, ' pw ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Takes a remark apart; what only points elsewhere (`zie toelichting`) is left out. */
export function partsOf(text: string): RemarkPart[] {
  return text.replace(INSTEAD, ' geen ').split(CLAUSE).flatMap(partsOfClause);
}

function partsOfClause(clause: string): RemarkPart[] {
  const explains = clause.includes('=');
  const parts: { sense: Sense | 'elsewhere'; words: string[] }[] = [{ sense: 'plain', words: [] }];
  for (const word of wordsOf(clause)) {
    const sense = MARKERS[word];
    if (sense === undefined) parts.at(-1)?.words.push(word);
    else parts.push({ sense, words: [] });
  }
  const [lead] = parts;
  const opens = lead?.words.every((word) => BEFORE_NOT.includes(word)) === true;
  return parts.flatMap(({ sense, words }, i) =>
    sense === 'elsewhere' ? [] : [{ sense, words, explains, first: i === 0 || (i === 1 && opens) }],
  );
}
