import type { ReportWords } from '../../locales/nl/report';
import type { ReportResult } from '../document';
import { html, type Markup } from './markup';

const WIDTH = 560;
const LABEL = 96;
const BAR = 22;
const GAP = 16;
const VALUE = 84;

/** Jobs by sector, each bar split by form. The table beside it says the same in figures. */
export function jobsChart(
  { tabel1, together }: ReportResult,
  words: ReportWords,
  format: (n: number) => string,
): Markup {
  const shown: readonly ('markt' | 'overheid' | 'totaal')[] =
    together === null ? ['markt', 'overheid'] : ['totaal'];
  const sectors = shown.map((sector) => ({
    sector,
    formeel: tabel1.formeel[sector]?.jobs ?? 0,
    inleen: tabel1.inleen[sector]?.jobs ?? 0,
    totaal: tabel1.totaal[sector]?.jobs ?? 0,
  }));
  const most = Math.max(...sectors.map(({ totaal }) => totaal), 0);
  if (most === 0) return html``;
  const scale = (WIDTH - LABEL - VALUE) / most;
  const height = sectors.length * (BAR + GAP) + 34;
  const spoken = sectors
    .map(
      ({ sector, formeel, inleen, totaal }) =>
        `${words.sector[sector]}: ${words.form.formeel} ${format(formeel)}, ${words.form.inleen} ${format(inleen)}, ${words.total} ${format(totaal)}`,
    )
    .join('. ');
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${words.chart}. ${spoken}.">
    <rect class="b1" x="${LABEL}" y="4" width="14" height="14" />
    <text x="${LABEL + 20}" y="16">${words.form.formeel}</text>
    <rect class="b2" x="${LABEL + 110}" y="4" width="14" height="14" />
    <text x="${LABEL + 130}" y="16">${words.form.inleen}</text>
    ${sectors.map(({ sector, formeel, inleen, totaal }, i) => {
      const y = 34 + i * (BAR + GAP);
      return html`<text x="0" y="${y + 16}">${words.sector[sector]}</text>
        <rect class="b1" x="${LABEL}" y="${y}" width="${round(formeel * scale)}" height="${BAR}" />
        <rect
          class="b2"
          x="${round(LABEL + formeel * scale)}"
          y="${y}"
          width="${round(inleen * scale)}"
          height="${BAR}"
        />
        <text x="${round(LABEL + totaal * scale + 6)}" y="${y + 16}">${format(totaal)}</text>`;
    })}
    <line class="axis" x1="${LABEL}" x2="${LABEL}" y1="28" y2="${height}" />
  </svg>`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
