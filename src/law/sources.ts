import documents from './figures/documents.json';
import { toSource, type DocumentEntry } from './figures/read-figures';
import type { IsoDate, Source } from './types';

/** A place in a document; it was read on the day that `documents.json` gives for that document. */
type Citation = (place: string, quote?: string) => Source;

function citation(id: keyof typeof documents): Citation {
  const entry: DocumentEntry & { readonly read: IsoDate } = documents[id];
  return (place, quote) =>
    toSource(
      entry,
      { place, read: entry.read, ...(quote === undefined ? {} : { quote }) },
      entry.at !== undefined,
    );
}

/** Letter with the results of 2021. */
export const letterResults2021 = citation('results-2021');

/** Letter with the results of 2024. */
export const letterResults2024 = citation('results-2024');

/** Letter on the improvement of the banenafspraak, June 2025. */
export const letterImprovement2025 = citation('letter-2025');

/** Letter on five studies, 2019. */
export const letterStudies2019 = citation('letter-2019');

/** Written consultation on the results, answers of 9 October 2020. */
export const letterConsultation2020 = citation('letter-2020');

/** Wet financiering sociale verzekeringen. */
export const wfsv = citation('wfsv');

/** The same act as it was in 2025. */
export const wfsv2025 = citation('wfsv-2025');

/** The same act as it was in 2020. */
export const wfsv2020 = citation('wfsv-2020');

/** Besluit Wfsv. */
export const besluitWfsv = citation('besluit-wfsv');

/** Regeling Wfsv, changed by Stcrt. 2015, 43639 (how the count is done). */
export const regelingWfsv2015 = citation('regeling-wfsv-2015');

/** Wet tegemoetkomingen loondomein. */
export const wtl = citation('wtl');

/** The same act as it was before 2026. */
export const wtlUntil2026 = citation('wtl-2025');

/** Wet banenafspraak of 2025. */
export const wetBanenafspraak = citation('wet-banenafspraak');

/** Besluit SUWI: what the doelgroepregister holds and when a registration ends. */
export const besluitSuwi = citation('besluit-suwi');

/** General Data Protection Regulation (AVG). */
export const avg = citation('avg');

/** A public page of another organisation, of which an excerpt was seen. */
export function publicPage(site: string, place: string, read: IsoDate = '2026-11-22'): Source {
  return { document: 'Openbare pagina', number: site, place, read, excerptAt: site };
}
