import type { Workbench } from './workbench-page';

/** What has the keyboard, as a user meets it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  /** False where nothing on the screen shows that it has the keyboard. */
  readonly visible: boolean;
}

export type Place = 'header' | 'grid' | 'panel' | 'pane';

/** Runs in the pane. */
function describeFocus(): Focused {
  const element = document.activeElement ?? document.body;
  const named = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
  const names = [
    element.getAttribute('aria-label') ?? '',
    named(element.getAttribute('aria-labelledby')),
    labels.join(' '),
    element === document.body ? '' : (element.textContent ?? ''),
  ];
  const seen = (colour: string) => colour !== 'transparent' && !/^rgba.*, 0\)$/.test(colour);
  const drawn = (style: CSSStyleDeclaration) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && seen(style.outlineColor)) ||
    style.boxShadow !== 'none' ||
    // A link gets a second line under it.
    style.textDecorationStyle === 'double' ||
    (style.content !== 'normal' && style.content !== 'none' && parseFloat(style.borderBottomWidth) >= 2);
  // Some controls of Fluent draw the focus around the box that they stand in.
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return {
    role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    name: (names.find((name) => name.trim() !== '') ?? '').trim().replace(/\s+/g, ' '),
    visible: around.some(
      (each) =>
        each instanceof Element &&
        [undefined, '::after'].some((part) => drawn(getComputedStyle(each, part ?? null))),
    ),
  };
}

/** Someone who uses no mouse. */
export class Keyboard {
  /** Where the keyboard was without the screen showing it. */
  readonly unseen: string[] = [];

  constructor(private readonly workbench: Workbench) {}

  /** Into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.workbench.page.locator('#pane').focus();
    await this.workbench.paneFrame.evaluate(() => {
      window.focus();
    });
  }

  /** Which place of the page has the keyboard. */
  private place(): Promise<Place> {
    return this.workbench.page.evaluate(() => {
      const at = document.activeElement;
      if (at?.id === 'pane') return 'pane';
      if (at?.closest('.o-sidePanel') != null) return 'panel';
      return at?.closest('.bench-grid') == null ? 'header' : 'grid';
    });
  }

  /** Presses F6 until this place of the page has the keyboard. */
  async goRoundTo(place: Place): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      if ((await this.place()) === place) return;
      await this.workbench.page.keyboard.press('F6');
    }
    throw new Error(`F6 does not lead to the ${place}`);
  }

  /** Presses Tab on the page around grid and pane until what is called so has the keyboard. */
  async toOnPage(name: string): Promise<void> {
    const { page } = this.workbench;
    const met: string[] = [];
    for (let step = 0; step < 30; step++) {
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (at === name) return;
      met.push(at.slice(0, 40));
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} was not met by Tab, only: ${met.join(' | ')}`);
  }

  /** Goes to a screen of the pane by its menu. */
  async toScreen(openMenu: string, title: string): Promise<void> {
    await this.to(openMenu, 'Shift+Tab');
    await this.press('Enter');
    await this.to(title);
    await this.press('Enter');
    await this.workbench.pane.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  focused(): Promise<Focused> {
    return this.workbench.paneFrame.evaluate(describeFocus);
  }

  async press(key: string): Promise<Focused> {
    await this.workbench.page.keyboard.press(key);
    const focused = await this.focused();
    // A title gets the focus only to be read aloud; nothing can be done there.
    if (focused.role !== 'body' && focused.role !== 'h1' && !focused.visible) {
      this.unseen.push(`${focused.role} ${focused.name}`);
    }
    return focused;
  }

  /** Presses Tab, or Shift+Tab, until this has the keyboard. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', atMost = 120): Promise<void> {
    const met: string[] = [];
    for (let step = 0; step < atMost; step++) {
      const focused = await this.press(key);
      if (typeof name === 'string' ? focused.name.startsWith(name) : name.test(focused.name)) return;
      met.push(focused.name.slice(0, 40));
    }
    throw new Error(`${String(name)} was not met by ${key}, only: ${met.join(' | ')}`);
  }

  /** Into the pane by F6, which leads back to where the keyboard was, and from there on to this. */
  async toInPane(name: string): Promise<void> {
    await this.goRoundTo('pane');
    if (!(await this.focused()).name.startsWith(name)) await this.to(name);
  }

  /** Waits until the keyboard is here by itself. */
  async arrivesAt(name: string, role: string): Promise<void> {
    for (let turn = 0; turn < 100; turn++) {
      const focused = await this.focused();
      if (focused.name.startsWith(name) && focused.role === role) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the keyboard is at "${(await this.focused()).name}", not at "${name}"`);
  }
}
