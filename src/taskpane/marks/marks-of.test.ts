import type { FindingGroup, Severity } from '../../meting/judge/finding';
import type { RuleId } from '../../meting/judge/rule-id';
import { marksAtMost, marksOf } from './marks-of';

function group(rule: RuleId, severity: Severity, ranges: string[], sheet = 'Meting'): FindingGroup {
  return {
    rule,
    severity,
    sheet,
    cause: '',
    count: 1,
    ranges,
    examples: [],
    key: '',
    explained: 0,
    explainedBy: [],
    explanations: [],
  };
}

test('a cell with two findings gets one mark: the worst look, both rules in the note', () => {
  const [marks] = marksOf(
    [group('B06', 'waarschuwing', ['F2']), group('B05', 'fout', ['F2:F3'])],
    (r) => `t${r}`,
  );
  expect(marks?.marks).toEqual([
    { row: 2, column: 6, severity: 'fout', note: 'B05: tB05\nB06: tB06' },
    { row: 3, column: 6, severity: 'fout', note: 'B05: tB05' },
  ]);
});

test('each sheet has its own marks', () => {
  const all = marksOf([group('B05', 'fout', ['A1']), group('T01', 'fout', ['B4'], 'Tabel 1')], () => 't');
  expect(all.map(({ sheet, cells }) => [sheet, cells])).toEqual([
    ['Meting', 1],
    ['Tabel 1', 1],
  ]);
});

test('more cells than Excel can bear are marked in part, and the count stays exact', () => {
  const [marks] = marksOf([group('B05', 'fout', ['A1:A20000'])], () => 't');
  expect(marks?.marks).toHaveLength(marksAtMost);
  expect(marks?.cells).toBe(20_000);
});
