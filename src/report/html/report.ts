import { sha256 } from '@noble/hashes/sha2';
import { writtenDay } from '../../locales/written-day';
import type { ReportWords } from '../../locales/nl/report';
import { MADE_WITHOUT_TITLE } from '../../meting/form/made-without';
import { canonicalJson } from '../canonical-json';
import type { ReportDocument, ReportFile, ReportTotals } from '../document';
import { receiptHint, type Receipt } from '../receipt';
import { languageOf, mark, numbersOf, pairs, table, type Numbers } from './elements';
import { findingArticle } from './finding';
import { html, Markup } from './markup';
import { coverOf } from '../cover';
import { isNotYetKnown } from '../../meting/count/left-out';
import { answerLacks, answerMethod, answerOf, answerRows, answerSentence } from '../annual-answer';
import { resultSection } from './result';
import { style } from './style';

/**
 * The report as one HTML page: no script, no request, no other file. Its own policy allows nothing but its own style, so
 * that nothing in a checked file can make it do anything.
 */
export function htmlReport(document: ReportDocument, words: ReportWords): string {
  const numbers = numbersOf(words);
  const page = html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${styleHash()}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${words.title}</title>
        ${Markup.ofSource(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#inhoud">${words.findings}</a>
        <header>
          <h1>${words.title}</h1>
          ${coverSection(document, words)} ${document.files.length > 1 && overview(document, words, numbers)}
        </header>
        <main id="inhoud">
          ${document.files.map((file, i) => fileSection(file, anchor(i), words, numbers))}
          ${receiptSection(document.receipt, words)}
        </main>
        <footer><p class="quiet">${words.masked} ${words.printHint} ${words.internal}</p></footer>
      </body>
    </html>`;
  return `${page.text}\n`;
}

/** What to know for who reads no further; on paper a page of its own. */
function coverSection(document: ReportDocument, words: ReportWords): Markup {
  const { verdict, lines } = coverOf(document, words);
  return html`<section class="cover" aria-label="${words.cover}">
    <p class="verdict">${verdict}</p>
    ${pairs(lines)}
  </section>`;
}

function styleHash(): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
}

function anchor(index: number): string {
  return `bestand-${String(index + 1)}`;
}

function counts(
  of: Pick<ReportTotals, 'fout' | 'waarschuwing' | 'info' | 'explained'>,
  words: ReportWords,
  { whole }: Numbers,
): Markup {
  return html`<ul class="counts">
    ${(['fout', 'waarschuwing', 'info'] as const).map(
      (severity) =>
        html`<li>${mark(severity, words.severities[severity])} <b>${whole(of[severity])}</b></li>`,
    )}
    ${of.explained > 0 && html`<li>${words.severities.waarschuwing}: ${words.explained(of.explained, of.waarschuwing)}</li>`}
  </ul>`;
}

function overview({ totals, files }: ReportDocument, words: ReportWords, numbers: Numbers): Markup {
  const { whole, jobs } = numbers;
  return html`<p>${words.files(totals.files)}</p>
    ${counts(totals, words, numbers)}
    <nav aria-label="${words.index}">
      ${table(
        words.overview,
        [
          { label: words.file },
          { label: words.statusLabel },
          { label: words.severities.fout, numeric: true },
          { label: words.severities.waarschuwing, numeric: true },
          { label: words.jobs, numeric: true },
        ],
        files.map((file, i) => ({
          cells: [
            html`<a href="#${anchor(i)}">${file.file}</a>`,
            mark(file.status, words.status[file.status]),
            whole(file.counts.fout),
            whole(file.counts.waarschuwing),
            file.result && !isNotYetKnown(file.result) ? jobs(file.result.counted.jobs) : '–',
          ],
        })),
      )}
    </nav>`;
}

function fileSection(file: ReportFile, id: string, words: ReportWords, numbers: Numbers): Markup {
  return html`<section class="file" aria-labelledby="${id}">
    <h2 id="${id}">${file.file}</h2>
    <p>${mark(file.status, words.status[file.status])}. ${words.statusExplained[file.status]}</p>
    ${file.unreadable ? html`<p>${file.unreadable.message}</p>` : checked(file, words, numbers)}
  </section>`;
}

function checked(file: ReportFile, words: ReportWords, numbers: Numbers): Markup {
  return html`${pairs([
      [words.organisation, file.organisation],
      [words.year, file.year === null ? null : String(file.year)],
      [words.template, file.template.kind],
      [words.checkedOn, file.checkedOn === null ? null : writtenDay(file.checkedOn, languageOf(words))],
    ])}
    ${counts(file.counts, words, numbers)} ${questions(file, words)}
    <h3>${words.findings}: ${words.causes(file.findings.length)}</h3>
    ${
      file.findings.length === 0
        ? html`<p>${words.noFindings}</p>`
        : file.findings.map((finding) => findingArticle(finding, words))
    }
    ${file.result && resultSection(file.result, file.status, words, numbers)}
    ${madeWithout(file, words, numbers)} ${answerSection(file, words)} ${notRead(file, words)}
    ${ledger(file, words, numbers)} ${parameters(file, words, numbers)}`;
}

/** What was left out while the meting was made: no row speaks of it. */
function madeWithout({ madeWithout: lines }: ReportFile, words: ReportWords, { whole }: Numbers): Markup {
  if (lines.length === 0) return html``;
  return table(
    MADE_WITHOUT_TITLE[languageOf(words)],
    [{ label: words.reason }, { label: words.count, numeric: true }],
    lines.map(({ message, count }) => ({ cells: [message, whole(count)] })),
  );
}

/** What a board copies into its annual report. */
function answerSection({ result, organisation, status }: ReportFile, words: ReportWords): Markup {
  const answer = result && status !== 'fout' ? answerOf(organisation, result.year, result, 0) : null;
  if (answer === null) return html``;
  const language = languageOf(words);
  const { title, headings, wording } = words.answer;
  const lacks = answerLacks(answer, words.answer, language);
  return html`<h3>${title}</h3>
    <p>${answerSentence(answer, words.answer, language)}</p>
    ${lacks !== '' && html`<p>${lacks}</p>`}
    ${table(
      title,
      [{ label: headings[0] }, { label: headings[1], numeric: true }],
      answerRows(answer, words.answer, language).map(([label, value]) => ({ cells: [label, value] })),
    )}
    <p class="quiet">${answerMethod(answer, words.answer)} ${wording}</p>`;
}

function questions({ questions: open }: ReportFile, words: ReportWords): Markup {
  if (open.length === 0) return html``;
  return html`<h3>${words.questions}</h3>
    <ul>
      ${open.map(({ sheet, message }) => html`<li>${sheet}: ${message}</li>`)}
    </ul>`;
}

function notRead({ notRead: parts }: ReportFile, words: ReportWords): Markup {
  if (parts.length === 0) return html``;
  return html`<h3>${words.notRead}</h3>
    <p class="quiet">${words.notReadHint}</p>
    <ul>
      ${parts.map(
        ({ sheet, ranges, message }) =>
          html`<li>
            ${message} ${ranges.length > 0 && html`<span class="cells">${sheet}: ${ranges.join(', ')}</span>`}
          </li>`,
      )}
    </ul>`;
}

function ledger({ ledger: entries }: ReportFile, words: ReportWords, { whole }: Numbers): Markup {
  if (entries.length === 0) return html``;
  return html`<details>
    <summary>${words.ledger} (${whole(entries.length)})</summary>
    <p class="quiet">${words.ledgerHint}</p>
    ${table(
      words.ledger,
      [{ label: words.rule }, { label: words.result }],
      entries.map(({ rule, message }) => ({ cells: [rule, message] })),
      { hideCaption: true },
    )}
  </details>`;
}

function parameters({ parameters: used }: ReportFile, words: ReportWords, { whole }: Numbers): Markup {
  if (used.length === 0) return html``;
  return html`<details>
    <summary>${words.parameters} (${whole(used.length)})</summary>
    ${table(
      words.parameters,
      [{ label: words.parameterName }, { label: words.parameter }, { label: words.statusLabel }],
      used.map(({ name, value, status, supplied }) => ({
        cells: [
          name,
          written(value, words),
          `${words.parameterStatus[status]}${supplied ? `, ${words.supplied}` : ''}`,
        ],
      })),
      { hideCaption: true },
    )}
  </details>`;
}

/** A value as the language writes it; all of its decimals, and a choice as it is. */
function written(value: string, { locale }: ReportWords): string {
  return /^-?\d+(?:\.\d+)?$/.test(value)
    ? Number(value).toLocaleString(locale, { maximumFractionDigits: 20 })
    : value;
}

function receiptSection(receipt: Receipt, words: ReportWords): Markup {
  return html`<section aria-labelledby="bewijs-kop">
    <h2 id="bewijs-kop">${words.receipt}</h2>
    <p>${receiptHint(receipt, words)}</p>
    ${pairs([
      [words.product, `${receipt.product.name} ${receipt.product.version}`],
      [words.rulesVersion, receipt.rules],
    ])}
    ${table(
      words.index,
      [{ label: words.file }, { label: words.hash }],
      receipt.inputs.map(({ file, sha256: hash }) => ({
        cells: [file, html`<span class="cells">${hash ?? words.openWorkbook}</span>`],
      })),
    )}
    <details>
      <summary>${words.receipt} (JSON)</summary>
      <pre id="bewijs">${canonicalJson(receipt, 1)}</pre>
    </details>
  </section>`;
}
