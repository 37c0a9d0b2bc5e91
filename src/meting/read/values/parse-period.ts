import { monthOf } from './parse-date';

/** `2024-12`, `2024-P13`, `2024-H2` or `2024`. Without a year, only the part after it: `12`, `P13`, `H2`. */
export function normalPeriod(text: string): string {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const whole = /^(\d{4})$/.exec(trimmed);
  if (whole) return trimmed;
  const compact = /^(\d{4})(\d{2})$/.exec(trimmed);
  // There is no thirteenth month: it is the last four weeks.
  if (compact) return `${compact[1]}-${compact[2] === '13' ? 'P13' : compact[2]}`;
  const parts =
    /^(?:(\d{4})(?:\s{0,3}[-/.]\s{0,3}|\s{1,3}))?(P|H|Q|K|M|periode|tijdvak|maand)?\s{0,3}0{0,3}(\d{1,2})(?:(?:\s{0,3}[-/.]\s{0,3}|\s{1,3})(\d{4}))?$/i.exec(
      trimmed,
    );
  if (parts) {
    const year = parts[1] ?? parts[4];
    const kind = (parts[2] ?? '').toUpperCase();
    const number = Number(parts[3]);
    const letter =
      kind === 'H' ? 'H' : kind === 'P' || kind === 'PERIODE' ? 'P' : kind === 'Q' || kind === 'K' ? 'Q' : '';
    // Four-week periods run to 13 and further than months do: 13 without a letter can only be one.
    const part =
      letter === '' && number === 13
        ? 'P13'
        : letter + (letter === 'H' || letter === 'Q' ? String(number) : String(number).padStart(2, '0'));
    return year === undefined ? part : `${year}-${part}`;
  }
  const quarter =
    /^(?:(1|eerste|first)|(2|tweede|second)|(3|derde|third)|(4|vierde|fourth))(?:e|st|nd|rd|th)?\s{0,3}(?:kwartaal|quarter)(?:\s{1,3}(\d{4}))?$/i.exec(
      trimmed,
    );
  if (quarter) {
    const part = `Q${String([1, 2, 3, 4].find((number) => quarter[number] !== undefined) ?? '')}`;
    return quarter[5] === undefined ? part : `${quarter[5]}-${part}`;
  }
  const words = /^([a-z]+)\.?\s+(\d{4})$/i.exec(trimmed);
  const month = words ? monthOf(words[1] ?? '') : monthOf(trimmed);
  if (month !== null)
    return words ? `${words[2]}-${String(month).padStart(2, '0')}` : String(month).padStart(2, '0');
  return trimmed;
}
