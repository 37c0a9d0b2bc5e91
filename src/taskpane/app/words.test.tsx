/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { pane } from '../../locales/nl/pane';
import { ErrorBoundary } from '../parts/error-boundary';
import { mount } from '../test-support/mount';
import { useWords, useWordsIfAny, type WordLoaders } from './words';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** Words that arrive at the second asking. */
function wordsAtSecondAsking(): WordLoaders<string> {
  const missing = Object.assign(new Error('offline'), { name: 'ChunkLoadError' });
  const nl = jest.fn<Promise<string>, []>().mockRejectedValueOnce(missing).mockResolvedValue('de woorden');
  return { nl, en: nl };
}

/** A screen in its frame, as the shell has it. */
function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const [attempt, setAttempt] = useState(1);
  return (
    <ErrorBoundary
      key={attempt}
      words={pane}
      onRetry={() => {
        setAttempt(attempt + 1);
      }}
    >
      {children}
    </ErrorBoundary>
  );
}

test('words that do not arrive are said to be missing, and can be asked for again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const loaders = wordsAtSecondAsking();
  const Screen = () => <p>{useWords(loaders)}</p>;
  mount({
    children: (
      <Frame>
        <Screen />
      </Frame>
    ),
  });
  expect((await dom.findByRole('alert')).textContent).toContain(pane.shell.failed.missing.title);
  fireEvent.click(dom.getByRole('button', { name: pane.shell.tryAgain }));
  expect(await dom.findByText('de woorden')).toBeTruthy();
});

test('what can do without words stays when they do not arrive', async () => {
  const loaders = wordsAtSecondAsking();
  const Note = () => <p>Mislukt. {useWordsIfAny(loaders)}</p>;
  mount({
    children: (
      <Frame>
        <Note />
      </Frame>
    ),
  });
  await act(async () => {
    await Promise.resolve();
  });
  expect(dom.getByText('Mislukt.')).toBeTruthy();
  expect(dom.queryByRole('alert')).toBeNull();
});
