import type { Draft, DraftCell } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { lhnrOf } from '../../generate/numbers';
import { SHEETS } from '../../form/templates';

/** A second Opgave that says the same but for this. */
function secondOpgave(draft: Draft, organisation: string): void {
  const { cells } = draft.sheet(SHEETS.opgave);
  draft.sheets.push({
    name: `${SHEETS.opgave} (2)`,
    cells: cells.map((line) =>
      line.map((cell, place) => (place === 1 && line[0] === 'Organisatie' ? organisation : cell)),
    ),
  });
}

/** Rows of an employer of their own. */
function otherRows(draft: Draft, count = 1) {
  const lhnr = lhnrOf(Number(draft.newBsn()));
  const [bsn, number, form, relation] = (['bsn', 'lhnr', 'vorm', 'cdAard'] as const).map((id) =>
    draft.columns.indexOf(id),
  );
  const formal = draft.meting.cells.filter(
    (line) => line[form ?? -1] === 'formeel' && line[relation ?? -1] === 1,
  );
  return Array.from({ length: count }, (_, i) =>
    (formal[i % formal.length] ?? []).map((cell, place) =>
      place === bsn ? draft.newBsn() : place === number ? lhnr : cell,
    ),
  );
}

const withNewBsn = (draft: Draft, line: readonly DraftCell[]) =>
  line.map((cell, place) => (place === draft.columns.indexOf('bsn') ? draft.newBsn() : cell));

export const examples: RuleExamples = {
  good: [
    // An Opgave of another year, of the same organisation.
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      secondOpgave(draft, 'St. De Beuk');
      draft.sheet(`${SHEETS.opgave} (2)`).cells.forEach((line) => {
        if (line[0] === 'Jaar') line[1] = draft.year - 1;
      });
    },
    // Lent people stand under the name of the municipality for which they work.
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      const lent = draft.meting.cells.filter((line) => line[draft.columns.indexOf('vorm')] === 'inleen');
      draft.meting.cells.push(
        ['Gemeente Voorbeeldstad'],
        ...lent.splice(0, 1).map((line) => withNewBsn(draft, line)),
      );
    },
    // A part under a name of its own, of an employer that the other part has too.
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      const line = draft.meting.cells.find(
        (each) =>
          each[draft.columns.indexOf('vorm')] === 'formeel' && each[draft.columns.indexOf('cdAard')] === 1,
      );
      draft.meting.cells.push(
        ['Stichting De Linde'],
        [...(draft.meting.cells[0] ?? [])],
        withNewBsn(draft, line ?? []),
      );
    },
    (draft) => {
      secondOpgave(draft, 'St. Voorbeeld');
    },
    // One location below the other, with an employer in common.
    (draft) =>
      draft.meting.cells.push(
        ['Stichting Voorbeeld'],
        [...(draft.meting.cells[0] ?? [])],
        ...otherRows(draft),
      ),
    (draft) =>
      draft.sheets.push({
        name: 'Meting Noord',
        cells: [[...(draft.meting.cells[0] ?? [])], ...otherRows(draft)],
      }),
  ],
  bad: [
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      secondOpgave(draft, 'Stichting De Eik');
    },
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      draft.meting.cells.push(
        [],
        ['Stichting De Eik'],
        [...(draft.meting.cells[0] ?? [])],
        ...otherRows(draft, 3),
      );
    },
    // Without headings of its own.
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      draft.meting.cells.push(['Schoolbestuur De Eik'], ...otherRows(draft, 2));
    },
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      draft.sheets.push({
        name: 'Bestuur De Eik',
        cells: [[...(draft.meting.cells[0] ?? [])], ...otherRows(draft)],
      });
    },
    // Two sheets of that other organisation: that they have an employer in common says nothing for them.
    (draft) => {
      draft.setOpgave('organisatie', 'Stichting De Beuk');
      const headings = draft.meting.cells[0] ?? [];
      for (const [place, row] of otherRows(draft, 2).entries())
        draft.sheets.push({
          name: place === 0 ? 'Bestuur De Eik' : 'Meting Noord',
          cells: [[...headings], row],
        });
    },
  ],
  seed(draft) {
    draft.setOpgave('organisatie', 'Stichting De Beuk');
    secondOpgave(draft, 'Stichting De Eik');
    return {
      sheet: `${SHEETS.opgave} (2)`,
      row: draft.setOpgave('organisatie', 'Stichting De Beuk').row,
      column: 2,
    };
  },
};
