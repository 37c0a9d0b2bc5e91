/** A number in so many decimals, for who reads it. Never money and no rounding of the law: those are exact (`numbers.ts`). */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
