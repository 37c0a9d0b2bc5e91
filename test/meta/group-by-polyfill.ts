/** The spreadsheet engine asks for Node 22; in Node 20 it lacks only this one function. */
if (!('groupBy' in Object)) {
  Object.defineProperty(Object, 'groupBy', {
    value: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => string) => {
      const groups: Record<string, T[]> = {};
      let index = 0;
      for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
      return groups;
    },
  });
}
