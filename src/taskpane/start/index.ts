/** What the page does before anything else is loaded: this script stands first, and waits for nothing. */
import { guardSinks } from './guard-sinks';
import { sayWhatIsWaitedFor } from './waiting';

guardSinks(window);
sayWhatIsWaitedFor(document, () => typeof Office !== 'undefined');
