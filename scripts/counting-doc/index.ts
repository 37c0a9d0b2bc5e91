import { writeFileSync } from 'node:fs';
import { decisions, decisionSteps, isUndecided, rowSteps, type Decision } from '../../src/counting';
import { aardCodes, pendingGrounds, publishedLaw, registerGrounds, type Source } from '../../src/law';
import { countingDocument as en } from '../../src/locales/en/counting-document';
import { decisions as decisionsEn } from '../../src/locales/en/counting';
import { countingDocument as nl } from '../../src/locales/nl/counting-document';
import { decisions as decisionsNl } from '../../src/locales/nl/counting';
import { normOf } from '../../src/meting/count/count-records';
import { PERIOD_TYPE_CODES } from '../../src/meting/form/codes';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { dayOfIso } from '../../src/meting/form/days';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { AMOUNT, DECIDING } from '../../src/meting/judge/rows-under-error';
import { EXAMPLES, USUAL, type CountingExample, type ExampleCell, type SectionId } from './examples';

const YEAR = 2024;

/** A label in both languages. */
const label = (id: keyof typeof nl.labels): string =>
  nl.labels[id] === en.labels[id] ? nl.labels[id] : `${nl.labels[id]} · ${en.labels[id]}`;

const heading = (column: string): string => columnById(column as ColumnId).nl;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => ' --- |').join('')}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];
const sourceText = ({ document, number, place, url }: Source): string => {
  const text = `${document} (${number}), ${place}`;
  return url === undefined ? text : `[${text}](${url})`;
};

const stepsOfLaw = decisionSteps(dayOfIso);
const stepsOfRows = rowSteps(0);
const FIRST: readonly SectionId[] = ['row', 'derived'];
const LAST: readonly SectionId[] = ['error', 'norm', 'place', 'sum', 'employer', 'key', 'left-out'];

/** The parts of the document in their order: the steps of the decision as the code takes them, with what comes before and after. */
export function sectionsInOrder(): readonly SectionId[] {
  return [
    ...FIRST,
    ...stepsOfLaw.map(({ id }) => id),
    'whole-period',
    ...stepsOfRows.map(({ id }) => id),
    ...LAST,
  ];
}

/** What a step may decide, told by its examples. */
function decisionsOf(section: SectionId): readonly Decision[] {
  const told = new Set(
    Object.values(EXAMPLES).flatMap((example) => (example.section === section ? example.decisions : [])),
  );
  return decisions.filter((each) => each !== 'counts' && told.has(each));
}

function tableOf(section: SectionId): readonly string[] {
  switch (section) {
    case 'aard':
      return table(
        [label('code'), label('name'), label('form'), label('source')],
        aardCodes.map(({ code, name, form, treatment }) => [
          `\`${code}\``,
          name,
          form ?? label('never'),
          sourceText(treatment.source),
        ]),
      );
    case 'ground':
      return table(
        [label('code'), label('name'), label('from'), label('source')],
        [
          ...registerGrounds.map(({ code, name, from, source }) => [
            `\`${code}\``,
            name,
            from,
            sourceText(source),
          ]),
          ...pendingGrounds.map((code) => [`\`${code}\``, code, label('never'), '']),
        ],
      );
    case 'norm':
      return table(
        [label('kind'), label('hoursPerJob'), label('howMade'), label('source')],
        PERIOD_TYPE_CODES.flatMap(({ code, nl: name }) => {
          const found = normOf(code, YEAR, publishedLaw, DEFAULT_SETTINGS);
          if (!found) return [];
          const { norm, multiply, divide, hoursPerJob } = found;
          return [
            [
              `\`${code}\` (${name})`,
              String(Math.round(hoursPerJob * 10_000) / 10_000),
              `${norm.value} × ${String(multiply)} / ${String(divide)}`,
              sourceText(norm.source),
            ],
          ];
        }),
      );
    case 'error':
      return [
        `${label('columns')}: ${[...DECIDING].map(heading).join(', ')}.`,
        '',
        `${label('amountColumns')}: ${[...AMOUNT].map(heading).join(', ')}.`,
        '',
      ];
    default:
      return [];
  }
}

const shown = (value: ExampleCell): string => (value === null ? label('empty') : String(value));

function rowText(row: Readonly<Record<string, ExampleCell>>): string {
  const cells = Object.entries(row).map(([id, value]) => `${heading(id)} = ${shown(value)}`);
  return cells.length === 0 ? label('usual') : cells.join('; ');
}

