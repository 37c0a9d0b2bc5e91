/** @jest-environment jsdom */
import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { offerChartsOfFiles } from './chart-kinds';

test('a chart is offered just those kinds that the engine puts into a file', () => {
  const engine = spreadsheetEngine();
  const { chartTypeRegistry, chartSubtypeRegistry } = engine.registries;
  // Of a kind that comes into no file the engine's answer asks for nothing.
  const saved = chartTypeRegistry
    .getKeys()
    .filter((type) => chartTypeRegistry.get(type).getDefinitionForExcel.length > 0);
  const before = new Set(chartSubtypeRegistry.getAll().map(({ chartType }) => chartType));
  offerChartsOfFiles(engine);
  const offered = new Set(chartSubtypeRegistry.getAll().map(({ chartType }) => chartType));
  expect([...before]).toContain('geo');
  expect([...offered].sort()).toEqual([...saved].sort());
  // What was made before, or by the engine itself, keeps its name.
  expect(chartSubtypeRegistry.get('geo').chartType).toBe('geo');
});
