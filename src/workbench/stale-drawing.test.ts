/** @jest-environment jsdom */
import '../../test/support/browser-globals';
import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { installPlugins } from './plugins';

const engine = spreadsheetEngine();
installPlugins(engine);

it('draws what is there, and nothing of a sheet that was undone since it was last drawn', () => {
  const sheets = new Set(['een', 'twee']);
  const model = {
    getters: { tryGetSheet: (id: string) => (sheets.has(id) ? { id } : undefined) },
    drawLayer: () => undefined,
  };
  const store = new engine.stores.RendererStore((() => model) as never);
  const drawn: string[] = [];
  store.register({
    renderingLayers: ['Background'],
    drawLayer: ({ sheetId }: { readonly sheetId: string }) => {
      drawn.push(sheetId);
    },
  } as never);
  const ctx = { save: () => undefined, restore: () => undefined };
  store.draw({ ctx, sheetId: 'twee' } as never);
  store.draw();
  sheets.delete('twee');
  store.draw();
  store.draw({ ctx, sheetId: 'een' } as never);
  expect(drawn).toEqual(['twee', 'twee', 'een']);
});
