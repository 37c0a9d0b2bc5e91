import { textGiven } from '../given';
import { RemoteObject, type RemoteType } from '../remote-object';
import type { Border, BorderSide, ConditionalFormat, SheetModel } from '../workbook-model';
import { HostFault } from '../wire';
import type { AreasThing, OnSheet } from './areas';

const borderType: RemoteType<OnSheet<ConditionalFormat> & { readonly side: BorderSide }> = {
  name: 'ConditionalRangeBorder',
  set: {
    Style: (thing, style) => {
      changeBorder(thing, { style: textGiven(style, 'the style') });
    },
    Color: (thing, color) => {
      changeBorder(thing, { color: textGiven(color, 'the colour') });
    },
  },
};

function changeBorder(
  { sheet, of, side }: OnSheet<ConditionalFormat> & { readonly side: BorderSide },
  change: Partial<Border>,
): void {
  const { borders } = current(sheet, of);
  const border = { style: 'None', color: '', ...borders[side], ...change };
  sheet.changeConditionalFormat(of.id, { borders: { ...borders, [side]: border } });
}

/** A format as it is now: one request can change it more than once. */
function current(sheet: SheetModel, { id }: ConditionalFormat): ConditionalFormat {
  const found = sheet.conditionalFormats().find((format) => format.id === id);
  if (found === undefined) throw new HostFault('ItemNotFound', 'the conditional format was removed');
  return found;
}

const bordersType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'ConditionalRangeBorderCollection',
  get: Object.fromEntries(
    (['Top', 'Bottom', 'Left', 'Right'] as const).map((side) => [
      side,
      (thing: OnSheet<ConditionalFormat>) =>
        RemoteObject.of(borderType, { ...thing, side: side.toLowerCase() as BorderSide }),
    ]),
  ),
};

const fillType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'ConditionalRangeFill',
  set: {
    Color: ({ sheet, of }, color) => {
      sheet.changeConditionalFormat(of.id, { fill: textGiven(color, 'the colour') });
    },
  },
};

const conditionalRangeFormatType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'ConditionalRangeFormat',
  get: {
    Fill: (thing) => RemoteObject.of(fillType, thing),
    Borders: (thing) => RemoteObject.of(bordersType, thing),
  },
};

const ruleType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'ConditionalFormatRule',
  get: { Formula: ({ sheet, of }) => current(sheet, of).formula },
  set: {
    Formula: ({ sheet, of }, formula) => {
      sheet.changeConditionalFormat(of.id, { formula: textGiven(formula, 'the formula') });
    },
  },
};

const customFormatType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'CustomConditionalFormat',
  get: {
    Rule: (thing) => RemoteObject.of(ruleType, thing),
    Format: (thing) => RemoteObject.of(conditionalRangeFormatType, thing),
  },
};

const conditionalFormatType: RemoteType<OnSheet<ConditionalFormat>> = {
  name: 'ConditionalFormat',
  id: ({ of }) => of.id,
  get: {
    Id: ({ of }) => of.id,
    Type: ({ of }) => of.type,
    Custom: (thing) => {
      if (thing.of.type !== 'Custom') throw new HostFault('InvalidOperation', 'no custom format');
      return RemoteObject.of(customFormatType, thing);
    },
  },
  call: {
    Delete: ({ sheet, of }) => {
      sheet.removeConditionalFormat(current(sheet, of).id);
    },
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatsType: RemoteType<AreasThing> = {
  name: 'ConditionalFormatCollection',
  items: ({ sheet }) =>
    sheet.conditionalFormats().map((of) => RemoteObject.of(conditionalFormatType, { sheet, of })),
  item: ({ sheet }, id) => {
    const of = sheet.conditionalFormats().find((format) => format.id === id);
    if (of === undefined) throw new HostFault('ItemNotFound');
    return RemoteObject.of(conditionalFormatType, { sheet, of });
  },
  call: {
    Add: ({ sheet, areas }, type) =>
      RemoteObject.of(conditionalFormatType, {
        sheet,
        of: sheet.addConditionalFormat(areas, textGiven(type, 'the type')),
      }),
  },
};
