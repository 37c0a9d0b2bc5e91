/** What the engine writes and Excel takes no file with, or mends with a question: put right in the parts of a file. */

/** Colours with how opaque they are in front, as the format wants them. */
function withWholeColours(xml: string): string {
  return xml.replace(/(<\w+\b[^<>]*\srgb=")([\dA-Fa-f]{6}")/g, '$1FF$2');
}

/** A number of its own for every conditional format of a sheet: lower numbers go first, among equal ones the first in the file. */
function withPriorities(sheet: string): string {
  const cellsEnd = Math.max(sheet.lastIndexOf('</sheetData>'), 0);
  const rest = sheet.slice(cellsEnd);
  const oneRule = /(<cfRule\b[^<>]*?\spriority=")(\d+)"/g;
  const order = [...rest.matchAll(oneRule)]
    .map(([, , priority], index) => ({ priority: Number(priority), index }))
    .sort((a, b) => a.priority - b.priority || a.index - b.index);
  const numbers = new Map(order.map(({ index }, place) => [index, place + 1]));
  let at = 0;
  return (
    sheet.slice(0, cellsEnd) +
    rest.replace(oneRule, (_, before: string) => `${before}${String(numbers.get(at++))}"`)
  );
}

/** The parts of a chart in the order in which its schema (ECMA-376, part 1, 21.2) has them; `Chart` and `Ax` stand for all kinds of these. */
const chartOrder: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr',
  chart: 'title autoTitleDeleted pivotFmts plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout Chart Ax dTable spPr',
  Chart:
    'barDir radarStyle scatterStyle grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId',
  ser: 'idx order tx spPr invertIfNegative explosion marker dPt dLbls trendline errBars cat xVal val yVal smooth shape',
  Ax: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits',
  scaling: 'logBase orientation max min',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines',
  marker: 'symbol size spPr',
  title: 'tx layout overlay spPr txPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  trendline: 'name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl',
};

/** What the engine writes and the schema has no place for, by where it stands. */
const withoutPlace: Readonly<Record<string, string>> = {
  'plotArea/valAx': 'auto',
  'radarChart/ser': 'smooth',
};
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const kindOf = ({ localName }: Element): string =>
  /^(?:area|bar|line|pie|doughnut|radar|scatter|bubble)Chart$/.test(localName)
    ? 'Chart'
    : /^(?:cat|val|ser|date)Ax$/.test(localName)
      ? 'Ax'
      : localName;

function putInOrder(parent: Element): void {
  const without = withoutPlace[`${parent.parentElement?.localName ?? ''}/${parent.localName}`];
  for (const child of [...parent.children]) if (child.localName === without) child.remove();
  const children = [...parent.children];
  children.forEach(putInOrder);
  const order = chartOrder[kindOf(parent)]?.split(' ');
  if (order === undefined) return;
  const place = (child: Element) => {
    const at = order.indexOf(kindOf(child));
    return at < 0 ? order.length : at;
  };
  // Moved to the end one after the other.
  for (const child of children.sort((a, b) => place(a) - place(b))) parent.append(child);
}

function withChartInOrder(xml: string): string {
  const chart = new DOMParser().parseFromString(xml, 'application/xml');
  putInOrder(chart.documentElement);
  return xmlHead + asPie(new XMLSerializer().serializeToString(chart.documentElement));
}

/** A ring of the format has a hole; the engine writes a pie as one without. */
function asPie(chart: string): string {
  const withoutHole = /<c:holeSize val="0"\s*\/>\s*<\/c:doughnutChart>/;
  if (!withoutHole.test(chart)) return chart;
  return chart.replace(withoutHole, '</c:pieChart>').replace('<c:doughnutChart>', '<c:pieChart>');
}

/** The parts of a workbook as Excel takes them. Needs a browser's XML parser. */
export function asExcelTakes(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => {
      if (path.startsWith('xl/charts/')) return [path, withChartInOrder(xml)];
      if (path.startsWith('xl/worksheets/') && path.endsWith('.xml'))
        return [path, withPriorities(withWholeColours(xml))];
      return [path, path === 'xl/styles.xml' ? withWholeColours(xml) : xml];
    }),
  );
}
