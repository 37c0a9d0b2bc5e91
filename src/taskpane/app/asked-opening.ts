import { screenGroupOf, type ScreenId } from '../screens/screen-id';
import type { Language } from '../../locales/language';
import { languages, roles, type Role } from './settings';

/** What the page around the pane may ask in its address: in which language, for whom and where it opens. */
export interface AskedOpening {
  readonly language?: Language | undefined;
  readonly role?: Role | undefined;
  readonly screen?: ScreenId | undefined;
}

/** `#taal=nl&rol=sectorraad&scherm=samenvoegen`; what is not known counts as not asked. It is no part of what a server is asked for. */
export function askedOpening(hash: string): AskedOpening {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const screen = asked.get('scherm');
  return {
    language: languages.find((each) => each === asked.get('taal')),
    role: roles.find((each) => each === asked.get('rol')),
    screen: (Object.keys(screenGroupOf) as ScreenId[]).find((each) => each === screen),
  };
}
