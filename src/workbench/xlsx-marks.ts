import { addressOf, readAddress } from '../host/a1';
import type { Mark } from '../host/host';
import { markedAreas, severitiesByWeight } from '../host/mark-areas';
import { markFormula, markLooks, noteHeading, notesAtMost } from '../host/mark-form';
import type { Severity } from '../meting/judge/finding';
import { escapeText } from '../workbook/xml/escape-text';

/** Marks of the pane in an .xlsx file, in the form that the add-in gives them in Excel: a conditional format and a note. */

type Parts = Record<string, string>;

/** The gravest first: in a file the lowest number goes before the others. */
const gravestFirst = [...severitiesByWeight].reverse();
const lineStyles = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;
/** What stands behind the conditional formats of a sheet, in the order that the format wants. */
const behindFormats =
  /<(?:dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|tableParts|extLst)\b|<\/worksheet>/;
const behindDrawing = /<(?:tableParts|extLst)\b|<\/worksheet>/;
const oneRule = /<cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;
const drawingType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing';
const notesType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
/** More cells than any check marks: beyond these an area is not ours. */
const cellsAtMost = 100_000;

function differentialFormat(severity: Severity): string {
  const { fill, line, style } = markLooks[severity];
  const edge = `style="${lineStyles[style]}"><color rgb="FF${line.slice(1)}"/>`;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} ${edge}</${side}>`).join('');
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill><border>${sides}</border></dxf>`;
}

/** `xl/styles.xml` with the looks of the marks, and the number of the first of them. */
function withLooks(xml: string): { readonly xml: string; readonly first: number } {
  const made = gravestFirst.map(differentialFormat).join('');
  const found = /<dxfs\b[^>]*?(?:\/>|>([\s\S]*?)<\/dxfs>)/.exec(xml);
  const known = found?.[1] ?? '';
  const first = [...known.matchAll(/<dxf\b/g)].length;
  const dxfs = `<dxfs count="${String(first + gravestFirst.length)}">${known}${made}</dxfs>`;
  if (found === null) return { xml: xml.replace('</cellStyles>', `</cellStyles>${dxfs}`), first };
  return { xml: xml.replace(found[0], () => dxfs), first };
}

function formatsOf(marks: readonly Mark[], firstLook: number): string {
  return gravestFirst
    .flatMap((severity, index) =>
      markedAreas(marks, severity).map(
        (areas) =>
          `<conditionalFormatting sqref="${areas.replaceAll(',', ' ')}"><cfRule type="expression" dxfId="${String(firstLook + index)}" priority="${String(index + 1)}"><formula>${escapeText(markFormula(severity))}</formula></cfRule></conditionalFormatting>`,
      ),
    )
    .join('');
}

function insertedBefore(xml: string, place: RegExp, what: string): string {
  const sheetEnd = Math.max(xml.lastIndexOf('</sheetData>'), 0);
  const rest = xml.slice(sheetEnd);
  const at = sheetEnd + rest.search(place);
  return xml.slice(0, at) + what + xml.slice(at);
}

