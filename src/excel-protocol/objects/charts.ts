import { numberGiven, textGiven, thingGiven } from '../given';
import { RemoteObject, type RemoteType } from '../remote-object';
import type { SheetModel } from '../workbook-model';
import { HostFault } from '../wire';
import { areaGiven, type RangeThing } from './areas';

/** A chart by a name that may be changed in the same request. */
interface ChartThing {
  readonly sheet: SheetModel;
  name: string;
}

const seriesType: RemoteType<{ readonly chart: ChartThing; readonly index: number }> = {
  name: 'ChartSeries',
  set: {
    ChartType: ({ chart, index }, type) => {
      const { seriesTypes, data } = chartOf(chart);
      if (index < 0 || index >= data.columns - 1) throw new HostFault('InvalidArgument', `series ${index}`);
      const changed = { ...seriesTypes, [index]: textGiven(type, 'the type of chart') };
      chart.sheet.changeChart(chart.name, { seriesTypes: changed });
    },
  },
};

function chartOf({ sheet, name }: ChartThing) {
  const found = sheet.charts().find((chart) => chart.name === name);
  if (found === undefined) throw new HostFault('ItemNotFound', name);
  return found;
}

const seriesCollectionType: RemoteType<ChartThing> = {
  name: 'ChartSeriesCollection',
  call: {
    GetItemAt: (chart, index) =>
      RemoteObject.of(seriesType, { chart, index: numberGiven(index, 'the place') }),
  },
};

const chartTitleType: RemoteType<ChartThing> = {
  name: 'ChartTitle',
  set: {
    Text: ({ sheet, name }, title) => {
      sheet.changeChart(name, { title: textGiven(title, 'the title') });
    },
  },
};

const chartType: RemoteType<ChartThing> = {
  name: 'Chart',
  id: ({ name }) => name,
  get: {
    Name: ({ name }) => name,
    Title: (chart) => RemoteObject.of(chartTitleType, chart),
    Series: (chart) => RemoteObject.of(seriesCollectionType, chart),
  },
  set: {
    Name: (chart, name) => {
      const to = textGiven(name, 'the name');
      chart.sheet.changeChart(chart.name, { name: to });
      chart.name = to;
    },
  },
  call: {
    Delete: ({ sheet, name }) => {
      sheet.removeChart(name);
    },
    SetPosition: ({ sheet, name }, from) => {
      sheet.changeChart(name, { at: areaGiven(from) });
    },
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartsType: RemoteType<SheetModel> = {
  name: 'ChartCollection',
  item: (sheet, name) =>
    RemoteObject.of(chartType, { sheet, name: chartOf({ sheet, name: textGiven(name, 'the name') }).name }),
  items: (sheet) => sheet.charts().map(({ name }) => RemoteObject.of(chartType, { sheet, name })),
  call: {
    GetCount: (sheet) => sheet.charts().length,
    GetItemOrNullObject: (sheet, name) =>
      sheet.charts().some((chart) => chart.name === name)
        ? RemoteObject.of(chartType, { sheet, name: textGiven(name, 'the name') })
        : null,
    Add: (sheet, type, data, seriesBy) => {
      if (seriesBy !== 'Columns') throw new HostFault('InvalidArgument', `series by ${String(seriesBy)}`);
      const { area } = thingGiven<RangeThing>(data, 'Range');
      const { name } = sheet.addChart(textGiven(type, 'the type of chart'), area);
      return RemoteObject.of(chartType, { sheet, name });
    },
  },
};
