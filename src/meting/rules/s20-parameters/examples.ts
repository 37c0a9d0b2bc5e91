import { LIMIT_BOUNDS } from '../../form/settings';
import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { PARAMETERS_SHEET, type ParameterProblem } from '../../read/forms/read-parameters';

export const examples: RuleExamples = {
  good: [
    () => undefined,
    (draft) => addParameter(draft, {}),
    (draft) => addParameter(draft, { from: '1-1-2022', value: '30,5%' }),
    (draft) => addParameter(draft, { name: 'grens.weekuren', value: LIMIT_BOUNDS.weekHours.most }),
  ],
  bad: [
    (draft) => addParameter(draft, { name: 'sleutel' }),
    (draft) => addParameter(draft, { value: 'volgt' }),
    // Limits beyond which the question would never be asked, or of everybody.
    (draft) => addParameter(draft, { name: 'grens.weekuren', value: 600 }),
    (draft) => addParameter(draft, { name: 'grens.jaarmutatie', value: 0 }),
    (draft) => addParameter(draft, { from: null }),
    (draft) => addParameter(draft, { until: '2021-12-31' }),
    (draft) => addParameter(draft, { source: null }),
    (draft) => {
      addParameter(draft, {});
      draft
        .sheet(PARAMETERS_SHEET)
        .cells.push(['verdeelsleutel.overheid', '2022-06-01', null, 0.31, 'ander onderzoek']);
    },
  ],
  seed(draft, random) {
    const problem = random.pick<Exclude<ParameterProblem, 'limit' | 'overlap'>>([
      'name',
      'from',
      'until',
      'value',
      'source',
    ]);
    const wrong = {
      name: 'sleutel',
      from: 'ooit',
      until: '2000-01-01',
      value: 'n.n.b.',
      source: null,
    } as const;
    return addParameter(draft, { [problem]: wrong[problem] }, problem);
  },
};

const COLUMNS = ['name', 'from', 'until', 'value', 'source'] as const;

type Column = (typeof COLUMNS)[number];

/** Adds the sheet with one value, the key of 2022, changed where `change` says so; gives the cell of `column`. */
function addParameter(
  draft: Draft,
  change: Readonly<Partial<Record<Column, string | number | null>>>,
  column: Column = 'name',
): CellRef {
  const row: Record<Column, string | number | null> = {
    name: 'verdeelsleutel.overheid',
    from: '2022-01-01',
    until: '2023-01-01',
    value: 0.3,
    source: 'eigen onderzoek',
    ...change,
  };
  draft.sheets.push({
    name: PARAMETERS_SHEET,
    cells: [['Naam', 'Van', 'Tot', 'Waarde', 'Bron'], COLUMNS.map((id) => row[id])],
  });
  return { sheet: PARAMETERS_SHEET, row: 2, column: COLUMNS.indexOf(column) + 1 };
}
