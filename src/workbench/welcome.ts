import type { BenchWords } from '../locales/nl/workbench';
import { element } from './element';
import { visitors, type Visitor } from './sample/sample';

/** What can be chosen before there is a workbook. */
export interface WelcomeActions {
  readonly begin: (visitor: Visitor) => void;
  /** A board that has its files at hand needs no example. */
  readonly makeMeting: () => void;
  /** Gives the example as a file, to open in Excel. */
  readonly download: (visitor: Visitor) => void;
  /** Back to the workbook that is open. */
  readonly back: () => void;
  /** Puts the page in the other language. */
  readonly otherLanguage: () => void;
  readonly resume: () => void;
  readonly discard: () => void;
}

/** The draft that was kept, as far as it is told. */
export interface KeptDraft {
  readonly name: string;
  readonly savedAt: Date;
}

function button(text: string, act: () => void, kind = 'bench-choice-button'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', act);
  return made;
}

/** What there is to go on with. */
export interface GoOn {
  readonly kept?: KeptDraft | undefined;
  /** The name of the workbook that is open, if there is one. */
  readonly open?: string | undefined;
}

/** The first screen: who are you, and what would you begin with. */
export function welcome(words: BenchWords, actions: WelcomeActions, { kept, open }: GoOn): HTMLElement {
  const { who } = words;
  return element(
    'main',
    { class: 'bench-welcome', 'aria-labelledby': 'bench-who' },
    element(
      'div',
      { class: 'bench-links' },
      button(who.otherLanguage, actions.otherLanguage, 'bench-choice-link'),
      ...(open === undefined ? [] : [button(who.back(open), actions.back, 'bench-choice-link')]),
    ),
    element('h2', { id: 'bench-who', tabindex: '-1' }, who.title),
    ...(kept === undefined ? [] : [keptCard(words, actions, kept)]),
    element(
      'ul',
      { class: 'bench-choices' },
      ...visitors.map((visitor) => {
        const { name, text, download } = who.visitors[visitor];
        return element(
          'li',
          { class: 'bench-choice' },
          element('h3', {}, name),
          element('p', {}, text),
          ...(visitor === 'bestuur' ? [button(who.makeMeting, actions.makeMeting)] : []),
          button(
            who.begin(name),
            () => {
              actions.begin(visitor);
            },
            visitor === 'bestuur' ? 'bench-choice-button bench-choice-second' : 'bench-choice-button',
          ),
          button(
            download,
            () => {
              actions.download(visitor);
            },
            'bench-choice-link',
          ),
        );
      }),
    ),
    element('p', { class: 'bench-own' }, who.own),
  );
}

function keptCard({ draft }: BenchWords, actions: WelcomeActions, kept: KeptDraft): HTMLElement {
  return element(
    'div',
    { class: 'bench-choice bench-kept' },
    element('p', {}, draft.kept(kept.name, kept.savedAt)),
    button(draft.resume, actions.resume),
    button(draft.discard, actions.discard, 'bench-choice-link'),
  );
}
