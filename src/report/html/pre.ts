const CLOSE = '</pre>';

/** The text of the element `<pre id="...">` in a page of ours; `null` where there is none. */
export function preById(page: string, id: string): string | null {
  const open = page.indexOf(`<pre id="${id}"`);
  const from = open < 0 ? 0 : page.indexOf('>', open) + 1;
  const until = from === 0 ? -1 : page.indexOf(CLOSE, from);
  return until < 0 ? null : unescapeHtml(page.slice(from, until));
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
