/** A file with the same bytes as one that came before it. */
export interface Copy<T> {
  readonly copy: T;
  readonly of: T;
}

/** Files with the same bytes count once: the first of them. */
export function apartFromCopies<T>(
  files: readonly T[],
  hashOf: (file: T) => string,
): { readonly counting: readonly T[]; readonly copies: readonly Copy<T>[] } {
  const firstOf = new Map<string, T>();
  const copies: Copy<T>[] = [];
  for (const file of files) {
    const of = firstOf.get(hashOf(file));
    if (of === undefined) firstOf.set(hashOf(file), file);
    else copies.push({ copy: file, of });
  }
  return { counting: [...firstOf.values()], copies };
}
