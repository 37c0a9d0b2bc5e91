/** The words from which the name of a figure is made. */
export interface ParameterWords {
  /** Figures that exist by sector and form, or by sector: by the first part of their name. */
  readonly tables: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
  /** All other figures, by their whole name. */
  readonly single: Readonly<Record<string, string>>;
}

/** The name of a figure as a person reads it; its own name where no words were written for it. */
export function parameterLabel({ tables, sectors, forms, single }: ParameterWords, name: string): string {
  const [table = '', sector = '', form] = name.split('.');
  const parts = [tables[table], sectors[sector], ...(form === undefined ? [] : [forms[form]])];
  return single[name] ?? (parts.includes(undefined) ? name : parts.join(', '));
}
