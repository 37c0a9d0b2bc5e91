import { nearestRegion, regionOf } from '../meting/form/regions';

/** A region as a table shows it: in the spelling of the list, or as it is, with the region that it most likely means. */
export function shownRegion(text: string): string {
  const listed = regionOf(text);
  if (listed !== null) return listed;
  const nearest = nearestRegion(text);
  return nearest === null ? text : `${text}: bedoelt u ${nearest}?`;
}
