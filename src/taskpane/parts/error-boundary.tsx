import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Component, type ReactNode } from 'react';
import type { PaneWords } from '../../locales/nl/pane';

interface Props {
  readonly words: PaneWords;
  /** Shows the screen anew. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: 'stuck' | 'missing' | null;
}

/** Keeps a fault in one screen inside that screen: the menu and the workbook stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    // The name that webpack gives to a part of the program that it could not fetch.
    const missing = error instanceof Error && error.name === 'ChunkLoadError';
    return { failed: missing ? 'missing' : 'stuck' };
  }

  override render(): ReactNode {
    const { words, children, onRetry } = this.props;
    const { failed } = this.state;
    if (failed === null) return children;
    const { title, what } = words.shell.failed[failed];
    return (
      <>
        <Fault title={title} what={what} />
        <Button onClick={onRetry}>{words.shell.tryAgain}</Button>
      </>
    );
  }
}

const useStyles = makeStyles({
  fault: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** Plain on purpose: what says that a part did not arrive is itself there from the start, and costs every opening. */
function Fault({ title, what }: { readonly title: string; readonly what: string }): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.fault}>
      <strong>{title}</strong> {what}
    </div>
  );
}
