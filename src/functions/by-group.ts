import { catalogue, type CatalogueFunction } from './catalogue';
import { documentation } from './catalogue/documentation';
import type { Group } from './documentation';

/** The functions of a group in the order in which they are shown. */
export function functionsOf(group: Group): readonly CatalogueFunction[] {
  return catalogue
    .filter(({ id }) => documentation[id].group === group)
    .sort((a, b) => documentation[a.id].order - documentation[b.id].order);
}
