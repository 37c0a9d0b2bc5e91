import { letterResults2021, wfsv } from '../sources';

/** Where it stands what counts of work that no code aard arbeidsverhouding tells apart. */
export const situationSources = {
  services: letterResults2021(
    'Stand van zaken onderzoek, eerste alinea',
    'tellen ze mee bij de gerealiseerde banen in de marktsector',
  ),
  socialReturn: letterResults2021(
    'Rijksoverheid, vierde alinea',
    'tellen deze banen op dit moment niet mee voor de realisatie van de banenafspraak bij de sector Rijk',
  ),
  centralFunding: letterResults2021(
    'Rijksoverheid, derde alinea',
    'via de rijksbrede organisatie Binnenwerk die bijdraagt aan de invulling van de banenafspraak',
  ),
  paidHours: wfsv('artikel 38b, vierde lid (verloonde uren)', 'de uren waarover loon is betaald'),
  askUwv: wfsv('artikel 38d, zevende lid', 'Het UWV deelt op verzoek aan een werkgever'),
} as const;