function notesPart(notes: readonly Mark[]): string {
  const listed = notes.map(
    ({ row, column, note }) =>
      `<comment ref="${addressOf({ row, column, rows: 1, columns: 1 })}" authorId="0"><text><r><t xml:space="preserve">${escapeText(`${noteHeading}\n${note}`)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Banenafspraak</author></authors><commentList>${listed.join('')}</commentList></comments>`;
}

/** The box of each note, without which Excel takes the file for damaged. */
function boxesPart(notes: readonly Mark[]): string {
  const boxes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;width:200pt;height:75pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}

function relationsOf(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

function withNotes(parts: Parts, path: string, notes: readonly Mark[]): Parts {
  const number = path.replace(/\D/g, '');
  const relations = relationsOf(path);
  const known =
    parts[relations] ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const added = `<Relationship Id="rIdMarkBoxes" Type="${drawingType}" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rIdMarks" Type="${notesType}" Target="../comments${number}.xml"/>`;
  const types = parts['[Content_Types].xml'] ?? '';
  const vml = types.includes('Extension="vml"')
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  return {
    ...parts,
    [path]: insertedBefore(
      parts[path] ?? '',
      behindDrawing,
      '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdMarkBoxes"/>',
    ),
    [relations]: known.replace('</Relationships>', `${added}</Relationships>`),
    [`xl/comments${number}.xml`]: notesPart(notes),
    [`xl/drawings/vmlDrawing${number}.vml`]: boxesPart(notes),
    '[Content_Types].xml': types.replace(
      '</Types>',
      `${vml}<Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    ),
  };
}

/** The parts of a workbook with the marks of each sheet, by its part. */
export function withMarks(given: Parts, marked: ReadonlyMap<string, readonly Mark[]>): Parts {
  const sheets = [...marked].filter(([path, marks]) => marks.length > 0 && path in given);
  if (sheets.length === 0) return given;
  const { xml, first } = withLooks(given['xl/styles.xml'] ?? '');
  let parts: Parts = { ...given, 'xl/styles.xml': xml };
  for (const [path, marks] of sheets) {
    const below = (parts[path] ?? '').replace(
      /(<cfRule\b[^>]*?\spriority=")(\d+)"/g,
      (_, before: string, priority: string) => `${before}${String(Number(priority) + gravestFirst.length)}"`,
    );
    parts[path] = insertedBefore(below, behindFormats, formatsOf(marks, first));
    const notes = marks.filter(({ note }) => note !== '').slice(0, notesAtMost);
    if (notes.length > 0) parts = withNotes(parts, path, notes);
  }
  return parts;
}

/** What each cell is told in notes of ours. */
function notesIn(parts: Readonly<Parts>, path: string): ReadonlyMap<string, string> {
  const relations = parts[relationsOf(path)] ?? '';
  const target = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([each]) => each)
    .find((each) => each.includes(`"${notesType}"`));
  const name = /\sTarget="([^"]*)"/.exec(target ?? '')?.[1] ?? '';
  const xml = parts[name.replace(/^\/?(?:\.\.\/)?(?:xl\/)?/, 'xl/')];
  if (xml === undefined) return new Map();
  const comments = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagNameNS('*', 'comment');
  return new Map(
    [...comments].flatMap((comment): [string, string][] => {
      const text = [...comment.getElementsByTagNameNS('*', 't')]
        .map((each) => each.textContent ?? '')
        .join('');
      if (!text.startsWith(noteHeading)) return [];
      return [[comment.getAttribute('ref') ?? '', text.slice(noteHeading.length).trim()]];
    }),
  );
}

/** The marks on a sheet, and its part without them. */
export function takeMarks(
  parts: Readonly<Parts>,
  path: string,
): { readonly xml: string; readonly marks: readonly Mark[] } {
  const given = parts[path] ?? '';
  const marks: Mark[] = [];
  let notes: ReadonlyMap<string, string> | undefined;
  const xml = given.replace(
    /<conditionalFormatting\b([^>]*)>([\s\S]*?)<\/conditionalFormatting>/g,
    (whole: string, attributes: string, rules: string) => {
      const severityOf = (rule: string) =>
        gravestFirst.find((each) => rule.replaceAll('&quot;', '"').includes(markFormula(each)));
      const severity = severityOf(rules);
      if (severity === undefined) return whole;
      const others = rules.replace(oneRule, (rule) => (severityOf(rule) === undefined ? rule : ''));
      notes ??= notesIn(parts, path);
      for (const address of (/\ssqref="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ')) {
        const area = readAddress(address);
        if (area === null || marks.length + area.rows * area.columns > cellsAtMost) continue;
        for (let row = area.row; row < area.row + area.rows; row++)
          for (let column = area.column; column < area.column + area.columns; column++) {
            const note = notes.get(addressOf({ row, column, rows: 1, columns: 1 })) ?? '';
            marks.push({ row, column, severity, note });
          }
      }
      return others.trim() === ''
        ? ''
        : `<conditionalFormatting${attributes}>${others}</conditionalFormatting>`;
    },
  );
  return { xml, marks };
}
