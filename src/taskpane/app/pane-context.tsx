import { createContext, useContext } from 'react';
import type { PaneWords } from '../../locales/nl/pane';
import type { WorkbookHost } from '../../host/host';
import type { ScreenId } from '../screens/screen-id';
import type { CheckStore } from '../state/check-store';
import type { Checker } from '../checker/checker';
import type { WorkerLike } from '../checker/worker-pool';
import type { Settings } from './settings';

/** What every screen may use: the words, the open workbook and the way to the other screens. */
export interface Pane {
  readonly words: PaneWords;
  readonly settings: Settings;
  changeSettings(change: Partial<Omit<Settings, 'language'>>): void;
  /** Gives false where the words of the language cannot be fetched: the pane then stays in the language it was in. */
  changeLanguage(language: Settings['language']): Promise<boolean>;
  /** The appearance that should be shown could not be fetched: the pane is light. */
  readonly themeNotLoaded: boolean;
  readonly host: WorkbookHost;
  readonly checks: CheckStore;
  /** The workbooks that are being consolidated: apart, since there can be hundreds. */
  readonly members: CheckStore;
  readonly checker: Checker;
  /** Starts the thread on which metingen are made: none before it is needed. */
  readonly startComposeWorker: () => WorkerLike;
  /** The screen in view, and what it was asked to show. */
  readonly screen: ScreenId;
  readonly topic: string | undefined;
  go(screen: ScreenId, topic?: string): void;
  /** Whether what is read in the pane is of another file than the open workbook: what stands in a column there says nothing of it. */
  readonly readsFile: boolean;
  setReadsFile(reads: boolean): void;
  /** Says a sentence to a screen reader without moving the focus. */
  announce(text: string): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside the pane');
  return pane;
}
