import { sha256 } from '@noble/hashes/sha2';
import type { YearReportWords } from '../../locales/nl/year-report';
import { maskBsns } from '../../privacy/bsn';
import { table } from '../html/elements';
import { html, Markup } from '../html/markup';
import { jobsFormatOf } from '../jobs-format';
import { style } from '../html/style';
import { jobsIn, sectorName, type ReportedSector, type YearReport } from '../../meting/form/year-report';

/** The report as one HTML page: no script, no request, no other file. */
export function yearReportHtml(report: YearReport, words: YearReportWords): string {
  const styleHash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
  const inJobs = jobsFormatOf(jobsIn(report), words.language);
  const part = new Intl.NumberFormat(words.locale, { style: 'percent' });
  const shown = (value: number | null) => (value === null ? words.unknown : inJobs.format(value));
  const figures = (line: Omit<ReportedSector, 'sector' | 'row' | 'explanation' | 'published'>) => [
    shown(line.target),
    shown(line.formal),
    shown(line.lent),
    shown(line.total),
    shown(line.before),
    shown(line.change),
    line.reached === null ? words.unknown : part.format(line.reached),
    shown(line.missing),
  ];
  const page = html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${words.title(report.year)}</title>
        ${Markup.ofSource(`<style>${style}</style>`)}
      </head>
      <body>
        <header><h1>${words.title(report.year)}</h1></header>
        <main>
          ${table(
            words.sheet,
            [{ label: words.sector }, ...words.columns.map((label) => ({ label, numeric: true }))],
            [
              ...report.sectors.map((line) => ({
                cells: [sectorName(line.sector, words.language), ...figures(line)],
              })),
              { cells: [words.together, ...figures(report.all)], sum: true },
            ],
            { hideCaption: true },
          )}
          ${report.sectors
            .filter(({ explanation }) => explanation !== '')
            .map(
              ({ sector, explanation }) =>
                html`<section>
                  <h2>${sectorName(sector, words.language)}</h2>
                  <p>${maskBsns(explanation)}</p>
                </section>`,
            )}
          ${words.notes(report, (sector) => sectorName(sector, words.language)).map((note) => html`<p class="quiet">${note}</p>`)}
        </main>
      </body>
    </html>`;
  return `${page.text}\n`;
}
