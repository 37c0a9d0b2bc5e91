/** @jest-environment jsdom */
import { guardSinks } from './guard-sinks';
import { sayWhatIsWaitedFor } from './waiting';

describe('what is waited for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    document.body.innerHTML = '<div id="pane"><div id="waiting">Het venster wordt geladen.</div></div>';
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    [false, /office\.js/],
    [true, /wacht op Excel/],
  ])('is said after ten seconds, in both languages (library there: %p)', (hasLibrary, message) => {
    sayWhatIsWaitedFor(document, () => hasLibrary);
    jest.advanceTimersByTime(9_900);
    expect(document.body.textContent).toBe('Het venster wordt geladen.');
    jest.advanceTimersByTime(200);
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(message);
    expect(document.querySelector('[role=alert] [lang=en]')?.textContent).toMatch(/waiting for/);
  });

  test('is not said over a pane that came', () => {
    sayWhatIsWaitedFor(document, () => true);
    document.body.innerHTML = '<div id="pane"><h1>Banenafspraak</h1></div>';
    jest.advanceTimersByTime(20_000);
    expect(document.body.textContent).toBe('Banenafspraak');
  });
});

describe('what may become markup or a script', () => {
  let rules:
    { createHTML(text: string): string | null; createScriptURL(address: string): string | null } | undefined;
  const location = new URL('https://addins.voorbeeld.nl/banenafspraak/taskpane.html') as unknown as Location;
  beforeEach(() => {
    guardSinks({
      location,
      trustedTypes: {
        createPolicy: (_, given) => {
          rules = given;
        },
      },
    });
  });

  test('only scripts of the own server and of Microsoft', () => {
    for (const address of [
      'pane.js',
      'https://addins.voorbeeld.nl/x.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ])
      expect(rules?.createScriptURL(address)).toBe(address);
    for (const address of [
      'https://elders.nl/x.js',
      'data:text/javascript,1',
      'blob:https://elders.nl/1',
      '//elders.nl/x.js',
    ])
      expect(rules?.createScriptURL(address)).toBeNull();
  });

  test('only text without markup', () => {
    expect(rules?.createHTML('gewone tekst')).toBe('gewone tekst');
    for (const text of ['<img src=x onerror=alert(1)>', '&lt;b&gt;'])
      expect(rules?.createHTML(text)).toBeNull();
  });

  test('a browser that knows no trusted types goes without', () => {
    expect(() => {
      guardSinks({ location });
    }).not.toThrow();
  });
});
