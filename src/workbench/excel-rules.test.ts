/** @jest-environment jsdom */
import { asExcelTakes } from './excel-rules';

const sheetWith = (inside: string) =>
  asExcelTakes({ 'xl/worksheets/sheet0.xml': inside })['xl/worksheets/sheet0.xml'];

test('colours say how opaque they are, in sheets and looks', () => {
  expect(asExcelTakes({ 'xl/styles.xml': '<color rgb="000000"/><fgColor rgb="80FFEE00"/>' })).toEqual({
    'xl/styles.xml': '<color rgb="FF000000"/><fgColor rgb="80FFEE00"/>',
  });
  expect(sheetWith('<tabColor rgb="0F6CBD"/><c t="str"><v>rgb="000000"</v></c>')).toBe(
    '<tabColor rgb="FF0F6CBD"/><c t="str"><v>rgb="000000"</v></c>',
  );
});

test('every conditional format has a number of its own: equal ones in the order of the file', () => {
  const rules = (...priorities: number[]) =>
    `<sheetData></sheetData>${priorities.map((each) => `<cfRule type="expression" priority="${String(each)}">`).join('')}`;
  expect(sheetWith(rules(4, 4, 1, 2, 1))).toBe(rules(4, 5, 1, 3, 2));
});

test('the parts of a chart stand in the order of its schema, and what it has no place for goes', () => {
  const named = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const chart = (inside: string) => `<c:chartSpace ${named}>${inside}</c:chartSpace>`;
  const ordered = (inside: string) =>
    asExcelTakes({ 'xl/charts/chart1.xml': chart(inside) })['xl/charts/chart1.xml']?.replace(/^.*\n/, '');
  expect(
    ordered(
      '<c:spPr/><c:chart><c:plotArea><c:valAx><c:crossAx/><c:auto/><c:axId/></c:valAx><c:lineChart><c:axId val="1"/><c:axId val="2"/>' +
        '<c:ser><c:smooth/><c:marker><c:spPr/><c:symbol/></c:marker><c:idx/></c:ser><c:varyColors/></c:lineChart></c:plotArea></c:chart>',
    ),
  ).toBe(
    chart(
      '<c:chart><c:plotArea><c:lineChart><c:varyColors/><c:ser><c:idx/><c:marker><c:symbol/><c:spPr/></c:marker><c:smooth/></c:ser>' +
        '<c:axId val="1"/><c:axId val="2"/></c:lineChart><c:valAx><c:axId/><c:crossAx/></c:valAx></c:plotArea></c:chart><c:spPr/>',
    ),
  );
  expect(ordered('<c:doughnutChart><c:holeSize val="0"/><c:ser/></c:doughnutChart>')).toBe(
    chart('<c:pieChart><c:ser/></c:pieChart>'),
  );
  expect(ordered('<c:radarChart><c:ser><c:smooth/></c:ser></c:radarChart>')).toBe(
    chart('<c:radarChart><c:ser/></c:radarChart>'),
  );
});
