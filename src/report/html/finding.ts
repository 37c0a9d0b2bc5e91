import type { ReportWords } from '../../locales/nl/report';
import type { ReportFinding } from '../document';
import { explanationLines } from '../cover';
import { mark, pairs } from './elements';
import { html, type Markup } from './markup';

/** More ranges than this are folded away on the screen; none is left out. */
const RANGES_IN_SIGHT = 24;

/** One cause: what, consequence, what to do, why, where, and the first examples. */
export function findingArticle(finding: ReportFinding, words: ReportWords): Markup {
  const explained = words.explained(finding.explained, finding.count);
  return html`<article class="${finding.severity}">
    <h4>
      ${mark(finding.severity, words.severity[finding.severity])} ${finding.title}
      <span class="quiet">(${words.rule} ${finding.rule})</span>
    </h4>
    <p>${words.times(finding.count)}${explained !== '' && html`, ${explained}`}</p>
    ${told(finding, words)}
    ${pairs([
      [words.what, finding.message],
      [words.consequence, finding.consequence],
      [words.action, finding.action],
      [words.why, finding.why],
      [words.source, source(finding)],
      [words.cells, cells(finding, words)],
    ])}
    ${examples(finding, words)}
  </article>`;
}

/** What was written to explain it, whose it is and of when. */
function told({ explanations }: ReportFinding, words: ReportWords): Markup {
  if (explanations.length === 0) return html``;
  return html`<ul class="told" aria-label="${words.explanation}">
    ${explanationLines(explanations, words).map((line) => html`<li>${words.explanation}: ${line}</li>`)}
  </ul>`;
}

function source({ source: of }: ReportFinding): Markup | null {
  if (of === null) return null;
  return of.url !== null && of.url.startsWith('https://')
    ? html`<a href="${of.url}" rel="noreferrer">${of.text}</a>`
    : html`${of.text}`;
}

function cells({ sheet, cells: ranges }: ReportFinding, words: ReportWords): Markup {
  if (ranges.length === 0) return html`${sheet}`;
  const inSight = ranges.slice(0, RANGES_IN_SIGHT);
  return html`${sheet}: <span class="cells">${inSight.join(', ')}</span> ${
      ranges.length > inSight.length &&
      html`<details class="long">
        <summary>${words.examplesOf(inSight.length, ranges.length)}</summary>
        <span class="cells">${ranges.join(', ')}</span>
      </details>`
    }`;
}

function examples({ examples: shown, count }: ReportFinding, words: ReportWords): Markup {
  if (count <= 1 || shown.length === 0) return html``;
  return html`<details>
    <summary>${words.examples} (${words.examplesOf(shown.length, count)})</summary>
    <ul>
      ${shown.map(
        (example) =>
          html`<li><span class="cells">${example.cells.join(', ')}</span>: ${example.message}</li>`,
      )}
    </ul>
  </details>`;
}
