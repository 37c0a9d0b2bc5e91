import type { CellPosition, Engine } from './engine';

/** The library with which the engine makes its components: a global of the page. */
export interface Owl {
  readonly Component: new (...args: never[]) => object;
  readonly xml: (strings: TemplateStringsArray) => string;
}

/** Lets the note on a cell pop up while the mouse rests on it, as Excel does. */
export function installNotes(
  engine: Engine,
  owl: Owl,
  noteOn: (cell: CellPosition) => string | null | undefined,
): void {
  class Note extends owl.Component {
    static readonly template = owl.xml`<div class="bench-note" t-esc="props.note"/>`;
    static readonly props = ['*'];
  }
  engine.registries.cellPopoverRegistry.add('workbench-note', {
    onHover: (cell) => {
      const note = noteOn(cell) ?? null;
      if (note === null) return { isOpen: false };
      return { isOpen: true, props: { note }, Component: Note as never, cellCorner: 'top-right' };
    },
  });
}
