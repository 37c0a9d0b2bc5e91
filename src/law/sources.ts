import type { IsoDate, Source } from './types';

/** The date on which every source below, or an excerpt of it, was read for this product. */
const READ: IsoDate = '2026-11-22';

type Citation = (place: string, quote?: string) => Source;

function citation(document: string, number: string, url?: string, excerptAt?: string): Citation {
  return (place, quote) => ({
    document,
    number,
    place,
    ...(url === undefined ? {} : { url }),
    read: READ,
    ...(excerptAt === undefined ? {} : { excerptAt }),
    ...(quote === undefined ? {} : { quote }),
  });
}

/** Letter with the results over 2021. */
export const letterResults2021 = citation(
  'Kamerbrief resultaten banenafspraak 2021',
  'Kamerstukken II 2021/22, 34 352, nr. 255',
  'https://zoek.officielebekendmakingen.nl/kst-34352-255.html',
);

/** Letter with the results over 2024. */
export const letterResults2024 = citation(
  'Kamerbrief resultaten banenafspraak 2024',
  'Kamerstukken I 2024/25, 34 352, X',
  'https://zoek.officielebekendmakingen.nl/kst-34352-X.html',
);

/** Letter on the improvement of the banenafspraak, June 2025. */
export const letterImprovement2025 = citation(
  'Kamerbrief verbetering banenafspraak (juni 2025)',
  'Kamerstukken II 2024/25, 34 352, nr. 340',
  'https://zoek.officielebekendmakingen.nl/kst-34352-340.html',
);

/** Letter on five studies, 2019. */
export const letterStudies2019 = citation(
  'Kamerbrief vijf onderzoeken banenafspraak (2019)',
  'Kamerstukken I 2018/19, 34 352, F',
  'https://zoek.officielebekendmakingen.nl/kst-34352-F.html',
);

/** Written consultation on the results, answers of 9 October 2020. */
export const letterConsultation2020 = citation(
  'Verslag schriftelijk overleg resultaten banenafspraak (antwoord van 9 oktober 2020)',
  'Kamerstukken I 2020/21, 34 352',
);

// The address of a law is that of the text that was read: it ends in the day from which that text holds.

/** Wet financiering sociale verzekeringen. */
export const wfsv = citation(
  'Wet financiering sociale verzekeringen',
  'BWBR0017745',
  'https://wetten.overheid.nl/BWBR0017745/2026-07-01',
);

/** Besluit Wfsv. */
export const besluitWfsv = citation(
  'Besluit Wfsv',
  'BWBR0019070',
  'https://wetten.overheid.nl/BWBR0019070/2026-04-01',
);

/** Regeling Wfsv, changed by Stcrt. 2023, 35303. */
export const regelingWfsv = citation('Regeling Wfsv', 'Stcrt. 2023, 35303', undefined, 'inview.nl');

/** Regeling Wfsv, changed by Stcrt. 2015, 43639 (how the count is done). */
export const regelingWfsv2015 = citation(
  'Regeling Wfsv',
  'Stcrt. 2015, 43639',
  'https://zoek.officielebekendmakingen.nl/stcrt-2015-43639.html',
  'officielebekendmakingen.nl',
);

/** Wet tegemoetkomingen loondomein. */
export const wtl = citation(
  'Wet tegemoetkomingen loondomein',
  'BWBR0037522',
  'https://wetten.overheid.nl/BWBR0037522/2026-01-01',
);

/** The same act as it was before 2026. */
export const wtlUntil2026 = citation(
  'Wet tegemoetkomingen loondomein (tekst tot 2026)',
  'BWBR0037522',
  'https://wetten.overheid.nl/BWBR0037522/2025-01-01',
);

/** The same act as it began. */
export const wtl2018 = citation(
  'Wet tegemoetkomingen loondomein (tekst van 2018)',
  'BWBR0037522',
  'https://wetten.overheid.nl/BWBR0037522/2018-01-01',
);

/** Wet banenafspraak of 2025. */
export const wetBanenafspraak = citation(
  'Wet banenafspraak',
  'Stb. 2025, 121 (BWBR0051018)',
  'https://wetten.overheid.nl/BWBR0051018/2026-07-01',
);

/** Besluit SUWI: what the doelgroepregister holds and when a registration ends. */
export const besluitSuwi = citation(
  'Besluit SUWI',
  'BWBR0013267',
  'https://wetten.overheid.nl/BWBR0013267/2026-05-02',
);

/** Algemene Ouderdomswet. */
export const aow = citation(
  'Algemene Ouderdomswet',
  'BWBR0002221',
  'https://wetten.overheid.nl/BWBR0002221/2025-01-01',
);

/** General Data Protection Regulation (AVG). */
export const avg = citation(
  'Algemene verordening gegevensbescherming',
  '(EU) 2016/679',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);

/** A public page of another organisation, of which an excerpt was seen. */
export function publicPage(site: string, place: string): Source {
  return citation('Openbare pagina', site, undefined, site)(place);
}
