import { publishedLaw, seriesOf } from '../law';

/** Parts of formulas without the add-in, in English notation; figures come from the law, so they cannot lag behind it. */

/** Hours of one job in the period of argument `tijdvak`. */
export const hoursPerJobTwin =
  'SWITCH({tijdvak},"week",25.5,"vier weken",4*25.5,"maand",1331/12,"kwartaal",1331/4,"halfjaar",1331/2,"jaar",1331)';

/**
 * The value of a yearly series for sector and year as one SWITCH: `"2024markt"` gives 90000. What holds from some year on
 * without an end holds for every year after it.
 */
export function yearAndSector(prefix: string, sectors: readonly string[], year = '{jaar}'): string {
  const pairs = sectors.flatMap((sector) =>
    seriesOf(publishedLaw, `${prefix}.${sector}`).values.map(
      ({ from, value }) => `"${from.slice(0, 4)}${sector}",${value}`,
    ),
  );
  const open = sectors.flatMap((sector) => {
    const last = seriesOf(publishedLaw, `${prefix}.${sector}`).values.at(-1);
    return last?.until === null ? [last.from.slice(0, 4)] : [];
  });
  const upTo = open[0] === undefined ? year : `MIN(${year},${open[0]})`;
  return `SWITCH(${upTo}&{sector},${pairs.join(',')})`;
}

/** The nulmeting of arguments `sector` and `vorm`. */
export function nulmetingTwin(): string {
  const pairs = ['markt', 'overheid', 'totaal'].flatMap((sector) =>
    ['formeel', 'inleen', 'totaal'].flatMap((vorm) =>
      seriesOf(publishedLaw, `nulmeting.${sector}.${vorm}`).values.map(
        ({ value }) => `"${sector} ${vorm}",${value}`,
      ),
    ),
  );
  return `SWITCH({sector}&" "&{vorm},${pairs.join(',')})`;
}

/** The value of `{jaar}`, `{sector}` and `{vorm}` in series `prefix.sector.vorm`. */
export function yearSectorAndForm(prefix: string): string {
  const pairs = ['markt', 'overheid', 'totaal'].flatMap((sector) =>
    ['formeel', 'inleen', 'totaal'].flatMap((vorm) =>
      seriesOf(publishedLaw, `${prefix}.${sector}.${vorm}`).values.map(
        ({ from, value }) => `"${from.slice(0, 4)}${sector} ${vorm}",${value}`,
      ),
    ),
  );
  return `SWITCH({jaar}&{sector}&" "&{vorm},${pairs.join(',')})`;
}

/** The lent jobs of a sector at the nulmeting. */
export function lentAtNulmeting(sector: 'markt' | 'overheid'): string {
  const [value] = seriesOf(publishedLaw, `nulmeting.${sector}.inleen`).values;
  return value?.value ?? 'NA()';
}

/** Quotum percentages as fractions by `{jaar}`, `{sector}` and `{soort}`. */
export function quotumPercentageTwin(): string {
  const pairs = [
    ['definitief', ''],
    ['indicatief', 'indicatief.'],
  ].flatMap(([soort = '', part = '']) =>
    ['markt', 'overheid'].flatMap((sector) =>
      (publishedLaw.get(`quotum.percentage.${part}${sector}`)?.values ?? []).map(
        ({ from, value }) => `"${from.slice(0, 4)}${sector} ${soort}",${value}%`,
      ),
    ),
  );
  return `SWITCH({jaar}&{sector}&" "&{soort},${pairs.join(',')})`;
}

/** The sum of the elfproef over nine digits; a multiple of eleven where they pass. */
export function elfproefSum(digits: string): string {
  return [9, 8, 7, 6, 5, 4, 3, 2, -1]
    .map((weight, index) => `${String(weight)}*MID(${digits},${String(index + 1)},1)`)
    .join('+');
}
