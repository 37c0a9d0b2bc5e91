/** Builds as `npm run build` does. Throws with the compiler's own words where something is wrong. */
export function build(options: {
  readonly mode: 'production' | 'development';
  readonly env: Readonly<Record<string, unknown>>;
}): Promise<void>;
