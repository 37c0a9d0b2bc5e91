/** A burgerservicenummer as a number: eight digits have lost a zero. 0 for everything else, and for nine zeros. */
export function bsnOf(text: string): number {
  return /^\d{8,9}$/.test(text) ? Number(text) : 0;
}
