/** The words of a name by which it is compared, and its legal form apart: lists leave that out, workbooks write it. */
interface ComparedName {
  readonly form: string | null;
  readonly words: readonly string[];
}

const legalForms: Readonly<Record<string, string>> = {
  stichting: 'stichting',
  sticht: 'stichting',
  stg: 'stichting',
  st: 'stichting',
  vereniging: 'vereniging',
  ver: 'vereniging',
  cooperatie: 'cooperatie',
  bv: 'bv',
  nv: 'nv',
};
const smallWords = new Set(['voor', 'tot', 'van', 'de', 'het', 'een', 'en', 'te', 'in', 'op', 'der', 'den']);
/** Words that say what kind of organisation it is, and not which one. */
const commonWords = new Set(
  (
    'onderwijs scholen school schoolbestuur bestuur basisonderwijs primair voortgezet speciaal openbaar katholiek christelijk ' +
    'protestants bijzonder scholengroep onderwijsgroep groep gemeente provincie vereniging organisatie regio meting werkmap ' +
    'banenafspraak sjabloon'
  ).split(' '),
);
/** The name in the example of the templates: who left it there did not say who it is. */
const exampleNames = new Set(['voorbeeld', 'example', 'voorbeeld organisatie', 'organisatie voorbeeld']);

/** A name without capitals and double spaces. */
export const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

function comparedName(name: string): ComparedName {
  const all = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const forms = all.filter((word) => word in legalForms);
  const words = all.filter((word) => !(word in legalForms) && word !== 'voor');
  return words.length === 0
    ? { form: null, words: all }
    : { form: legalForms[forms[0] ?? ''] ?? null, words };
}

/** What names have alike that are the same but for legal form, marks, capitals and “voor”. */
export const nameKey = (name: string): string => comparedName(name).words.join(' ');

const organisationWords = new Set(
  (
    'bestuur schoolbestuur scholengroep onderwijsgroep gemeente provincie waterschap ministerie universiteit hogeschool ' +
    'organisatie board foundation municipality'
  ).split(' '),
);
const longestName = 120;

/** Whether a text is rather the name of an organisation than a remark: it begins or ends with a word for one. */
export function namesOrganisation(text: string): boolean {
  if (text.length > longestName) return false;
  const { form, words } = comparedName(text);
  const tells = form !== null || [words[0], words.at(-1)].some((word) => organisationWords.has(word ?? ''));
  return tells && words.some((word) => !organisationWords.has(word) && !smallWords.has(word));
}

export const isExampleName = (name: string): boolean => exampleNames.has(nameKey(name));

/** The same but for how it is written. Two that both name a legal form must name the same one. */
export function isSameName(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true;
  const [one, other] = [comparedName(a), comparedName(b)];
  const sameForm = one.form === null || other.form === null || one.form === other.form;
  return sameForm && one.words.join(' ') === other.words.join(' ');
}

/** A name made ready to be held against many others. */
export interface NearName {
  readonly words: readonly string[];
  /** Under which names that are near can be found, so that not every name is held against every other. */
  readonly search: readonly string[];
}

export function nearName(name: string): NearName {
  const words = comparedName(name).words.filter((word) => !smallWords.has(word));
  const joined = words.join('');
  const telling = words.filter((word) => word.length >= 4 && !commonWords.has(word));
  return { words, search: [...new Set([...telling, `^${joined.slice(0, 5)}`, `=${joined}`])] };
}

const isNumber = (word: string): boolean => /\d/.test(word);

/** So alike that someone must say whether it is the same organisation. Numbers in it must be the same: board 1 is not board 10. */
export function isNear({ words: one }: NearName, { words: other }: NearName): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one.join('') === other.join('')) return true;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const isPart = few.every((word) => many.includes(word));
  const isTelling = few.some((word) => word.length >= 4 && !isNumber(word) && !commonWords.has(word));
  if (isPart && isTelling) return few.filter(isNumber).length === many.filter(isNumber).length;
  return one.length === other.length && one.every((word, place) => isTypo(word, other[place] ?? ''));
}

/** The same word, or one letter more, less or other in a long one. */
function isTypo(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b) || Math.min(a.length, b.length) < 5) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
