import { workbenchWords as words } from '../locales/nl/workbench';

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
  readonly grid = element('main', { class: 'bench-grid', 'aria-label': words.grid, id: 'grid' });
  readonly pane = element('iframe', { class: 'bench-pane', title: words.pane, id: 'pane' });
  private readonly name = element('span');
  private readonly notice = element('div', { class: 'bench-notice', role: 'alert', hidden: '' });
  private readonly loading = element('p', { class: 'bench-loading', role: 'status' }, words.loading);

  constructor(
    private readonly root: HTMLElement,
    actions: {
      readonly open: (file: File) => void;
      readonly sample: () => void;
      readonly examples: () => void;
    },
  ) {
    document.title = words.pageTitle;
    const file = element('input', { type: 'file', accept: '.xlsx', hidden: '', id: 'bestand' });
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      file.value = '';
      if (chosen !== undefined) actions.open(chosen);
    });
    const header = element(
      'header',
      { class: 'bench-header' },
      element('img', { src: '../assets/icon-64.png', alt: '' }),
      element(
        'div',
        { class: 'bench-text' },
        element('h1', { class: 'bench-title' }, `${words.product} · ${words.workbench} · `, this.name),
        element('p', { class: 'bench-explain' }, words.explain),
      ),
      this.skipLink(),
      this.button(words.open, () => {
        file.click();
      }),
      this.button(words.sample, actions.sample),
      this.button(words.examples, actions.examples),
      file,
    );
    this.notice.style.display = 'none';
    root.replaceChildren(header, this.notice, this.loading, this.pane);
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
    const close = this.button(words.close, () => {
      this.notice.style.display = 'none';
    });
    this.notice.replaceChildren(element('span', {}, message), close);
    this.notice.style.display = '';
    this.notice.hidden = false;
  }

  private button(text: string, act: () => void): HTMLButtonElement {
    const made = element('button', { class: 'bench-button', type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  }

  /** The grid takes the Tab key for itself: this link leads past it. */
  private skipLink(): HTMLAnchorElement {
    const link = element('a', { class: 'bench-skip', href: '#pane' }, words.skipToPane);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.pane.focus();
      this.pane.contentWindow?.focus();
    });
    return link;
  }
}
