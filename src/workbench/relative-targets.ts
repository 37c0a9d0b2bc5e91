import { resolveTarget } from '../workbook/xlsx/relations';

const oneRelation = /<(?:\w+:)?Relationship\b[^<>]*>/g;
const targetIn = /(\sTarget=)(["'])([^"'<>]*)\2/;

/** A part as seen from the folder of another. */
function relativeTo(source: string, target: string): string {
  const [from, to] = [source.split('/').slice(0, -1), target.split('/')];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/**
 * The relations of a part with every target seen from the folder of that part. Excel takes a target from the root of the package as well,
 * as some programs write it (`/xl/worksheets/sheet1.xml`); the engine does not, and finds no sheet.
 *
 * @param path of the relations, `xl/_rels/workbook.xml.rels`
 */
export function withRelativeTargets(path: string, xml: string): string {
  const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return xml.replace(oneRelation, (relation) =>
    /\sTargetMode=["']External["']/.test(relation)
      ? relation
      : relation.replace(targetIn, (whole, name: string, quote: string, target: string) =>
          target.startsWith('#')
            ? whole
            : `${name}${quote}${relativeTo(source, resolveTarget(source, target))}${quote}`,
        ),
  );
}
