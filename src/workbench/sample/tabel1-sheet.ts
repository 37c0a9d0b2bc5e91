import { publishedResult, roundingTolerance } from '../../counting';
import { TABEL1_FIELDS } from '../../meting/form/tabel1';
import { SHEETS } from '../../meting/form/templates';
import type { Language } from '../../locales/language';
import {
  difference,
  exactJobs,
  formula,
  given,
  heading,
  jobs,
  numberHeading,
  quiet,
  title,
  total,
} from './looks';
import { address, SheetBuilder, type Palette } from './sheet-builder';
import { wordsIn } from './words';

const forms = ['formeel', 'inleen', 'totaal'] as const;
const sectors = ['markt', 'overheid', 'totaal'] as const;

/** First columns of the three tables that stand beside each other. */
const published = 2;
const recomputed = 6;
const differs = 10;
const verdict = 13;

/** How far a printed total may lie from a sum of two printed parts. */
const TOLERANCE = roundingTolerance(2);

/**
 * Tabel 1 as published for 2024 and 2021, beside it the same figures computed by the functions, and the differences: those
 * of rounding and no others.
 */
export function tabel1Sheet(palette: Palette, language: Language): SheetBuilder {
  const words = wordsIn(language).workbenchWords.tabel1;
  const sheet = new SheetBuilder(SHEETS.tabel1, palette)
    .columnWidths(176, 70, 96, 70, 12, 80, 96, 80, 12, 64, 96, 64, 76)
    .put(1, 1, words.title, title)
    .put(2, 1, words.explain, quiet)
    .put(3, 1, words.tolerance, quiet)
    .rowHeight(1, 32);
  block(sheet, 5, 2024, language);
  block(sheet, 13, 2021, language);
  return sheet;
}

function block(sheet: SheetBuilder, top: number, year: number, language: Language): void {
  const words = wordsIn(language).workbenchWords.tabel1;
  const result = publishedResult(year);
  const yearCell = `$B$${top}`;
  const lentCell = `$B$${top + 5}`;
  sheet
    .put(top, 1, TABEL1_FIELDS.jaar[language], total)
    .put(top, published, year, { ...given, bold: true, align: 'right' }, '0')
    .put(top, published + 1, words.published, quiet)
    .put(top, recomputed, words.recomputed, quiet)
    .put(top, differs, words.difference, quiet)
    .put(top + 1, 1, words.form, heading)
    .put(top + 1, verdict, words.verdict, heading);
  for (const first of [published, recomputed, differs])
    sheet.row(
      top + 1,
      first,
      sectors.map((sector) => words.sectors[sector]),
      numberHeading,
    );
  forms.forEach((form, index) => {
    const row = top + 2 + index;
    const look = form === 'totaal' ? total : {};
    sheet.put(row, 1, words.forms[form], look);
    sectors.forEach((sector, column) => {
      const figure = result[form][sector]?.value;
      sheet
        .put(
          row,
          published + column,
          figure === undefined ? null : Number(figure),
          { ...look, ...given },
          jobs,
        )
        .put(
          row,
          recomputed + column,
          { formula: computed(form, sector, top, yearCell, lentCell) },
          { ...look, ...formula },
          exactJobs,
        )
        .put(
          row,
          differs + column,
          { formula: `=${address(row, published + column)}-${address(row, recomputed + column)}` },
          look,
          difference,
        );
    });
    const largest = sectors.map((_, column) => `ABS(${address(row, differs + column)})`).join(',');
    sheet.put(row, verdict, {
      formula: `=IF(MAX(${largest})<0.005,"${words.same}",IF(MAX(${largest})<=${TOLERANCE},"${words.rounding}","${words.differs}"))`,
    });
  });
  sheet
    .put(top + 5, 1, TABEL1_FIELDS.inleenbanen.aliases[0] ?? '', quiet)
    .put(
      top + 5,
      published,
      { formula: `=BANENAFSPRAAK.PARAMETER("stand.inleen",${yearCell})` },
      formula,
      jobs,
    )
    .put(top + 5, recomputed, words.how, quiet);
}

/** The formula of one cell: what was published for formal jobs, the key applied to lent jobs, and sums. */
function computed(
  form: (typeof forms)[number],
  sector: (typeof sectors)[number],
  top: number,
  yearCell: string,
  lentCell: string,
): string {
  const at = (f: (typeof forms)[number], s: (typeof sectors)[number]) =>
    address(top + 2 + forms.indexOf(f), recomputed + sectors.indexOf(s));
  if (form === 'totaal') return `=${at('formeel', sector)}+${at('inleen', sector)}`;
  if (sector === 'totaal') return `=${at(form, 'markt')}+${at(form, 'overheid')}`;
  if (form === 'formeel') return `=BANENAFSPRAAK.REALISATIE(${yearCell},"${sector}","formeel")`;
  const attributed = `BANENAFSPRAAK.TOEDELEN(${lentCell},${yearCell},"${sector}")`;
  return `=BANENAFSPRAAK.TOENAME(${attributed},"${sector}","inleen")`;
}
