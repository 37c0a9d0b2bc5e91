import fc from 'fast-check';
import { escapeHtml, html } from './markup';

test('a value is escaped between tags and in attributes', () => {
  expect(html`<a title="${'"><script>'}">${"<b>&'"}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</a>',
  );
});

test('pieces of HTML nest, lists are joined, nothing gives nothing', () => {
  const items = ['a', 'b'].map((each) => html`<li>${each}</li>`);
  expect(
    html`<ul>
      ${items}${null}${false}${undefined}
    </ul>`.text.replace(/\s/g, ''),
  ).toBe('<ul><li>a</li><li>b</li></ul>');
});

test('whatever is put in, no tag or quote comes out', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeHtml(text))));
});
