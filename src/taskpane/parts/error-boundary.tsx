import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { PaneWords } from '../../locales/nl/pane';

interface Props {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** Keeps a fault in one screen inside that screen: the menu and the workbook stay usable. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.shell.screenFailed}</MessageBarTitle> {words.shell.screenFailedWhat}
          </MessageBarBody>
        </MessageBar>
        <Button
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          {words.shell.tryAgain}
        </Button>
      </div>
    );
  }
}
