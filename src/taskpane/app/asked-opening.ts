import { screenGroupOf, type ScreenId } from '../screens/screen-id';
import { roles, type Role } from './settings';

/** What the page around the pane may ask: for whom it opens, and where. */
export interface AskedOpening {
  readonly role?: Role | undefined;
  readonly screen?: ScreenId | undefined;
  /** Whether the open workbook is to be checked at once. */
  readonly check: boolean;
}

/** What is asked of a pane that begins with a meting that was just made: its result, with the answer for the annual report. */
export const AT_RESULT = 'scherm=resultaat&controle=ja';

/** The same of a file that was opened to mend it: what is found in it. */
export const AT_FINDINGS = 'scherm=controleren&controle=ja';

/** `rol=sectorraad&scherm=samenvoegen`, with `controle=ja` to check at once; what is not known counts as not asked. */
export function askedOpening(text: string): AskedOpening {
  const asked = new URLSearchParams(text);
  const screen = asked.get('scherm');
  return {
    role: roles.find((each) => each === asked.get('rol')),
    check: asked.get('controle') === 'ja',
    screen: (Object.keys(screenGroupOf) as ScreenId[]).find((each) => each === screen),
  };
}
