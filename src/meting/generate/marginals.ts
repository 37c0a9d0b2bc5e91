import { publishedLaw, valueOf, yearEnd, type SeriesName } from '../../law';

/** Shares by which invented rows resemble the country: all follow from published figures of one year. */
export interface Marginals {
  /** Share of lent jobs among all jobs. */
  readonly lent: number;
  /** Share of the overheid among lent jobs: the verdeelsleutel. */
  readonly lentGovernment: number;
  /** Share of the overheid among formal jobs. The nulmeting was not split, so the increase speaks for the whole. */
  readonly formalGovernment: number;
}

/** Share of hours on a permanent contract (Kamerstukken I 2018/19, 34 352, F: 58 percent). */
export const PERMANENT = 0.58;

/** The last year for which the letters give everything that is needed. */
export const CALIBRATION_YEAR = 2024;

export function marginals(year = CALIBRATION_YEAR): Marginals {
  const figure = (name: SeriesName) => Number(valueOf(publishedLaw, name, yearEnd(year)).value);
  return {
    lent: figure('stand.inleen') / figure('stand.totaal'),
    lentGovernment: figure('verdeelsleutel.overheid'),
    formalGovernment: figure('realisatie.overheid.formeel') / figure('realisatie.totaal.formeel'),
  };
}
