import { decisions, type Decision } from '../counting';
import { DomainError, sectorsApart, yearEnd, type IsoDate, type Law, type Source } from '../law';
import { GOVERNMENT_SECTOR_CODES, PERIOD_TYPE_CODES } from '../meting/form/codes';
import type { Settings } from '../meting/form/settings';
import { createRecords, fillRecords } from './columns';
import { COMPARED, comparedBody } from './compared';
import { normsOf, type SqlKey, type SqlNorm } from './norms';
import { answerOf, errorSteps, sqlSteps, type SqlCase, type SqlStep } from './steps';
import { byIn, comment, literal, literals, sqlName, type Dialect, type ListTest } from './text';
import type { SqlWords } from './words';

/** What is counted: the period that holds the fifteenth of this month, by the norms of this year. */
export interface Counted {
  readonly year: number;
  readonly month: number;
  readonly law: Law;
  readonly settings: Settings;
}

export interface QueryOptions extends Counted {
  readonly dialect: Dialect;
  readonly key: SqlKey | null;
  readonly words: SqlWords;
  readonly product: string;
}

/** A named part of a query. */
interface Part {
  readonly name: string;
  readonly about: readonly string[];
  readonly body: string;
}

/** Hours are added up as whole ten-thousandths (`HOUR_UNITS` of `src/meting/count`). */
export const UNITS = `CAST(FLOOR(${sqlName('verloondeUren')} * 10000 + 0.5) AS BIGINT)`;

export function middleDate({ year, month }: Pick<Counted, 'year' | 'month'>): IsoDate {
  return `${String(year)}-${String(month).padStart(2, '0')}-15`;
}

/** The name of the part of a step. */
export const partOf = (step: Pick<SqlStep, 'id'>): string => `step_${step.id}`;

/** How a decision stands in a query: as its text, or as its place (1-based) in the list, which is quicker to compare and to keep. */
export type DecisionForm = 'text' | 'place';

const decisionValue = (decision: Decision, form: DecisionForm): string =>
  form === 'text' ? literal(decision) : String(decisions.indexOf(decision) + 1);

interface PartOptions {
  readonly words: SqlWords | null;
  readonly form: DecisionForm;
}

const aboutCase = (says: Decision, rule: SqlCase['rule'], words: SqlWords): string =>
  rule === undefined ? words.decisions[says] : `${rule}: ${words.checks[rule]}.`;

function stepParts(
  steps: readonly SqlStep[],
  from: string,
  { words, form: as }: PartOptions,
): readonly Part[] {
  return steps.map((step, place) => {
    const before = steps[place - 1];
    const cases = step.cases.flatMap(({ when, says, rule }) => [
      ...(words === null ? [] : [comment(aboutCase(says, rule, words), '      ')]),
      `      WHEN ${when} THEN ${decisionValue(says, as)}`,
    ]);
    return {
      name: partOf(step),
      about:
        words === null
          ? []
          : [
              `${step.id}: ${words.steps[step.id]}.`,
              step.source === null ? words.errorRules : words.source(cited(step.source)),
              words.more(`docs/counting.md#${step.source === null ? 'error' : step.id}`),
            ],
      body: [
        '  SELECT *,',
        '    CASE',
        ...cases,
        `    END AS ${answerOf(step)}`,
        `  FROM ${before === undefined ? from : partOf(before)}`,
      ].join('\n'),
    };
  });
}

/** The first step that says something decides; a row of which none does counts. */
function decidedPart(steps: readonly SqlStep[], { words, form: as }: PartOptions): Part {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('no steps');
  return {
    name: 'decided',
    about: words === null ? [] : [words.parts.decided, words.hoursRule],
    body: [
      '  SELECT *,',
      `    COALESCE(${steps.map(answerOf).join(', ')}, ${decisionValue('counts', as)}) AS decision,`,
      `    ${UNITS} AS units`,
      `  FROM ${partOf(last)}`,
    ].join('\n'),
  };
}

const written = ({ name, about, body }: Part): string =>
  [...about.map((text) => comment(text)), `${name} AS (`, body, ')'].join('\n');

/**
 * The decision of each row as named parts, from `records` to `decided`, without `WITH`: what the counting and the program build on.
 * Without words there are no comments.
 *
 * @param errors whether a row with an error is left out, as `check` does: the program asks that of the facts it keeps, which is quicker
 * @param lists how the steps of the law ask whether a code is in a list
 */
