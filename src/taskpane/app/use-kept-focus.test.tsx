/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState, type ReactNode } from 'react';
import { useKeptFocus } from './use-kept-focus';

function Pane({ children }: { readonly children: ReactNode }): ReactNode {
  const main = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(main, title);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Title
      </h1>
      <main ref={main}>{children}</main>
    </>
  );
}

/** A button that makes room for what it asked for. */
function Once({ then }: { readonly then: ReactNode }): ReactNode {
  const [done, setDone] = useState(false);
  return (
    <div>
      {done ? (
        then
      ) : (
        <button
          onClick={() => {
            setDone(true);
          }}
        >
          Go
        </button>
      )}
    </div>
  );
}

async function press(name: string): Promise<void> {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  await act(() => Promise.resolve());
}

test('a button that goes hands the focus to what came in its place', async () => {
  render(
    <Pane>
      <button>First</button>
      <Once then={<button>Next</button>} />
    </Pane>,
  );
  await press('Go');
  expect(document.activeElement?.textContent).toBe('Next');
});

test('where nothing came in its place, the focus goes to the nearest control, else to the title', async () => {
  const { unmount } = render(
    <Pane>
      <button>First</button>
      <Once then={<p>Done</p>} />
    </Pane>,
  );
  await press('Go');
  expect(document.activeElement?.textContent).toBe('First');
  unmount();
  render(
    <Pane>
      <Once then={<p>Done</p>} />
    </Pane>,
  );
  await press('Go');
  expect(document.activeElement?.textContent).toBe('Title');
});

test('the focus stays where the user put it', async () => {
  render(
    <Pane>
      <button>First</button>
      <Once then={<p>Done</p>} />
    </Pane>,
  );
  const go = screen.getByRole('button', { name: 'Go' });
  go.focus();
  screen.getByRole('button', { name: 'First' }).focus();
  fireEvent.click(go);
  await act(() => Promise.resolve());
  expect(document.activeElement?.textContent).toBe('First');
});

test('who went on in the sheet is not called back when the control that had the focus goes', async () => {
  render(
    <Pane>
      <button>First</button>
      <Once then={<p>Done</p>} />
    </Pane>,
  );
  const go = screen.getByRole('button', { name: 'Go' });
  go.focus();
  fireEvent.blur(window);
  fireEvent.click(go);
  await act(() => Promise.resolve());
  expect(document.activeElement).toBe(document.body);
});
