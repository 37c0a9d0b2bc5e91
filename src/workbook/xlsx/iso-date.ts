const dayMs = 86_400_000;

/** A duration as strict workbooks of Excel hold a time: `PT0H11M0.000S`. */
const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** Serial number of an ISO 8601 date, date-time, time or duration as a cell of type `d` holds it; `undefined` for anything else. */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?Z?)?$/.exec(
    text.trim(),
  );
  if (match === null) {
    const [whole, hours = 0, minutes = 0, seconds = 0] = duration.exec(text.trim()) ?? [];
    return whole === undefined
      ? undefined
      : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  if (text.trim() === '') return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0'] = match;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(fraction)) / 86_400;
  if (year === undefined) return time;
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  const made = new Date(0);
  const utc = made.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (made.getUTCMonth() !== Number(month) - 1 || made.getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((utc - Date.UTC(1899, 11, 30)) / dayMs);
  if (date1904) return days - 1462 + time;
  // Excel's calendar has a 29 February 1900, so that earlier days are one lower.
  return days + time - (days < 61 ? 1 : 0);
}