export function decisionParts(
  counted: Pick<Counted, 'year' | 'month'>,
  {
    words = null,
    form: as = 'text',
    errors = true,
    lists = byIn,
  }: Partial<PartOptions> & { readonly errors?: boolean; readonly lists?: ListTest } = {},
): string {
  const middle = middleDate(counted);
  const steps = [...sqlSteps(middle, lists), ...(errors ? errorSteps(middle) : [])];
  const options = { words, form: as };
  // The program makes rows that can be compared as it reads them.
  const compared: readonly Part[] = errors
    ? [{ name: COMPARED, about: words === null ? [] : [words.parts.compared], body: comparedBody }]
    : [];
  const from = errors ? COMPARED : 'records';
  return [...compared, ...stepParts(steps, from, options), decidedPart(steps, options)]
    .map(written)
    .join(',\n');
}

/** Jobs out of sums of ten-thousandths by kind of period, rounded to four decimals, in the order of the kinds. */
function jobsOf(norms: readonly SqlNorm[]): string {
  const terms = norms.map(
    ({ code, norm, multiply, divide }) =>
      `CAST(${unitsOf(code)} AS DOUBLE PRECISION) / 10000 / (CAST(${norm} AS DOUBLE PRECISION) * ${String(multiply)} / ${String(divide)})`,
  );
  return `FLOOR((${terms.join('\n      + ')}) * 10000 + 0.5) / 10000`;
}

const unitsOf = (code: string) => `units_${code.toLowerCase()}`;

function sumsBy(names: readonly string[], from: string): string {
  const sums = PERIOD_TYPE_CODES.map(
    ({ code }) =>
      `    COALESCE(SUM(CASE WHEN c.${kind} = ${literal(code)} THEN c.units END), 0) AS ${unitsOf(code)}`,
  );
  return [
    `  SELECT ${names.join(', ')}, COUNT(c.decision) AS row_count, COUNT(DISTINCT c.${person}) AS persons,`,
    '    COALESCE(SUM(c.units), 0) AS units,',
    sums.join(',\n'),
    `  ${from}`,
  ].join('\n');
}

const [person, form, sector] = [sqlName('bsn'), sqlName('vorm'), sqlName('sector')];
const [kind, government, region] = [sqlName('tijdvakType'), sqlName('overheidssector'), sqlName('regio')];

const PLACES = ['formeel', 'inleen', 'totaal'].flatMap((vorm) =>
  ['markt', 'overheid', 'totaal'].map((each) => [vorm, each] as const),
);

function placesPart(words: SqlWords): Part {
  const lines = PLACES.map(([vorm, each], i) =>
    i === 0
      ? `  SELECT ${literal(vorm)} AS part_form, ${literal(each)} AS part_sector`
      : `  UNION ALL SELECT ${literal(vorm)}, ${literal(each)}`,
  );
  return { name: 'places', about: [words.parts.places], body: lines.join('\n') };
}

function figures(name: string, from: string, keys: readonly string[], norms: readonly SqlNorm[]): Part {
  return {
    name,
    about: [],
    body: [
      `  SELECT ${keys.join(', ')}, row_count, persons, CAST(units AS DOUBLE PRECISION) / 10000 AS hours,`,
      `    ${jobsOf(norms)} AS jobs`,
      `  FROM ${from}`,
    ].join('\n'),
  };
}

function keyParts(key: SqlKey, words: SqlWords): readonly Part[] {
  const lent = `f.part_form = 'inleen' AND f.part_sector = 'totaal'`;
  return [
    {
      name: 'by_key',
      about: [
        words.parts.byKey,
        key.source === null ? words.ownKey : words.source(cited(key.source)),
        words.more('docs/counting.md#key'),
      ],
      body: [
        `  SELECT part_form, part_sector, CAST(jobs AS DECIMAL(18, 4)) AS jobs FROM figures`,
        `  WHERE part_form = 'formeel' AND part_sector <> 'totaal'`,
        ...(['markt', 'overheid'] as const).flatMap((each) => [
          `  UNION ALL`,
          `  SELECT 'inleen', ${literal(each)}, CAST(ROUND(CAST(f.jobs AS DECIMAL(18, 4)) * ${key[each]}, 4) AS DECIMAL(18, 4))`,
          `  FROM figures f WHERE ${lent}`,
        ]),
      ].join('\n'),
    },
    {
      name: 'by_key_places',
      about: [],
      body: [
        '  SELECT p.part_form, p.part_sector, CAST(SUM(k.jobs) AS DOUBLE PRECISION) AS jobs',
        `  FROM places p JOIN by_key k ON (p.part_form = 'totaal' OR p.part_form = k.part_form)`,
        `    AND (p.part_sector = 'totaal' OR p.part_sector = k.part_sector)`,
        '  GROUP BY p.part_form, p.part_sector',
      ].join('\n'),
    },
  ];
}

