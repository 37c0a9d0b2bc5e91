/** As the engine defines a chart, as far as it is looked at here. */
interface Definition {
  readonly type: string;
  readonly title?: unknown;
  readonly humanize?: boolean;
  /** Of a chart of one cell. */
  readonly keyValue?: string;
  readonly dataSource?: {
    readonly dataSets: readonly { readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle: boolean;
  };
}

/** For labels that come more than once the engine chooses a chart of areas within areas: the names are its series, and the numbers its labels. */
const ofAreas: ReadonlySet<string> = new Set(['treemap', 'sunburst']);

/**
 * The engine chooses the kind of a new chart by what is selected, and some of those no file of Excel holds, nor can all be drawn here.
 * Such a one becomes columns of the same numbers.
 */
export function asAFileHolds<T extends object | undefined>(payload: T): T {
  const { definition } = (payload ?? {}) as { readonly definition?: Definition };
  const columns = definition === undefined ? null : asColumns(definition);
  return columns === null ? payload : { ...payload, definition: columns };
}

/** Whether a chart puts equal labels together, or counts texts: a file holds its cells only, and Excel draws those as they are. */
export function countsItself(definition: object): boolean {
  return (definition as { readonly aggregated?: boolean }).aggregated === true;
}

function asColumns({ type, title = {}, humanize, keyValue, dataSource }: Definition): object | null {
  const made = (numbers: string, labels: string | undefined, dataSetsHaveTitle: boolean) => ({
    type: 'bar',
    title,
    ...(humanize === undefined ? {} : { humanize }),
    stacked: false,
    legendPosition: 'none',
    dataSource: {
      type: 'range',
      dataSets: [{ dataRange: numbers, dataSetId: '0' }],
      dataSetsHaveTitle,
      ...(labels === undefined ? {} : { labelRange: labels }),
    },
    dataSetStyles: {},
  });
  if (type === 'scorecard' && keyValue !== undefined) return made(keyValue, undefined, false);
  if (!ofAreas.has(type) || dataSource?.labelRange === undefined) return null;
  // Of several columns of names the one beside the numbers tells them apart best.
  return made(dataSource.labelRange, dataSource.dataSets.at(-1)?.dataRange, dataSource.dataSetsHaveTitle);
}
