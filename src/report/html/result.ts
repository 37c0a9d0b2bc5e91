import type { ReportWords } from '../../locales/nl/report';
import { countedTwice, shownSectors } from '../../meting/count/result';
import { isNotYetKnown, mostToCome } from '../../meting/count/left-out';
import type { FileStatus, ReportFigure, ReportResult } from '../document';
import { jobsChart } from './chart';
import { table, type Numbers } from './elements';
import { html, type Markup } from './markup';

/** A longer table is folded away on the screen; none of it is left out. */
const LINES_IN_SIGHT = 20;

/** What the rows add up to: Tabel 1, persons apart, the breakdowns, and what did not count and why. */
export function resultSection(
  result: ReportResult,
  status: FileStatus,
  words: ReportWords,
  numbers: Numbers,
): Markup {
  const { whole, jobs: inJobs } = numbers;
  const { rows, jobs, unknown, twice } = mostToCome(result);
  const leftOut = rows > 0 && html`<p>${words.leftOut(rows, inJobs(jobs), unknown, twice)}</p>`;
  if (isNotYetKnown(result))
    return html`<h3>${words.result}</h3>
      <p>${words.answer.notYetCounted}</p>
      ${leftOut} ${notCounted(result, words, numbers)}`;
  return html`<h3>${words.result}</h3>
    <p class="quiet">${words.resultHint}</p>
    ${status === 'fout' && html`<p>${words.resultProvisional}</p>`} ${leftOut}
    ${result.together && html`<p>${words.sectorsTogether(result.together)}</p>`}
    ${result.lastText && html`<p>${words.sectorsLastText}</p>`}
    ${tabel1(result, words.tabel1, words, ({ jobs }) => inJobs(jobs))} ${jobsChart(result, words, inJobs)}
    ${tabel1(result, words.tabel1Persons, words, ({ persons }) => whole(persons))}
    ${previous(result, words, numbers)}
    ${breakdown([words.perOverheidssector, words.overheidssectorLabel], result.perOverheidssector, result.tabel1.totaal.overheid ?? result.counted, words, numbers)}
    ${breakdown([words.perRegio, words.regioLabel], result.perRegio, result.counted, words, numbers)}
    ${breakdown([words.perWerkgever, words.werkgeverLabel], result.perWerkgever, result.counted, words, numbers)}
    ${notCounted(result, words, numbers)}`;
}

function tabel1(
  result: ReportResult,
  caption: string,
  words: ReportWords,
  show: (figure: ReportFigure) => string,
): Markup {
  const sectors = shownSectors(result);
  return table(
    caption,
    [
      { label: words.formLabel },
      ...sectors.map((sector) => ({ label: words.sector[sector], numeric: true })),
    ],
    (['formeel', 'inleen', 'totaal'] as const).map((form) => ({
      cells: [
        words.form[form],
        ...sectors.map((sector) => show(result.tabel1[form][sector] ?? result.tabel1[form].totaal)),
      ],
      sum: form === 'totaal',
    })),
  );
}

function previous(
  { previous: { jobs, persons }, counted }: ReportResult,
  words: ReportWords,
  { whole, jobs: inJobs }: Numbers,
): Markup {
  const lines = [
    { label: words.jobs, now: counted.jobs, before: jobs, show: inJobs },
    { label: words.persons, now: counted.persons, before: persons, show: whole },
  ].flatMap(({ label, now, before, show }) =>
    before === null
      ? []
      : [{ cells: [label, show(before), show(now), `${now > before ? '+' : ''}${show(now - before)}`] }],
  );
  if (lines.length === 0) return html``;
  return table(
    words.previous,
    [
      { label: words.count },
      { label: words.previous, numeric: true },
      { label: words.result, numeric: true },
      { label: words.difference, numeric: true },
    ],
    lines,
  );
}

function breakdown(
  [caption, name]: readonly [caption: string, name: string],
  lines: readonly (ReportFigure & { readonly key: string })[],
  { persons }: ReportFigure,
  words: ReportWords,
  { whole, decimal, jobs }: Numbers,
): Markup {
  // Nobody filled in the column: a table of one empty line says nothing.
  if (lines.every(({ key }) => key === '')) return html``;
  const all = table(
    caption,
    [
      { label: name },
      { label: words.jobs, numeric: true },
      { label: words.persons, numeric: true },
      { label: words.rows, numeric: true },
      { label: words.hours, numeric: true },
    ],
    lines.map((line) => ({
      cells: [
        line.key === '' ? words.empty : line.key,
        jobs(line.jobs),
        whole(line.persons),
        whole(line.rows),
        decimal(line.hours),
      ],
    })),
  );
  const said = countedTwice(lines, persons) > 0 && html`<p class="quiet">${words.personsInEachLine}</p>`;
  return lines.length <= LINES_IN_SIGHT
    ? html`${all}${said}`
    : html`<details>
        <summary>${caption} (${whole(lines.length)})</summary>
        ${all}${said}
      </details>`;
}

function notCounted(
  { notCounted: lines }: ReportResult,
  words: ReportWords,
  { whole, decimal }: Numbers,
): Markup {
  if (lines.length === 0) return html``;
  return table(
    words.notCounted,
    [{ label: words.reason }, { label: words.rows, numeric: true }, { label: words.hours, numeric: true }],
    lines.map(({ message, rows, hours }) => ({ cells: [message, whole(rows), decimal(hours)] })),
  );
}
