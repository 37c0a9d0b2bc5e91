import { letterConsultation2020, publicPage, regelingWfsv2015 } from '../sources';
import type { Sector, Source } from '../types';
import { statusIn, type LawCode } from './code';

/** How many overheidssectoren there are is published; which they are was not verified. */
export const governmentSectorCount = {
  value: 14,
  source: letterConsultation2020(
    'Resultaten overheid, vierde alinea',
    'een bestuursakkoord met alle 14 overheidssectoren afgesloten',
  ),
};

/** The overheidssectoren by name: common knowledge, the source gives their number only. */
export const governmentSectors: readonly LawCode[] = [
  ['rijk', 'Rijk'],
  ['gemeenten', 'gemeenten'],
  ['provincies', 'provincies'],
  ['waterschappen', 'waterschappen'],
  ['rechterlijke macht', 'rechterlijke macht'],
  ['politie', 'politie'],
  ['defensie', 'defensie'],
  ['po', 'primair onderwijs'],
  ['vo', 'voortgezet onderwijs'],
  ['mbo', 'middelbaar beroepsonderwijs'],
  ['hbo', 'hoger beroepsonderwijs'],
  ['wo', 'wetenschappelijk onderwijs'],
  ['onderzoekinstellingen', 'onderzoekinstellingen'],
  ['umc', 'universitair medische centra'],
].map(([code = '', name = '']) => ({
  code,
  name,
  from: '2012-12-31',
  until: null,
  source: governmentSectorCount.source,
  status: 'unverified',
}));

/** By which rule an employer belongs to a sector. */
export const sectorRule: Source = regelingWfsv2015(
  'artikel 3.31: overheidswerkgevers behoren tot de sector overheid, alle andere tot de sector niet-overheid',
);

/** Sector code of the tax authority; which of them suggest a government employer is this product's own inference. */
export interface TaxSectorCode extends LawCode {
  readonly suggests: Sector | null;
}

const taxSectors = publicPage('Belastingdienst', 'Sectorindeling');

function taxSector(code: string, name: string, suggests: Sector | null): TaxSectorCode {
  return {
    code,
    name,
    suggests,
    from: '2012-12-31',
    until: null,
    source: taxSectors,
    status: statusIn(taxSectors),
  };
}

export const taxSectorCodes: readonly TaxSectorCode[] = [
  taxSector('52', 'Uitzendbedrijven', 'markt'),
  taxSector('61', 'Onderwijs en wetenschappen', 'overheid'),
  taxSector('62', 'Rijk, politie en rechterlijke macht', 'overheid'),
  taxSector('63', 'Defensie', 'overheid'),
  taxSector('64', 'Provincies, gemeenten en waterschappen', 'overheid'),
  taxSector('65', 'Openbare nutsbedrijven', 'overheid'),
  taxSector('66', 'Overige instellingen', 'overheid'),
  taxSector('67', 'Werk en (re)integratie', null),
  taxSector('68', 'Railbouw', 'markt'),
  taxSector('69', 'Telecommunicatie', 'markt'),
];

const governmentCodes: ReadonlySet<number> = new Set(
  taxSectorCodes.filter(({ suggests }) => suggests === 'overheid').map(({ code }) => Number(code)),
);

/** Whether a sector code of the tax authority points to the overheid. */
export function suggestsGovernment(code: number): boolean {
  return governmentCodes.has(code);
}
