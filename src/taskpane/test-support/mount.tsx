import { createDOMRenderer, RendererProvider } from '@griffel/react';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { WorkbookHost } from '../../host/host';
import { pane as wordsEn } from '../../locales/en/pane';
import { pane as wordsNl } from '../../locales/nl/pane';
import { likenessOf } from '../../meting/consolidate/likeness';
import { rulesOf } from '../../meting/consolidate/collection/collection';
import type { CheckResult } from '../../meting/judge/check-result';
import { holdsBsn, maskBsns } from '../../privacy/bsn';
import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { App, type AppProps } from '../app/app';
import type { Settings } from '../app/settings';
import { NoHost } from '../host/no-host';
import type { ScreenId } from '../screens/screen-id';
import { CheckStore } from '../state/check-store';
import type { Checker, OpenWorkbook } from '../checker/checker';
import { MadeConsolidations } from '../worker/made-consolidations';

/** An open workbook in which nothing was found. */
export const nothingSeen: OpenWorkbook = {
  template: { kind: null, version: null, by: 'none', confidence: 0 },
  organisation: null,
  year: null,
  metingen: [],
  tabel1: false,
  empty: false,
  rows: 0,
};

/** A checker that answers at once with what the test gives it; a name without an answer fails. */
export class GivenChecker implements Checker {
  private readonly consolidations = new MadeConsolidations(() => this.hash());
  constructor(
    private readonly results: Readonly<Record<string, CheckResult>>,
    private readonly seen: OpenWorkbook = nothingSeen,
  ) {}
  atOnce = 1;
  prepare = (): void => undefined;
  areAlike = () => Promise.resolve(null);
  canConsolidate = () => true;
  lookAtHost = () => Promise.resolve(this.seen);
  checkFile(file: File): Promise<CheckResult> {
    return this.answer(file.name);
  }
  checkHost(): Promise<CheckResult> {
    return this.answer('host');
  }
  consolidate: Checker['consolidate'] = (members, collected, settings) => {
    const { made, summary } = this.consolidations.make(members, collected, settings);
    return Promise.resolve({
      summary,
      addends: (place, count) => Promise.resolve(this.consolidations.addends(made, place, count)),
      addendsByFile: (place) => Promise.resolve(this.consolidations.addendsByFile(made, place)),
      hoursByFile: () => Promise.resolve(this.consolidations.hoursByFile(made)),
      write: (language) => this.consolidations.write(made, language),
      publish: (choice) => this.consolidations.publish(made, choice),
      forget: () => {
        this.consolidations.forget(made);
      },
    });
  };
  /** Files with the same bytes as another, by name. */
  hashes: Readonly<Record<string, string>> = {};
  /** A hash for each file: its name stands for its bytes. */
  outlines: Checker['outlines'] = (members) =>
    Promise.resolve(
      members.map(({ result, file }) => ({
        sha256: this.hashes[file.name] ?? file.name,
        rules: rulesOf(result.groups),
        likeness: likenessOf(result.contribution, (number) => number),
      })),
    );
  findingsOf = (result: CheckResult) => Promise.resolve(result);
  writeReturns: Checker['writeReturns'] = () => Promise.resolve(new Blob(['zip']));
  readCollection: Checker['readCollection'] = () => Promise.resolve({ kind: 'nothing' });
  writeCollection: Checker['writeCollection'] = () => Promise.resolve(new Blob(['state']));
  forget = () => undefined;
  annotate = () => Promise.resolve({ file: new Blob(['copy']), withoutMessages: [] as string[] });
  namesPerson = (text: string) => Promise.resolve(holdsBsn(text));
  withoutPersons = (texts: readonly string[]) => Promise.resolve(texts.map((text) => maskBsns(text)));
  hash = () => Promise.resolve('0'.repeat(64));
  readRows = () => Promise.resolve([{ row: 1, cells: ['BSN', 123456782] }]);
  private answer(name: string): Promise<CheckResult> {
    const result = this.results[name];
    return result ? Promise.resolve(result) : Promise.reject(new Error(`no result for ${name}`));
  }
}

export interface MountOptions {
  readonly screen?: ScreenId;
  readonly host?: WorkbookHost;
  readonly checks?: CheckStore;
  readonly members?: CheckStore;
  readonly checker?: Checker;
  readonly startComposeWorker?: AppProps['startComposeWorker'];
  readonly settings?: Partial<Settings>;
  readonly loadWords?: AppProps['loadWords'];
  readonly children?: ReactNode;
}

/**
 * Without the rules of CSS: they name colours and places, which jsdom does not draw, and it goes through all of them for each element
 * that is looked for by its role. The tests in the browser look at the pane as it is drawn.
 */
const withoutStyles = createDOMRenderer(null as unknown as Document);

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 });

const noWorker = (): never => {
  throw new Error('this test starts no worker');
};

/** The whole pane in jsdom, on the screen that is asked for. */
export function mount(options: MountOptions = {}): RenderResult & { readonly checks: CheckStore } {
  // jsdom has no media queries: every one of them is false.
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  const settings: Settings = {
    language: 'nl',
    role: 'bestuur',
    theme: 'light',
    tolerances: DEFAULT_SETTINGS,
    ...options.settings,
  };
  const checker = options.checker ?? new GivenChecker({});
  const checks = options.checks ?? new CheckStore(checker, { settings: settings.tolerances });
  const words = { nl: wordsNl, en: wordsEn };
  const rendered = render(
    <RendererProvider renderer={withoutStyles}>
      <App
        host={options.host ?? new NoHost()}
        checks={checks}
        members={options.members ?? new CheckStore(checker, { settings: settings.tolerances })}
        checker={checker}
        startComposeWorker={options.startComposeWorker ?? noWorker}
        initialSettings={settings}
        initialWords={words[settings.language]}
        loadWords={options.loadWords ?? ((language) => Promise.resolve(words[language]))}
        {...(options.screen ? { initialScreen: options.screen } : {})}
      >
        {options.children}
      </App>
    </RendererProvider>,
  );
  return { ...rendered, checks };
}
