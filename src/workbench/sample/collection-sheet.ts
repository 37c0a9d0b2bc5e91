import type { Language } from '../../locales/language';
import { quiet, title } from './looks';
import { SheetBuilder, type Palette } from './sheet-builder';
import { wordsIn } from './words';

/** What a sectorraad begins with: no meting of a board, but where the work is done and where examples are. */
export function collectionSheet(palette: Palette, language: Language): SheetBuilder {
  const { benchWords, workbenchWords } = wordsIn(language);
  const words = workbenchWords.collection;
  const { download } = benchWords.who.visitors.sectorraad;
  return new SheetBuilder(words.sheet, palette)
    .put(1, 1, words.title, title)
    .put(3, 1, words.where)
    .put(4, 1, words.examples(benchWords.samples, download))
    .put(5, 1, words.result, quiet)
    .rowHeight(1, 32)
    .columnWidths(840);
}
