import { benchWords as english } from '../locales/en/workbench';
import type { Language } from '../locales/language';
import { benchWords as dutch, type BenchWords } from '../locales/nl/workbench';
import { fileKinds } from '../workbook/file-kinds';
import type { Looks } from './chosen-looks';
import { element } from './element';
import { MenuKeys } from './menu-keys';
import { PlaceSwitch } from './place-switch';
import { stoppedNotice, type Stopped, type StoppedActions } from './stopped';
import { UnderWay, type Doing } from './under-way';
import { welcome, type GoOn, type WelcomeActions } from './welcome';

/**
 * A cell of percentages puts the sign behind what is typed: typed by hand as well it is that sign, and no second one, which would
 * make a text of the number.
 */
function keepOnePercentSign(event: InputEvent): void {
  const { target, data } = event;
  const caret = document.getSelection();
  if (data !== '%' || caret?.focusNode == null || !(target instanceof Node)) return;
  const behind = document.createRange();
  behind.selectNodeContents(target);
  behind.setStart(caret.focusNode, caret.focusOffset);
  if (behind.toString().trim() === '%') event.preventDefault();
}

/** The places of the page, in the order in which F6 goes round them. */
const places = ['header', 'grid', 'panel', 'pane'] as const;
type Place = (typeof places)[number];

/** What the file dialog offers. */
const accept = [...fileKinds.xlsx.endings, ...fileKinds.csv.endings].join(',');

/** How long is shown what was done, in milliseconds. */
const shownDone = 8_000;

/** After the browser has drawn the page once more; in a page that nobody sees, soon. */
function nextDrawing(): Promise<void> {
  return new Promise((resolve) => {
    const drawn = () => setTimeout(resolve, 0);
    if (document.visibilityState === 'visible') requestAnimationFrame(drawn);
    else drawn();
  });
}