/**
 * The whole counting as one query over the table `records`; its columns are `part`, two keys, and the figures.
 *
 * @throws DomainError `not-allowed` for a year in which the sectors are not told apart
 */
export function countingQuery({ dialect, key, words, product, ...counted }: QueryOptions): string {
  const { year, month, law, settings } = counted;
  // The steps below ask for a sector: a query that leaves rows out in silence is worse than none.
  if (!sectorsApart(yearEnd(year), law))
    throw new DomainError('not-allowed', { argument: 'jaar', value: year, allowed: ['sectorsplitsing 1'] });
  const norms = normsOf(year, law, settings);
  const list = (name: string, column: string, only = ''): readonly Part[] => [
    {
      name: `sums_${name}`,
      about: [],
      body: sumsBy([`${column} AS part_key`], `FROM counted c${only}\n  GROUP BY ${column}`),
    },
    figures(`per_${name}`, `sums_${name}`, ['part_key'], norms),
  ];
  const governmentCode = `CASE WHEN c.${government} IN ${literals(GOVERNMENT_SECTOR_CODES.map(({ code }) => code))} THEN c.${government} ELSE '' END`;
  const parts: readonly Part[] = [
    {
      name: 'counted',
      about: [words.parts.counted],
      body: `  SELECT * FROM decided WHERE decision = 'counts'`,
    },
    placesPart(words),
    {
      name: 'sums',
      about: [words.parts.sums],
      body: sumsBy(
        ['p.part_form', 'p.part_sector'],
        [
          'FROM places p LEFT JOIN counted c',
          `    ON (p.part_form = 'totaal' OR p.part_form = c.${form})`,
          `    AND (p.part_sector = 'totaal' OR p.part_sector = c.${sector})`,
          '  GROUP BY p.part_form, p.part_sector',
        ].join('\n'),
      ),
    },
    {
      ...figures('figures', 'sums', ['part_form', 'part_sector'], norms),
      about: [
        words.parts.figures,
        ...norms.map(({ code, norm, multiply, divide, source }) =>
          words.norm(code, `${norm} × ${String(multiply)} / ${String(divide)}`, cited(source)),
        ),
      ],
    },
    ...(key === null ? [] : keyParts(key, words)),
    // Jobs of the market are not those of a government that someone forgot to name.
    ...withAbout(
      list('overheidssector', governmentCode, `\n  WHERE c.${sector} = 'overheid'`),
      words.parts.lists,
    ),
    ...list('regio', `COALESCE(c.${region}, '')`),
  ];
  const line = (part: string, one: string, other: string, figuresOf: string, from: string) =>
    `SELECT ${literal(part)} AS part, ${one} AS key_1, ${other} AS key_2, ${figuresOf} FROM ${from}`;
  const all = 'row_count, persons, hours, jobs';
  const lines = [
    line('tabel1', 'part_form', 'part_sector', all, 'figures'),
    ...(key === null
      ? []
      : [
          line(
            'tabel1-by-key',
            'part_form',
            'part_sector',
            'NULL AS row_count, NULL AS persons, NULL AS hours, jobs',
            'by_key_places',
          ),
        ]),
    line('overheidssector', 'part_key', `''`, all, 'per_overheidssector'),
    line('regio', 'part_key', `''`, all, 'per_regio'),
    line(
      'not-counted',
      'decision',
      `''`,
      'COUNT(*) AS row_count, NULL AS persons, CAST(COALESCE(SUM(units), 0) AS DOUBLE PRECISION) / 10000 AS hours, NULL AS jobs',
      `decided WHERE decision <> 'counts' GROUP BY decision`,
    ),
  ];
  return `${[
    comment(words.title(year, month)),
    comment(words.made(product)),
    comment(words.reads),
    ...commented(createRecords()),
    comment(words.none),
    comment(words.fill),
    ...commented(fillRecords(dialect)),
    ...(key === null ? [comment(words.noKey(year))] : []),
    'WITH',
    [decisionParts(counted, { words }), ...parts.map(written)].join(',\n\n'),
    lines.join('\nUNION ALL\n'),
    'ORDER BY part, key_1, key_2;',
  ].join('\n')}\n`;
}

const commented = (sql: string): readonly string[] => sql.split('\n').map((line) => `--   ${line}`);

const withAbout = ([first, ...rest]: readonly Part[], about: string): readonly Part[] =>
  first === undefined ? [] : [{ ...first, about: [about] }, ...rest];

/** A source as one line. */
function cited({ document, number, place }: Source): string {
  return `${document} (${number}), ${place}`;
}
