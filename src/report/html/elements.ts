import type { Language } from '../../locales/language';
import type { ReportWords } from '../../locales/nl/report';
import type { Severity } from '../../meting/judge/finding';
import type { FileStatus } from '../document';
import { jobsFormat } from '../jobs-format';
import { html, type Markup } from './markup';

const symbols: Readonly<Record<Severity | FileStatus, string>> = {
  fout: '▲',
  unreadable: '✕',
  waarschuwing: '●',
  info: 'i',
  gereed: '✓',
};

/** A severity or state: shape, colour and always a word. */
export function mark(kind: Severity | FileStatus, label: string): Markup {
  return html`<span class="mark ${kind}"><span aria-hidden="true">${symbols[kind]}</span> ${label}</span>`;
}

export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

export interface TableRow {
  /** The first cell heads the row. */
  readonly cells: readonly (Markup | string)[];
  readonly sum?: boolean;
}

/** A table that scrolls by itself, also by keyboard, where the screen is narrower. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { hideCaption = false } = {},
): Markup {
  const css = (i: number) => (columns[i]?.numeric === true ? 'n' : '');
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table>
      ${
        !hideCaption &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${columns.map(({ label }, i) => html`<th scope="col" class="${css(i)}">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells, sum }) =>
            html`<tr class="${sum === true ? 'sum' : ''}">
              ${cells.map((cell, i) =>
                i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${css(i)}">${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Terms with their descriptions; those without a value are left out. */
export function pairs(lines: readonly (readonly [string, Markup | string | null])[]): Markup {
  return html`<dl class="pair">
    ${lines.map(
      ([term, value]) =>
        value !== null &&
        value !== '' &&
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

export function languageOf({ lang }: ReportWords): Language {
  return lang === 'nl' ? 'nl' : 'en';
}

/** Numbers as the language writes them. */
export interface Numbers {
  readonly whole: (n: number) => string;
  /** At most two decimals. */
  readonly decimal: (n: number) => string;
  readonly jobs: (n: number) => string;
}

export function numbersOf(words: ReportWords): Numbers {
  const whole = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const jobs = jobsFormat(languageOf(words));
  return {
    whole: (n) => whole.format(n),
    decimal: (n) => decimal.format(n),
    jobs: (n) => jobs.format(n),
  };
}
