import type { Engine } from './engine';

/** What the engine draws: one sheet, as it was when it last asked for it. */
interface Drawn {
  readonly sheetId: string;
}
/** What the engine keeps to itself and is needed here. */
interface Renderer {
  readonly context: Drawn | undefined;
  readonly model: { readonly getters: { readonly tryGetSheet: (sheetId: string) => unknown } };
}

/**
 * Draws no sheet that is gone. While cells change their looks bit by bit the engine draws in each frame what it drew last, and undoing
 * may have taken that sheet away in between: it threw, over and over.
 */
export function neverDrawWhatIsGone({ stores }: Engine): void {
  const { prototype } = stores.RendererStore;
  const { draw } = prototype;
  prototype.draw = function (context, timestamp) {
    const { model, context: last } = this as unknown as Renderer;
    const drawn = (context as unknown as Drawn | undefined) ?? last;
    if (drawn !== undefined && model.getters.tryGetSheet(drawn.sheetId) === undefined) return 'noStateChange';
    return draw.call(this, context, timestamp);
  };
}
