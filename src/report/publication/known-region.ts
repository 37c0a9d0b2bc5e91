import { regionOf } from '../../meting/form/regions';

/** The region that a text names, as the list spells it; `''` for a text that names none, as where nothing was filled in. */
export function knownRegion(text: string): string {
  return regionOf(text) ?? '';
}
