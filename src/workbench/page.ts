import { benchWords as english } from '../locales/en/workbench';
import type { Language } from '../locales/language';
import { benchWords as dutch, type BenchWords } from '../locales/nl/workbench';

type Attributes = Readonly<Record<string, string>>;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The frame of the workbench: a header, room for the grid, and the add-in's pane beside it. */
export class Page {
  language: Language = 'nl';
  words: BenchWords = dutch;
  readonly grid = element('main', { class: 'bench-grid', id: 'grid' });
  readonly pane = element('iframe', { class: 'bench-pane', id: 'pane' });
  private readonly title = element('span');
  private readonly name = element('span');
  private readonly explain = element('p', { class: 'bench-explain' });
  private readonly notice = element('div', { class: 'bench-notice', role: 'alert', hidden: '' });
  private readonly loading = element('p', { class: 'bench-loading', role: 'status' });
  /** The note on the selected cell: for who works with the keyboard, beside what pops up under the mouse. */
  private readonly note = element('p', { class: 'bench-selected-note', role: 'status', hidden: '' });
  private readonly buttons: readonly (readonly [
    HTMLElement,
    'open' | 'sample' | 'examples' | 'skipToPane',
  ])[];

  constructor(
    private readonly root: HTMLElement,
    private readonly actions: {
      readonly open: (file: File) => void;
      readonly sample: () => void;
      readonly examples: () => void;
      readonly languageChanged: () => void;
    },
  ) {
    const file = element('input', { type: 'file', accept: '.xlsx', hidden: '', id: 'bestand' });
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      file.value = '';
      if (chosen !== undefined) actions.open(chosen);
    });
    const open = this.button(() => {
      file.click();
    });
    const sample = this.button(actions.sample);
    const examples = this.button(actions.examples);
    const skip = this.skipLink();
    this.buttons = [
      [open, 'open'],
      [sample, 'sample'],
      [examples, 'examples'],
      [skip, 'skipToPane'],
    ];
    const header = element(
      'header',
      { class: 'bench-header' },
      element('img', { src: '../assets/icon-64.png', alt: '' }),
      element(
        'div',
        { class: 'bench-text' },
        element('h1', { class: 'bench-title' }, this.title, this.name),
        this.explain,
      ),
      skip,
      open,
      sample,
      examples,
      file,
    );
    this.speak('nl');
    this.notice.style.display = 'none';
    root.replaceChildren(header, this.notice, this.loading, this.pane, this.note);
    this.pane.addEventListener('load', () => {
      this.followPane();
    });
  }

  /** Puts every word of the page in a language. */
  speak(language: Language): void {
    this.language = language;
    this.words = language === 'nl' ? dutch : english;
    const { words } = this;
    document.documentElement.lang = language;
    document.title = words.pageTitle;
    this.title.textContent = `${words.product} · ${words.workbench} · `;
    this.explain.textContent = words.explain;
    this.loading.textContent = words.loading;
    this.grid.setAttribute('aria-label', words.grid);
    this.pane.title = words.pane;
    for (const [button, word] of this.buttons) button.textContent = words[word];
  }

  /** The language is chosen in the pane: whatever its page says it is in, this page is in too. */
  private followPane(): void {
    const page = this.pane.contentDocument?.documentElement;
    if (page === undefined) return;
    const follow = () => {
      const language = page.lang === 'en' ? 'en' : 'nl';
      if (language === this.language) return;
      this.speak(language);
      this.actions.languageChanged();
    };
    follow();
    new MutationObserver(follow).observe(page, { attributeFilter: ['lang'] });
  }

  /** Shows the note on the selected cell; `null` where it has none. */
  showNote(note: string | null): void {
    const text = note === null ? '' : `${this.words.note}: ${note}`;
    if (this.note.textContent !== text) this.note.textContent = text;
    this.note.hidden = note === null;
  }

  /** Shows the grid of the workbook that is open now. */
  show(workbookName: string): void {
    this.name.textContent = workbookName;
    this.loading.remove();
    if (!this.grid.isConnected) this.root.insertBefore(this.grid, this.pane);
    this.pane.src = 'pane.html';
  }

  /** Says what went wrong, above the grid, until it is closed. */
  tell(message: string): void {
    const close = this.button(() => {
      this.notice.style.display = 'none';
    });
    close.textContent = this.words.close;
    this.notice.replaceChildren(element('span', {}, message), close);
    this.notice.style.display = '';
    this.notice.hidden = false;
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
      this.pane.focus();
      this.pane.contentWindow?.focus();
    });
    return link;
  }
}
