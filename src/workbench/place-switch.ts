import type { BenchWords } from '../locales/nl/workbench';
import { element } from './element';

/** The places that stand below each other on a narrow page. */
const switched = ['grid', 'pane'] as const;
export type Switched = (typeof switched)[number];

/** How much of a place can be seen, in pixels. */
function seen(place: HTMLElement): number {
  const { top, bottom } = place.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0));
}

/**
 * On a narrow page grid and pane stand below each other, and each takes the wheel and the swipe for itself: these two buttons stay in
 * view, lead from one to the other and show which of them is before you.
 */
export class PlaceSwitch {
  private readonly buttons: Readonly<Record<Switched, HTMLButtonElement>> = {
    grid: element('button', { type: 'button' }),
    pane: element('button', { type: 'button' }),
  };
  readonly shown = element('nav', { class: 'bench-switch' }, this.buttons.grid, this.buttons.pane);

  /** @param go told where to, and whether the keyboard asks for it */
  constructor(
    private readonly places: Readonly<Record<Switched, HTMLElement>>,
    go: (place: Switched, withKeyboard: boolean) => void,
  ) {
    for (const place of switched)
      this.buttons[place].addEventListener('click', ({ detail }) => {
        go(place, detail === 0);
      });
    const mark = () => {
      this.mark();
    };
    window.addEventListener('scroll', mark, { passive: true });
    window.addEventListener('resize', mark, { passive: true });
    this.mark();
  }

  speak({ places, switchPlaces }: BenchWords): void {
    this.shown.setAttribute('aria-label', switchPlaces);
    for (const place of switched) this.buttons[place].textContent = places[place];
  }

  private mark(): void {
    const current = seen(this.places.pane) > seen(this.places.grid) ? 'pane' : 'grid';
    for (const place of switched) this.buttons[place].setAttribute('aria-current', String(place === current));
  }
}
