import { screenGroupOf, type ScreenId } from '../screens/screen-id';
import { roles, type Role } from './settings';

/** What the page around the pane may ask: for whom it opens, and where. */
export interface AskedOpening {
  readonly role?: Role | undefined;
  readonly screen?: ScreenId | undefined;
}

/** `rol=sectorraad&scherm=samenvoegen`; what is not known counts as not asked. */
export function askedOpening(text: string): AskedOpening {
  const asked = new URLSearchParams(text);
  const screen = asked.get('scherm');
  return {
    role: roles.find((each) => each === asked.get('rol')),
    screen: (Object.keys(screenGroupOf) as ScreenId[]).find((each) => each === screen),
  };
}
