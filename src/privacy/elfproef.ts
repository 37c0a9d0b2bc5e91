/**
 * The elfproef of the burgerservicenummer (and of the RSIN, which follows the same rule): the digits weighted
 * 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a multiple of eleven. Nine zeros are no number.
 *
 * @param nineDigits exactly nine digits; anything else fails
 */
export function passesElfproef(nineDigits: string): boolean {
  if (nineDigits.length !== 9) return false;
  let sum = 0;
  let anyDigit = 0;
  for (let place = 0; place < 9; place++) {
    const digit = nineDigits.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return false;
    anyDigit |= digit;
    sum += digit * (place === 8 ? -1 : 9 - place);
  }
  return anyDigit !== 0 && sum % 11 === 0;
}

/** The same for a number, with the leading zeros that a spreadsheet drops. Fast enough for a column of a million. */
export function numberPassesElfproef(value: number): boolean {
  if (!Number.isInteger(value) || value <= 0 || value > 999_999_999) return false;
  let rest = Math.floor(value / 10);
  let sum = -(value % 10);
  for (let weight = 2; weight <= 9; weight++) {
    sum += (rest % 10) * weight;
    rest = Math.floor(rest / 10);
  }
  return sum % 11 === 0;
}
