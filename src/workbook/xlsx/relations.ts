import { readSmallPart } from '../xml/read-small-part';
import type { XlsxPackage } from './package';

/** A part that another part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, the same in strict and transitional files: `worksheet`, `styles`, ... */
  readonly type: string;
  /** The part's path in the package. */
  readonly target: string;
}

/** Resolves a target against the folder of the part that names it; leading `/` is the package's root. */
export function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** The relations of a part (`''` for those of the package itself); none when it has no relations part. */
export async function readRelations(pack: XlsxPackage, source: string): Promise<readonly Relation[]> {
  const cut = source.lastIndexOf('/') + 1;
  const path = `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
  if (!pack.has(path)) return [];
  const relations: Relation[] = [];
  await readSmallPart(pack.smallPart(path), path, {
    open(_uri, local, attributes, depth) {
      if (depth !== 2 || local !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(source, attributes.get('Target') ?? ''),
      });
    },
  });
  return relations;
}