/** On a narrow page the places stand below each other: one that is wholly or mostly out of view comes to the top. */
function bringIntoView(place: HTMLElement): void {
  const { top, bottom, height } = place.getBoundingClientRect();
  const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  if (seen < Math.min(height, window.innerHeight) / 2)
    place.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** What is said above the grid, and what of it is told to who asks. */
export interface Notice {
  readonly headline: string;
  readonly more?: { readonly title: string; readonly lines: readonly string[] };
}

/** The frame of the workbench: a header, room for the grid, and the add-in's pane beside it. */
export class Page {
  language: Language;
  dark: boolean;
  words: BenchWords = dutch;
  readonly grid = element('main', { class: 'bench-grid', id: 'grid' });
  readonly pane = element('iframe', { class: 'bench-pane', id: 'pane' });
  /** Whether the page of the pane has come; anew for each workbook. */
  private paneIsIn = false;
  /** Where the keyboard was last in the pane. */
  private lastInPane: HTMLElement | undefined;
  private readonly title = element('span');
  private readonly name = element('span', { class: 'bench-name' });
  private readonly explain = element('p', { class: 'bench-explain' });
  private noticeIsAbout: 'entry' | undefined;
  private readonly notice = element('div', { class: 'bench-notice', role: 'alert', hidden: '' });
  /** What is being done that takes a while; over the grid, which takes nothing meanwhile. */
  private readonly loading = element('p', { class: 'bench-loading', role: 'status' });
  private readonly unsaved = element('span', { class: 'bench-unsaved', hidden: '' });
  /** What was done; only shown, since it is spoken too. */
  private readonly doneNotice = element('p', { class: 'bench-done', 'aria-hidden': 'true', hidden: '' });
  private doneTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where the keyboard is now, and how it gets on: only spoken. */
  private readonly spoken = element('p', { class: 'bench-spoken', role: 'status' });
  /** The note on the selected cell: for who works with the keyboard, beside what pops up under the mouse. */
  private readonly note = element('p', { class: 'bench-selected-note', role: 'status', hidden: '' });
  private readonly buttons: readonly (readonly [HTMLElement, 'open' | 'save' | 'samples' | 'skipToPane'])[];
  private readonly header: HTMLElement;
  private readonly draftBox = element('input', { type: 'checkbox', id: 'concept' });
  private readonly draftText = element('span');
  private readonly draftLabel = element('label', { class: 'bench-draft' }, this.draftBox, this.draftText);
  private readonly skip: HTMLAnchorElement;
  private readonly underWay = new UnderWay();
  private readonly switch = new PlaceSwitch({ grid: this.grid, pane: this.pane }, (place, withKeyboard) => {
    if (place === 'pane') this.focusPane();
    // Under a finger, the keyboard of a telephone would come over what was asked for.
    else if (withKeyboard) this.goToGrid();
    this[place].scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  private readonly menus = new MenuKeys(this.grid, {
    toGrid: () => {
      this.focusGrid();
    },
    say: (text) => {
      this.say(text);
    },
    inPanel: () => {
      this.say(`${this.words.places.panel}. ${this.words.closePanel}`);
    },
  });
  /** What is said in the place of the grid where that is gone. */
  private stopped:
    { shown: HTMLElement; readonly known: Stopped; readonly actions: StoppedActions } | undefined;
  /** The first screen, while it is shown, with what it offers. */
  private first: { shown: HTMLElement; readonly goOn: GoOn } | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly actions: {
      readonly open: (file: File) => void;
      readonly save: () => void;
      /** Back to the first screen. */
      readonly samples: () => void;
      /** Whether a draft is to be kept in this browser. */
      readonly keepDraft: (keep: boolean) => void;
      readonly welcome: WelcomeActions;
      /** The language or the colours of the page are others now. */
      readonly looksChanged: () => void;
    },
    looks: Looks,
  ) {
    this.language = looks.language;
    this.dark = looks.dark;
    document.documentElement.classList.toggle('bench-dark', looks.dark);
    const file = element('input', { type: 'file', accept, hidden: '', id: 'bestand' });
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      file.value = '';
      if (chosen !== undefined) actions.open(chosen);
    });
    const open = this.button(() => {
      file.click();
    });
    const save = this.button(actions.save);
    const samples = this.button(actions.samples);
    this.draftBox.addEventListener('change', () => {
      actions.keepDraft(this.draftBox.checked);
    });
    this.skip = this.skipLink();
    this.buttons = [
      [open, 'open'],
      [save, 'save'],
      [samples, 'samples'],
      [this.skip, 'skipToPane'],
    ];
    this.header = element(
      'header',
      { class: 'bench-header' },
      element('img', { src: '../assets/icon-64.png', alt: '' }),
      element(
        'div',
        { class: 'bench-text' },
        element('h1', { class: 'bench-title' }, this.title, this.name, this.unsaved),
        this.explain,
      ),
      this.skip,
      open,
      save,
      samples,
      this.draftLabel,
      file,
    );
    this.speak(looks.language);
    this.notice.style.display = 'none';
    root.replaceChildren(
      this.header,
      this.notice,
      this.switch.shown,
      this.loading,
      this.doneNotice,
      this.pane,
      this.note,
      this.spoken,
    );
    // Before the grid, which takes many keys for itself.
    window.addEventListener('keydown', this.onKey, true);
    this.grid.addEventListener('beforeinput', keepOnePercentSign, true);
    this.grid.addEventListener('focusin', ({ target }) => {
      // A browser takes what scrolls for a place to stop at, and from these no key leads on.
      if (target instanceof Element && target.matches('.o-scrollbar')) this.focusGrid();
    });
    this.pane.addEventListener('load', () => {
      this.paneIsIn = true;
      this.followPane();
      this.pane.contentWindow?.addEventListener('keydown', this.onKey, true);
      this.lastInPane = undefined;
      this.pane.contentDocument?.addEventListener('focusin', ({ target }) => {
        // An element of another window is no `HTMLElement` of this one.
        this.lastInPane = target as HTMLElement;
      });
    });
  }

  /** Puts every word of the page in a language. */
  speak(language: Language): void {
    this.language = language;
    this.words = language === 'nl' ? dutch : english;
    const { words } = this;
    document.documentElement.lang = language;
    this.putTitle();
    this.title.textContent = `${words.product} · ${words.workbench}`;
    this.explain.textContent = words.explain;
    if (this.loading.textContent === '') this.loading.textContent = words.loading;
    this.unsaved.textContent = ` · ${words.unsaved}`;
    this.grid.setAttribute('aria-label', words.grid);
    this.pane.title = words.pane;
    this.switch.speak(words);
    for (const [button, word] of this.buttons) button.textContent = words[word];
    this.draftText.textContent = words.draft.keep;
    this.draftLabel.title = words.draft.explain;
    if (this.first !== undefined) this.showWelcome(this.first.goOn);
    if (this.stopped !== undefined) this.showStopped(this.stopped.known, this.stopped.actions);
  }

  /** Says in the place of the grid that it is gone, and moves the keyboard there from where it was in it. */
  showStopped(known: Stopped, actions: StoppedActions): void {
    const shown = stoppedNotice(this.words, actions, known);
    this.stopped?.shown.remove();
    this.stopped = { shown, known, actions };
    this.grid.append(shown);
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body || this.grid.contains(activeElement))
      this.focusGrid();
  }

  /** The grid is there again. */
  hideStopped(): void {
    this.stopped?.shown.remove();
    this.stopped = undefined;
  }

  get isStopped(): boolean {
    return this.stopped !== undefined;
  }

  /** Shows the first screen in the place of grid and pane, and moves the keyboard there. */
  showWelcome(goOn: GoOn): void {
    const shown = welcome(this.words, this.actions.welcome, goOn);
    if (this.first === undefined) this.root.append(shown);
    else this.first.shown.replaceWith(shown);
    this.first = { shown, goOn };
    this.showPlaces(false);
    this.loading.hidden = true;
    shown.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Takes the first screen away; what was open stands there as it was. */
  hideWelcome(): void {
    this.first?.shown.remove();
    this.first = undefined;
    this.showPlaces(true);
  }

  private showPlaces(shown: boolean): void {
    for (const each of [this.grid, this.pane, this.skip, this.switch.shown]) each.hidden = !shown;
  }

  /** Whether the box says that a draft is kept; said aloud where it is changed. */
  showDraftKept(kept: boolean): void {
    this.draftBox.checked = kept;
  }

  /** Language and colours are chosen in the pane: whatever its page says it is in, this page is in too. */
  private followPane(): void {
    const page = this.pane.contentDocument?.documentElement;
    if (page === undefined) return;
    const follow = () => {
      const language = page.lang === 'en' ? 'en' : 'nl';
      const dark = page.style.colorScheme === 'dark';
      if (language === this.language && dark === this.dark) return;
      this.dark = dark;
      document.documentElement.classList.toggle('bench-dark', dark);
      if (language !== this.language) this.speak(language);
      this.actions.looksChanged();
    };
    follow();
    new MutationObserver(follow).observe(page, { attributeFilter: ['lang', 'style'] });
  }

  /** Shows why the selected cell is an error, the note on it, and what may be filled in; `null` where there is none. */
  showNote({ error, note, prompt }: Readonly<Record<'error' | 'note' | 'prompt', string | null>>): void {
    const text = [
      ...(error === null ? [] : [`${this.words.error}: ${error}`]),
      ...(note === null ? [] : [`${this.words.note}: ${note}`]),
      ...(prompt === null ? [] : [`${this.words.prompt}: ${prompt}`]),
    ].join('\n');
    if (this.note.textContent !== text) this.note.textContent = text;
    this.note.hidden = text === '';
  }

  /** Shows the grid of the workbook that is open now, and the pane anew. */
  show(workbookName: string): void {
    this.hideWelcome();
    this.name.textContent = workbookName;
    if (!this.grid.isConnected) this.root.insertBefore(this.grid, this.pane);
    this.paneIsIn = false;
    this.pane.src = 'pane.html';
  }

  /** The engine scrolls to the tab of a sheet as it draws it, and on a narrow page leaves the name of the workbook out of view. */
  showTop(): void {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** The workbook that is open has another name from here on. */
  rename(workbookName: string): void {
    this.name.textContent = workbookName;
  }

  /** Moves the keyboard to the heading of the pane that is on its way: the grid takes it as it is drawn. */
  goToPane(): void {
    const arrive = (): boolean => {
      const heading = this.pane.contentDocument?.querySelector<HTMLElement>('h1[tabindex]');
      if (heading === null || heading === undefined) return false;
      this.pane.focus();
      this.pane.contentWindow?.focus();
      heading.focus();
      // On a narrow page the pane stands below the grid.
      this.pane.scrollIntoView({ block: 'start' });
      return true;
    };
    const watch = () => {
      const body = this.pane.contentDocument?.body;
      if (body === undefined || arrive()) return;
      const drawn = new MutationObserver(() => {
        if (arrive()) drawn.disconnect();
      });
      drawn.observe(body, { subtree: true, childList: true });
    };
    if (this.paneIsIn) watch();
    else this.pane.addEventListener('load', watch, { once: true });
  }

  /** Says what is being done until it is done (`null`), and lets it be drawn before work that keeps the page busy. */
  async busy(doing: Doing, sentence: string | null): Promise<void> {
    const said = this.underWay.set(doing, sentence);
    this.loading.textContent = said ?? '';
    this.loading.hidden = said === null;
    if (said !== null) this.doneNotice.hidden = true;
    for (const [button] of this.buttons) button.toggleAttribute('disabled', said !== null);
    if (sentence !== null) await nextDrawing();
  }

  /** Marks the name of the workbook where it holds work that is not in a file. */
  showUnsaved(unsaved: boolean): void {
    this.unsaved.hidden = !unsaved;
    this.putTitle();
  }

  /** Whether nothing stands in the workbook: on a narrow page it then takes little room. */
  showBlank(blank: boolean): void {
    this.root.classList.toggle('bench-blank', blank);
  }

  /** Says what was done to those who do not see the browser do it. */
  say(message: string): void {
    this.spoken.textContent = message;
  }

  /** Says what was done, and shows it for a while to those who see it. */
  done(message: string): void {
    this.say(message);
    this.doneNotice.textContent = message;
    this.doneNotice.hidden = false;
    clearTimeout(this.doneTimer);
    this.doneTimer = setTimeout(() => {
      this.doneNotice.hidden = true;
    }, shownDone);
  }

  /** The name of the workbook that is open: that of the file it is saved as. */
  get workbookName(): string {
    return this.name.textContent ?? '';
  }

  private putTitle(): void {
    document.title = `${this.unsaved.hidden ? '' : '* '}${this.words.pageTitle}`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const plain = !event.altKey && !event.metaKey;
    if (event.key === 'F6' && plain && !event.ctrlKey) {
      this.goRound(event.shiftKey ? -1 : 1);
    } else if (this.first === undefined && this.menus.take(event)) {
      if (event.key === 'F10') this.say(this.words.inMenus);
    } else if (event.key.toLowerCase() === 's' && !event.altKey && (event.ctrlKey || event.metaKey)) {
      this.actions.save();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private placeOfFocus(): Place {
    const focused = document.activeElement;
    if (focused === this.pane) return 'pane';
    if (!this.grid.contains(focused)) return 'header';
    return focused?.closest('.o-sidePanel') == null ? 'grid' : 'panel';
  }

  /** Moves the keyboard to the next place, or the one before, and says where it is now. */
  private goRound(step: 1 | -1): void {
    if (this.first !== undefined) {
      // There is nothing but the buttons and the first screen, which say themselves what they are.
      const { shown } = this.first;
      const isIn = shown.contains(document.activeElement);
      (isIn ? this.buttons[0]?.[0] : shown.querySelector<HTMLElement>('h2'))?.focus();
      return;
    }
    const start = places.indexOf(this.placeOfFocus());
    for (let turn = 1; turn <= places.length; turn++) {
      const at = (start + turn * step + turn * places.length) % places.length;
      const place = places[at] ?? 'header';
      if (!this.focusOn(place)) continue;
      this.sayPlace(place);
      return;
    }
  }

  /** Moves the keyboard to a place; false where it is not on the page. */
  private focusOn(place: Place): boolean {
    if (place === 'panel') return this.menus.goToPanel();
    if (place === 'header') this.buttons[0]?.[0].focus();
    else if (place === 'grid') this.focusGrid();
    else this.focusPane();
    return true;
  }

  private sayPlace(place: Place): void {
    const { places: names, goRound, toMenus } = this.words;
    this.say([`${names[place]}.`, goRound, ...(place === 'grid' ? [toMenus] : [])].join(' '));
  }

  /** Moves the keyboard to the grid, and says how it gets back. */
  goToGrid(): void {
    this.focusGrid();
    this.sayPlace('grid');
  }

  private focusGrid(): void {
    this.grid.querySelector<HTMLElement>('.bench-stopped h2, .o-grid .o-composer')?.focus();
    bringIntoView(this.grid);
  }

  /** Begins to rename the sheet that is shown, on its tab, once the menu that asked for it is gone and the keyboard is back in the grid. */
  renameSheet(): void {
    void nextDrawing().then(() => {
      const name = this.grid.querySelector('.o-sheet.active .o-sheet-name');
      name?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      if (name !== null) this.say(this.words.renaming);
    });
  }

  private focusPane(): void {
    this.pane.focus();
    this.pane.contentWindow?.focus();
    bringIntoView(this.pane);
    const { activeElement, body } = this.pane.contentDocument ?? document;
    if (activeElement !== null && activeElement !== body) {
      activeElement.scrollIntoView({ block: 'nearest' });
      return;
    }
    // A browser forgets where the keyboard was in a frame that it left.
    if (this.lastInPane?.isConnected === true) this.lastInPane.focus();
    else body.querySelector<HTMLElement>('button, a[href], input, select, textarea, [tabindex]')?.focus();
  }

  /** Says what went wrong, above the grid, until it is closed or there is nothing to say (`null`). */
  tell(told: Notice | string | null, about?: 'entry'): void {
    this.noticeIsAbout = about;
    if (told === null) {
      this.notice.style.display = 'none';
      return;
    }
    const close = this.button(() => {
      this.notice.style.display = 'none';
      // The button that had the keyboard is gone.
      if (this.first === undefined) this.focusGrid();
      else this.first.shown.querySelector<HTMLElement>('h2')?.focus();
    });
    close.textContent = this.words.close;
    const { headline, more }: Notice = typeof told === 'string' ? { headline: told } : told;
    const text = element('div', { class: 'bench-told' }, element('p', {}, headline));
    if (more !== undefined)
      text.append(
        element(
          'details',
          {},
          element('summary', {}, more.title),
          element('ul', {}, ...more.lines.map((line) => element('li', {}, line))),
        ),
      );
    this.notice.replaceChildren(text, close);
    this.notice.style.display = '';
    this.notice.hidden = false;
    // On a narrow page the notice stands above the grid, and the pane below it may be what is in view.
    this.notice.scrollIntoView({ block: 'nearest' });
  }

  /** Takes away what was said of something that is over; what was said of something else since stays. */
  withdraw(about: 'entry'): void {
    if (this.noticeIsAbout === about) this.tell(null);
  }

  private button(act: () => void): HTMLButtonElement {
    const made = element('button', { class: 'bench-button', type: 'button' });
    made.addEventListener('click', act);
    return made;
  }

  /** The grid takes the Tab key for itself: this link leads past it. */
  private skipLink(): HTMLAnchorElement {
    const link = element('a', { class: 'bench-skip', href: '#pane' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.focusPane();
    });
    return link;
  }
}
