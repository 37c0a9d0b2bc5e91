/** Text that is HTML already: only `html` makes it, so that nothing reaches the page unescaped by accident. */
export class Markup {
  private constructor(readonly text: string) {}

  /** @internal for `html` and for style sheets that stand in the source. */
  static ofSource(text: string): Markup {
    return new Markup(text);
  }
}

export type MarkupValue = string | number | Markup | readonly MarkupValue[] | null | undefined | false;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters other than tab and line ends are no HTML at all; a browser must not have to guess. Those that turn the order
// of letters make a reader see another name than stands there.

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Escapes a text for use between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '').replace(control, '\uFFFD');
}

/**
 * A piece of HTML. Every value put in is escaped, unless it is `Markup` itself; lists are joined; `null`, `undefined` and
 * `false` give nothing.
 *
 * @example
 * html`<td>${'<b>'}</td>`.text //=> '<td>&lt;b&gt;</td>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, i) => {
    text += render(value) + (parts[i + 1] ?? '');
  });
  return Markup.ofSource(text);
}

function render(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}
