import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    (draft) =>
      draft.meting.cells.unshift(['Meting banenafspraak'], ['Organisatie', 'Voorbeeld', 'Jaar', 2024], []),
    () => undefined,
    // The headings of the next page are the same.
    (draft) => draft.meting.cells.splice(5, 0, [...(draft.meting.cells[0] ?? [])]),
    (draft) => draft.sheets.push({ name: 'Aantekeningen', cells: [['Nog bellen']] }),
  ],
  bad: [
    // Sorted along with the rows.
    (draft) => draft.meting.cells.splice(12, 0, ...draft.meting.cells.splice(0, 1)),
    (draft) => draft.sheets.push({ name: 'Meting inleen', cells: [['Naam', 'Uren in december']] }),
    (draft) => {
      const headings = [...(draft.meting.cells[0] ?? [])].reverse();
      draft.meting.cells.push(headings, [...(draft.meting.cells[1] ?? [])].reverse());
    },
  ],
  seed(draft, random) {
    const name = `Meting ${random.pick(['vestiging', 'inleen', 'januari'])}`;
    draft.sheets.push({
      name,
      cells: [
        ['Naam', 'Uren in december'],
        ['A', 120],
      ],
    });
    return { sheet: name, row: 1, column: 1 };
  },
};
