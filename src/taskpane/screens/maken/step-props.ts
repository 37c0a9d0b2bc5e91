import type { ComposePaneWords } from '../../../locales/nl/compose-pane';
import type { ComposeWords } from '../../../locales/nl/compose';
import type { ComposeDesk, ComposeState } from '../../compose/desk';

/** What every step of the screen works with. */
export interface StepProps {
  readonly text: ComposePaneWords;
  readonly composeText: ComposeWords;
  readonly desk: ComposeDesk;
  readonly state: ComposeState;
}
