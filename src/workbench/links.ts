import type { Engine } from './engine';

/** What the engine calls a place in the workbook itself. */
const OWN = 'o-spreadsheet://';

/**
 * A link of a workbook opens no page: its address can hold what stands in the cells beside it. Who clicks on one is told where it
 * leads.
 */
export function keepLinksInside(
  { registries: { urlRegistry } }: Engine,
  tell: (address: string) => void,
): void {
  urlRegistry.add('elsewhere', {
    match: (url) => !url.startsWith(OWN),
    createLink: (url, label) => ({
      url,
      label: label === '' ? url : label,
      isExternal: true,
      isUrlEditable: true,
    }),
    open: (url) => {
      tell(url);
    },
    urlRepresentation: (url) => url,
    // The engine takes the first that matches: its own links come before, what it does with all others after.
    sequence: 1,
    title: 'Web',
  });
}
