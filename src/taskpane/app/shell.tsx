import { Button } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { ColumnHelpSlot } from '../column-help/column-help-slot';
import { Busy } from '../parts/busy';
import { ErrorBoundary } from '../parts/error-boundary';
import { MadeFileNote } from '../parts/made-file-note';
import { MenuIcon } from '../parts/menu-icon';
import { componentOf, forgetComponent, screenGroups, screens } from '../screens/registry';
import type { ScreenId } from '../screens/screen-id';
import { useLiveRecheck } from '../state/use-live-recheck';
import { usePane } from './pane-context';
import { useKeptFocus } from './use-kept-focus';
import { useOwnUndo } from './use-own-undo';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
  menu: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groupTitle: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: 0,
  },
  main: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
    maxWidth: '60rem',
    boxSizing: 'border-box',
    // A long name in a list to choose from must not make the pane wider than it is.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
    // A line under it in another colour is easily missed, and a list to choose from has no caret.
    '& select:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** The frame around every screen: one bar with the menu and the title, and the screen under it. */
export function Shell(): ReactNode {
  const { words, screen, go } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useLiveRecheck();
  const title = useRef<HTMLHeadingElement>(null);
  const menuButton = useRef<HTMLButtonElement | null>(null);
  const main = useRef<HTMLElement>(null);
  // Where the reader was: the menu stands above the screen, and who closes it goes on reading there.
  const readAt = useRef<number | null>(null);
  useKeptFocus(main, title);
  useOwnUndo();
  const Component = componentOf(screen);

  // After a step to another screen reading starts at its title; on opening the pane the focus is left alone.
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    title.current?.focus();
    window.scrollTo?.(0, 0);
  }, [screen]);

  useEffect(() => {
    if (open) window.scrollTo?.(0, 0);
    else if (readAt.current !== null) window.scrollTo?.(0, readAt.current);
  }, [open]);

  const choose = useCallback(
    (id: ScreenId) => {
      readAt.current = null;
      setOpen(false);
      if (id === screen) title.current?.focus();
      go(id);
    },
    [go, screen],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    menuButton.current?.focus();
  };

  return (
    // The handler only listens to Escape on its way up; the controls themselves are inside.
    <div className={styles.page} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            menuButton.current = element;
          }}
          appearance="subtle"
          aria-expanded={open}
          aria-controls="pane-menu"
          aria-label={open ? words.shell.closeMenu : words.shell.openMenu}
          icon={<MenuIcon open={open} />}
          onClick={() => {
            if (!open) readAt.current = window.scrollY;
            setOpen(!open);
          }}
        />
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.screens[screen].title}
        </h1>
      </header>
      <nav id="pane-menu" aria-label={words.shell.menu} hidden={!open} className={styles.menu}>
        {screenGroups.map((group) => (
          <div key={group}>
            {words.groups[group] && (
              <p className={styles.groupTitle} id={`group-${group}`}>
                {words.groups[group]}
              </p>
            )}
            <ul className={styles.list} aria-labelledby={words.groups[group] ? `group-${group}` : undefined}>
              {screens
                .filter((candidate) => candidate.group === group)
                .map(({ id }) => (
                  <li key={id}>
                    <Button
                      appearance="subtle"
                      className={mergeClasses(styles.entry, id === screen && styles.current)}
                      aria-current={id === screen ? 'page' : undefined}
                      onClick={() => {
                        choose(id);
                      }}
                    >
                      {words.screens[id].title}
                    </Button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <MadeFileNote />
      <main className={styles.main} ref={main}>
        <ErrorBoundary
          key={`${screen} ${attempt}`}
          words={words}
          onRetry={() => {
            forgetComponent(screen);
            setAttempt(attempt + 1);
          }}
        >
          <Suspense fallback={<Busy label={words.shell.loading} />}>
            <Component />
          </Suspense>
        </ErrorBoundary>
      </main>
      <ColumnHelpSlot
        onClosed={() => {
          title.current?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}
