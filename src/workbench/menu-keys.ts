/**
 * The engine's menus and panels open under a mouse only. F10 goes to the menus, as it does in other programs, and from there the arrows,
 * Enter and Escape do what they do everywhere; what is chosen is told, since the engine moves no focus in an open menu.
 */

/** On a wide page a bar of menus; on a narrow one a button that opens all of them as one list. */
const bar = '.o-topbar-menu';
const listButton = '.ribbon-toggler';
const list = '.o-ribbon-menu';
const item = '.o-menu-item';
const choices = `${list} ${item}:not(.disabled)`;
const panel = '.o-sidePanel';
const panelContent = '.o-sidePanelBody > *';
/** The kind of a chart, in its panel, and the kinds that it opens. */
const kind = '.o-type-selector';
const kinds = '.o-chart-type-item';

/** The part of a key that tells what it is for. */
type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const opensKinds = (key: string): boolean => ['Enter', ' ', 'ArrowDown'].includes(key);

export class MenuKeys {
  constructor(
    private readonly grid: HTMLElement,
    private readonly actions: {
      readonly toGrid: () => void;
      readonly say: (text: string) => void;
      /** The keyboard went to the panel beside the grid by itself. */
      readonly inPanel: () => void;
    },
  ) {}

  /** Whether a key was for the menus, and done with. */
  take({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean {
    if (altKey || ctrlKey || metaKey || shiftKey) return false;
    if (key === 'F10') return this.goToMenus();
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || !this.grid.contains(at)) return false;
    if (at.matches(bar)) return this.takeInBar(at, key);
    if (at.closest(list) !== null) return this.takeInList(at, key);
    if (at.closest('.o-menu-wrapper') !== null) {
      void this.tellChosen();
      if (key === 'Enter') void this.followToPanel();
    }
    if (at.matches(kind) && opensKinds(key)) return this.openKinds(at);
    if (at.matches(kinds)) return this.takeInKinds(at, key);
    if (at.closest(panel) === null) return false;
    if (key === 'Enter' && at instanceof HTMLInputElement) void this.stayAt(at);
    if (key !== 'Escape') return false;
    this.all('.o-sidePanelClose')[0]?.click();
    this.actions.toGrid();
    return true;
  }

  /** Moves the keyboard into the panel beside the grid; false where there is none. */
  goToPanel(): boolean {
    const first = this.all(`${panel} :is(input, button, select, textarea, [tabindex="0"])`).find(
      (each) => each.offsetParent !== null,
    );
    first?.focus();
    return first !== undefined;
  }

  /** Where what was chosen opens a panel, that is where one goes on. */
  private async followToPanel(): Promise<void> {
    const [before] = this.all(panelContent);
    // One drawing takes the menu away, the next shows the panel.
    await nextFrame();
    await nextFrame();
    const [now] = this.all(panelContent);
    if (now === undefined || now === before || document.activeElement?.closest(panel)) return;
    if (this.goToPanel()) this.actions.inPanel();
  }

  /** A field of the engine lets go of the keyboard at Enter, and then nothing has it. */
  private async stayAt(field: HTMLElement): Promise<void> {
    await nextFrame();
    await nextFrame();
    if (document.activeElement !== document.body) return;
    if (field.isConnected) field.focus();
    else this.goToPanel();
  }

  private all(selector: string): readonly HTMLElement[] {
    return [...this.grid.querySelectorAll<HTMLElement>(selector)];
  }

  private goToMenus(): boolean {
    const [first] = this.all(bar);
    if (first !== undefined) this.focus(first);
    else {
      const [button] = this.all(listButton);
      if (button === undefined) return false;
      if (this.all(list).length === 0) button.click();
      void this.focusFirst();
    }
    return true;
  }

  /** What the engine opens is there on the next drawing. */
  private async focusFirst(): Promise<void> {
    await nextFrame();
    this.focus(this.all(choices)[0]);
  }

  private focus(element: HTMLElement | undefined): void {
    if (element === undefined) return;
    element.tabIndex = -1;
    element.setAttribute('role', 'menuitem');
    element.focus();
  }

  private takeInBar(at: HTMLElement, key: string): boolean {
    if (['Enter', ' ', 'ArrowDown'].includes(key)) at.click();
    else if (key === 'Escape') this.actions.toGrid();
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.step(this.all(bar), at, key === 'ArrowRight');
    else return false;
    return true;
  }

  private takeInList(at: HTMLElement, key: string): boolean {
    if (key === 'Enter' || key === ' ') {
      const hadMore = at.querySelector('.o-menu-item-root') !== null;
      if (!hadMore) void this.followToPanel();
      at.click();
      if (hadMore) void this.focusFirst();
      else this.actions.toGrid();
    } else if (key === 'Escape' || key === 'ArrowLeft') {
      this.all(`${list} .o-previous-button`)[0]?.click();
      void this.focusFirst().then(() => {
        if (this.all(list).length === 0) this.actions.toGrid();
      });
    } else if (key === 'ArrowDown' || key === 'ArrowUp')
      this.step(this.all(choices), at, key === 'ArrowDown');
    else return false;
    return true;
  }

  private openKinds(at: HTMLElement): boolean {
    at.dispatchEvent(new Event('pointerdown', { bubbles: true, cancelable: true }));
    void nextFrame().then(() => {
      this.focusKind(this.all(`${kinds}.selected`)[0] ?? this.all(kinds)[0]);
    });
    return true;
  }

  private takeInKinds(at: HTMLElement, key: string): boolean {
    if (key === 'Enter' || key === ' ') at.click();
    else if (key === 'Escape')
      this.all(kind)[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true, cancelable: true }));
    else {
      const forward = key === 'ArrowDown' || key === 'ArrowRight';
      if (!forward && key !== 'ArrowUp' && key !== 'ArrowLeft') return false;
      const all = this.all(kinds);
      this.focusKind(all[(all.indexOf(at) + (forward ? 1 : -1) + all.length) % all.length]);
      return true;
    }
    void nextFrame().then(() => this.all(kind)[0]?.focus());
    return true;
  }

  /** The kinds are pictures, each with its name in a title. */
  private focusKind(element: HTMLElement | undefined): void {
    if (element === undefined) return;
    element.tabIndex = -1;
    element.focus();
    this.actions.say(element.title);
  }

  private step(all: readonly HTMLElement[], at: HTMLElement, forward: boolean): void {
    this.focus(all[(all.indexOf(at) + (forward ? 1 : -1) + all.length) % all.length]);
  }

  private async tellChosen(): Promise<void> {
    await nextFrame();
    const chosen = this.all(`.o-menu-wrapper ${item}-active`).at(-1);
    if (chosen !== undefined) this.actions.say(chosen.title);
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
