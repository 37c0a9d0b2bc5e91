/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { oldestApi } from '../office/office-js';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const base = 'https://localhost:3000/';

/** Office takes a language by its whole name only; elsewhere it is Dutch, as the pane is. */
const english = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'];

function all(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
}

const resources = [...all('Image'), ...all('Url'), ...all('String')].filter((each) =>
  each.hasAttribute('id'),
);
const byId = new Map(resources.map((each) => [attribute(each, 'id'), each]));
const used = [...manifest.getElementsByTagName('*')].flatMap((each) => each.getAttribute('resid') ?? []);

function resolved(resid: string): string {
  const resource = byId.get(resid);
  if (resource === undefined) throw new Error(`${resid} is not defined`);
  return attribute(resource, 'DefaultValue');
}

/** Every value of the manifest: defaults and overrides, in any language. */
function values(): string[] {
  const attributes = [...manifest.getElementsByTagName('*')].flatMap((each) => [
    each.getAttribute('DefaultValue'),
    each.getAttribute('Value'),
  ]);
  return attributes.filter((value) => value !== null);
}

const urls = values().filter((value) => /^[a-z]+:\/\//i.test(value));

describe('manifest.xml', () => {
  test('is well-formed', () => {
    expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  });

  test('has an id that is a GUID and a version of four parts', () => {
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
  });

  test('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  test('defines every resource it uses, once, and uses every resource it defines', () => {
    expect([...byId.keys()]).toHaveLength(resources.length);
    expect([...new Set(used)].sort()).toEqual([...byId.keys()].sort());
  });

  test('keeps resource ids within 32 characters', () => {
    expect([...byId.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  test('loads everything over https from one place', () => {
    expect(urls.length).toBeGreaterThan(8);
    expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
    expect(all('AppDomain').map((each) => each.textContent)).toEqual([base.slice(0, -1)]);
  });

  test('asks for the open workbook, and for no more', () => {
    expect(all('Permissions').map(({ textContent }) => textContent)).toEqual(['ReadWriteDocument']);
  });

  test('points functions, ribbon and pane to one shared runtime that stays', () => {
    const [runtime] = all('Runtime');
    if (runtime === undefined) throw new Error('no runtime');
    const residOf = (parent: string) =>
      all(parent)
        .flatMap((each) => [...each.getElementsByTagName('SourceLocation')])[0]
        ?.getAttribute('resid');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const resid = attribute(runtime, 'resid');
    expect([residOf('Page'), residOf('Action'), all('FunctionFile')[0]?.getAttribute('resid')]).toEqual([
      resid,
      resid,
      resid,
    ]);
    expect(all('TaskpaneId')).toEqual([]);
    expect(all('DefaultSettings')[0]?.firstElementChild?.getAttribute('DefaultValue')).toBe(resolved(resid));
  });

  test('has the same namespace in every language', () => {
    const [namespace] = all('Namespace');
    const resource = namespace && byId.get(attribute(namespace, 'resid'));
    expect(resource?.getAttribute('DefaultValue')).toBe('BANENAFSPRAAK');
    expect(resource?.children).toHaveLength(0);
  });

  test('speaks Dutch by default and English beside it, everywhere a person reads', () => {
    expect(all('DefaultLocale')[0]?.textContent).toBe('nl-NL');
    const translatable = [...all('DisplayName'), ...all('Description').filter((each) => each.hasAttribute('DefaultValue')), ...all('String')]; // prettier-ignore
    for (const each of translatable) {
      if (each.getAttribute('id') === 'Functions.Namespace') continue;
      const locales = [...each.children].map((child) => child.getAttribute('Locale'));
      expect([each.getAttribute('id') ?? each.tagName, locales]).toEqual([
        each.getAttribute('id') ?? each.tagName,
        [...english],
      ]);
      const texts = [...each.children].map((child) => child.getAttribute('Value'));
      expect(new Set(texts).size).toBe(1);
    }
  });

  test('asks for the requirement sets the product was tried with, no more', () => {
    const sets = all('Set').map((each) => [each.getAttribute('Name'), each.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
      ['ExcelApi', `1.${String(oldestApi)}`],
    ]);
  });

  test('gives the ribbon an icon for every density of a screen', () => {
    const ribbon = all('Icon').map((icon) => [...icon.children].map((each) => each.getAttribute('size')));
    // @see https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons
    const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
    expect(ribbon).toEqual([sizes, sizes]);
  });

  test('overrides resources with bt:Override; the other one keeps Excel from loading the add-in', () => {
    const wrong = [...(all('Resources')[0]?.getElementsByTagName('Override') ?? [])];
    expect(wrong).toEqual([]);
  });

  test('keeps texts within what Excel shows', () => {
    const over = (name: string, limit: number) =>
      all(name)
        .flatMap((each) => [...each.getElementsByTagName('*')])
        .map((each) => each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? '')
        .filter((value) => value.length > limit);
    expect(over('ShortStrings', 125)).toEqual([]);
    expect(over('LongStrings', 250)).toEqual([]);
    expect(urls.filter((url) => url.length > 2048)).toEqual([]);
  });

  test('names only icons that are there, as large as their name says', () => {
    const icons = [...new Set(urls.filter((url) => url.endsWith('.png')))];
    expect(icons.length).toBeGreaterThanOrEqual(4);
    for (const icon of icons) {
      const size = Number(/icon-(\d+)\.png$/.exec(icon)?.[1]);
      // The header of a PNG holds its width and height at bytes 16 and 20.
      const png = readFileSync(join(root, icon.slice(base.length)));
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect([icon, width, height]).toEqual([icon, size, size]);
    }
  });

  test('gives the function metadata in both languages', () => {
    const metadata = byId.get('Functions.Metadata.Url');
    expect(metadata?.getAttribute('DefaultValue')).toBe(`${base}functions-nl.json`);
    const overrides = [...(metadata?.children ?? [])];
    expect(overrides.map((each) => each.getAttribute('Locale'))).toEqual(english);
    for (const each of overrides) expect(each.getAttribute('Value')).toBe(`${base}functions.json`);
  });
});

/** The schemas of Microsoft are not part of this project; a folder with them can be named. */
const schemas = process.env['MANIFEST_XSD'];
if (schemas === undefined || !existsSync(schemas)) {
  console.warn('SKIPPED: manifest.xml against the schemas. Name a folder with them in MANIFEST_XSD.');
} else {
  test('manifest.xml is valid against the schemas of Microsoft', async () => {
    const files = readdirSync(schemas).filter((name) => name.endsWith('.xsd'));
    const entry = 'OfficeAppManifestV1_1.xsd';
    const read = (fileName: string) => ({
      fileName,
      contents: readFileSync(join(schemas, fileName), 'utf8'),
    });
    const { valid, errors } = await validateXML({
      xml: { fileName: 'manifest.xml', contents: text },
      schema: [read(entry)],
      preload: files.filter((name) => name !== entry).map(read),
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });
}