function given({ rows = [{}], without = [], opgave = {} }: CountingExample): string {
  return [
    ...rows.map((row, i) =>
      rows.length === 1 ? rowText(row) : `${label('row')} ${String(i + 1)}: ${rowText(row)}`,
    ),
    ...(without.length > 0 ? [`${label('without')} ${without.map(heading).join(', ')}`] : []),
    ...Object.entries(opgave).map(([field, value]) => `Opgave ${field} = ${String(value)}`),
  ]
    .map((line) => `\`${line}\``)
    .join('<br>');
}

const cellsText = (cells: Readonly<Record<string, number>>): string =>
  Object.entries(cells)
    .map(([cell, jobs]) => `${cell} ${String(jobs)}`)
    .join(', ');

function outcome(example: CountingExample): string {
  const {
    decisions: decided,
    jobs,
    cells,
    persons,
    hours,
    findings = [],
    leftOut,
    perWerkgever,
    key,
  } = example;
  return [
    decided.map((each) => `\`${each}\``).join(', '),
    `${label('jobs')} ${String(jobs)}`,
    ...(cells ? [cellsText(cells)] : []),
    ...(persons === undefined ? [] : [`${label('persons')} ${String(persons)}`]),
    ...(hours === undefined ? [] : [`${label('hours')} ${String(hours)}`]),
    findings.length > 0 ? `${label('findings')} ${findings.join(', ')}` : label('noFindings'),
    ...(leftOut
      ? [
          `${label('leftOut')}: ${label('leftOutRows')} ${String(leftOut.rows)}, ${label('jobs')} ${String(leftOut.jobs)}` +
            (leftOut.unknown > 0 ? `, ${label('unknown')} ${String(leftOut.unknown)}` : ''),
        ]
      : []),
    ...(perWerkgever ? [`${label('perEmployer')}: ${cellsText(perWerkgever)}`] : []),
    ...(key
      ? [
          `${label('withKey')} ${String(key.overheid)}: ${key.cells ? cellsText(key.cells) : label('refused')}`,
        ]
      : []),
  ].join('; ');
}

function examplesOf(section: SectionId): readonly string[] {
  return (Object.entries(EXAMPLES) as [keyof typeof EXAMPLES, CountingExample][])
    .filter(([, example]) => example.section === section)
    .flatMap(([id, example]) => [
      `- **${id}** ${nl.examples[id]} *${en.examples[id]}*<br>${given(example)}<br>→ ${outcome(example)}`,
    ]);
}

function sectionText(section: SectionId, place: number): readonly string[] {
  const decides = decisionsOf(section);
  const law = stepsOfLaw.some(({ id }) => id === section) || stepsOfRows.some(({ id }) => id === section);
  return [
    `<a id="${section}"></a>`,
    '',
    `## ${String(place + 1)}. \`${section}\` ${nl.sections[section].title}`,
    '',
    `*${en.sections[section].title}*`,
    '',
    nl.sections[section].text,
    '',
    `*${en.sections[section].text}*`,
    '',
    ...tableOf(section),
    ...(law && decides.length > 0
      ? [`${label('decides')}: ${decides.map((each) => `\`${each}\``).join(', ')}.`, '']
      : []),
    ...examplesOf(section),
    '',
  ];
}

/** The text of docs/counting.md, made from the steps, the lists of codes, the examples and their words. */
export function countingDoc(): string {
  return [
    `# ${nl.title} · ${en.title}`,
    '',
    ...nl.intro.flatMap((line) => [line, '']),
    ...en.intro.flatMap((line) => [`*${line}*`, '']),
    `## ${label('usual')}`,
    '',
    ...table(
      [label('name'), label('row')],
      Object.entries(USUAL).map(([id, value]) => [heading(id), shown(value)]),
    ),
    ...sectionsInOrder().flatMap(sectionText),
    `## ${label('allDecisions')}`,
    '',
    ...table(
      [label('decision'), label('meaning'), label('undecided')],
      decisions.map((each) => [
        `\`${each}\``,
        `${decisionsNl[each]} *${decisionsEn[each]}*`,
        label(isUndecided(each) ? 'yes' : 'no'),
      ]),
    ),
  ].join('\n');
}

if (process.argv[1]?.endsWith('counting-doc/index.ts')) {
  writeFileSync('docs/counting.md', countingDoc());
}
