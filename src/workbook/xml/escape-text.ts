/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return (
    text
      // Control characters have no place in XML, not even escaped.
      .replace(/(?![\t\n])\p{Cc}/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
