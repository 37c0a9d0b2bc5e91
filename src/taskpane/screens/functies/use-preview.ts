import { useEffect, useRef, useState } from 'react';
import { run } from '../../../functions/run';
import type { CellOut, FunctionSpec } from '../../../functions/spec';
import type { WorkbookHost } from '../../../host/host';
import type { Part } from './argument-part';

/** More cells than this are not read for a preview. */
const largest = 20_000;

export type Preview =
  | { readonly kind: 'missing'; readonly arguments: readonly string[] }
  | { readonly kind: 'expression' }
  | { readonly kind: 'large'; readonly cells: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'result'; readonly cells: readonly (readonly CellOut[])[] };

/** What the function gives for these parts, computed here by the code that the cell runs. */
export function usePreview(
  spec: FunctionSpec,
  parts: readonly Part[],
  host: WorkbookHost,
): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  // Parts are made anew on every rendering; their text says whether anything changed.
  const key = parts.map(({ formula }) => formula).join('\u0000');
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  useEffect(() => {
    let current = true;
    void previewOf(spec, latest.current, host).then((made) => {
      if (current) setPreview(made);
    });
    return () => {
      current = false;
    };
  }, [spec, key, host]);
  return preview;
}

export async function previewOf(
  spec: FunctionSpec,
  parts: readonly Part[],
  host: Pick<WorkbookHost, 'readRange'>,
): Promise<Preview> {
  const missing = spec.arguments.filter(
    (argument, index) => argument.optional !== true && parts[index]?.kind === 'absent',
  );
  if (missing.length > 0) return { kind: 'missing', arguments: missing.map(({ id }) => id) };
  if (parts.some(({ kind }) => kind === 'expression')) return { kind: 'expression' };
  const cells = parts.reduce(
    (sum, part) => sum + (part.kind === 'reference' ? part.ref.rows * part.ref.columns : 0),
    0,
  );
  if (cells > largest) return { kind: 'large', cells };
  try {
    const given = await Promise.all(
      parts.map((part) =>
        part.kind === 'reference' ? host.readRange(part.ref) : part.kind === 'value' ? part.value : null,
      ),
    );
    return { kind: 'result', cells: run(spec, given) };
  } catch {
    return { kind: 'failed' };
  }
}
