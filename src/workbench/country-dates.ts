import { dutchLocale } from './engine';

/** The two formats that Excel shows as the country of the computer writes a date; every other is what it says. */
const countryFormats: Readonly<Record<string, string>> = {
  '14': dutchLocale.dateFormat,
  '22': `${dutchLocale.dateFormat} hh:mm`,
};
/** Far above the numbers that programs give to formats of their own. */
const firstOwn = 9_000;
const lookOfCell = /<(?:\w+:)?xf\b[^<>]*>/g;

/** The styles of a workbook with dates that follow the country written as here. The engine would write them as in America. */
export function withDutchDates(styles: string): string {
  const used = new Set<string>();
  const looks = styles.replace(lookOfCell, (look) =>
    look.replace(/(\snumFmtId=["'])(14|22)(?=["'])/, (_, name: string, id: string) => {
      used.add(id);
      return name + String(firstOwn + Number(id));
    }),
  );
  if (used.size === 0 || !styles.includes('<fonts')) return styles;
  const formats = [...used].map(
    (id) => `<numFmt numFmtId="${String(firstOwn + Number(id))}" formatCode="${countryFormats[id] ?? ''}"/>`,
  );
  const known = /<numFmts\b[^<>]*[^/]>/;
  return known.test(looks)
    ? looks.replace(known, (open) => open + formats.join(''))
    : looks
        .replace(/<numFmts\b[^<>]*\/>/, '')
        .replace(
          /<fonts\b/,
          (fonts) => `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>${fonts}`,
        );
}
