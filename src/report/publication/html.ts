import { sha256 } from '@noble/hashes/sha2';
import type { PublicationWords } from '../../locales/nl/publication';
import type { ReportWords } from '../../locales/nl/report';
import { canonicalJson } from '../canonical-json';
import { numbersOf, pairs, table } from '../html/elements';
import { html, Markup } from '../html/markup';
import { style } from '../html/style';
import { PUBLISHED_FIGURES, type Publication } from './publication';
import { madeOf, protectionNotes, tablesOf, unsettledNote, verifyHintOf } from './tables';

/** The publication as one HTML page, with the same policy as the report: no script, no request, no other file. */
export function publicationHtml(
  publication: Publication,
  words: PublicationWords,
  report: ReportWords,
): string {
  const { whole, decimal } = numbersOf(report);
  const { receipt, ...figures } = publication;
  const unsettled = unsettledNote(publication, words);
  const styleHash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
  const page = html`<!doctype html>
    <html lang="${report.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${words.title}</title>
        ${Markup.ofSource(`<style>${style}</style>`)}
      </head>
      <body>
        <header>
          <h1>${words.title}</h1>
          ${pairs([
            [report.year, publication.year === null ? null : String(publication.year)],
            [words.organisations, publication.organisations.join(', ') || words.unnamed],
          ])}
          <p>${madeOf(publication, words)}</p>
          ${unsettled !== null && html`<p><strong>${unsettled}</strong></p>`}
          <p class="quiet">${report.resultHint} ${words.jobsRounded(publication.unit)}</p>
        </header>
        <main>
          ${tablesOf(publication, words, report).map(
            ({ caption, columns, lines, note, unit }) =>
              html`${
                lines.length === 0
                  ? html`<h2>${caption}</h2>`
                  : table(
                      caption,
                      columns.map((label, i) => ({ label, numeric: i > 0 })),
                      lines.map(({ label, figures, sum }) => ({
                        cells: [
                          label,
                          ...figures.map((figure) =>
                            figure === null
                              ? words.hidden
                              : unit === 'jobs'
                                ? decimal(figure)
                                : whole(figure),
                          ),
                        ],
                        sum,
                      })),
                    )
              }
              ${note !== '' && html`<p class="quiet">${note}</p>`}`,
          )}
          <section aria-labelledby="bescherming">
            <h2 id="bescherming">${words.protection}</h2>
            ${protectionNotes(publication, words).map((note) => html`<p>${note}</p>`)}
          </section>
          <section aria-labelledby="bewijs-kop">
            <h2 id="bewijs-kop">${report.receipt}</h2>
            <p>${verifyHintOf(publication, words)}</p>
            <details>
              <summary>${report.receipt} (JSON)</summary>
              <pre id="bewijs">${canonicalJson(receipt, 1)}</pre>
            </details>
            <details>
              <summary>${words.figuresJson}</summary>
              <pre id="${PUBLISHED_FIGURES}">${canonicalJson(figures, 1)}</pre>
            </details>
          </section>
        </main>
      </body>
    </html>`;
  return `${page.text}\n`;
}
