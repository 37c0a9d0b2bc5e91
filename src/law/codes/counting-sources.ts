import { besluitSuwi, letterResults2021, letterStudies2019, wetBanenafspraak, wfsv } from '../sources';
import { pendingGroundsSource } from './grounds';

/** Where the steps come from by which a relation counts or not. */
export const countingSources = {
  hours: wfsv('artikel 38b, vierde lid (verloonde uren)'),
  nulmeting: letterResults2021(
    'Een terugblik: de resultaten over 2021, tweede alinea',
    'de nulmeting eind 2012',
  ),
  forms: letterResults2021(
    'Vorm dienstverband, eerste alinea',
    'via een formeel dienstverband of via een inleenverband',
  ),
  sheltered: letterStudies2019(
    'Quickscan beschut werk in relatie tot banenafspraak, tweede alinea',
    'omdat deze niet meetellen voor het invullen van de banenafspraak',
  ),
  grounds: wfsv('artikel 38b, eerste, tweede en zesde lid, en artikel 38f, vijfde lid'),
  pending: pendingGroundsSource,
  registration: besluitSuwi('artikel 3.2, eerste lid, onderdelen c en d, en tweede lid'),
  wholePeriod: wfsv(
    'artikel 38g, achtste lid',
    'in de loop van een aangiftetijdvak voor de loonbelasting begint of eindigt',
  ),
  inlener: letterResults2021(
    'Vorm dienstverband, tweede alinea',
    'De banen via inleenverbanden tellen mee bij de sector waar de werknemer daadwerkelijk werkt.',
  ),
  key: letterResults2021(
    'Vorm dienstverband, derde alinea',
    'op basis van de verdeelsleutel inleenverbanden',
  ),
  /** Only while the sectors are not told apart. */
  oneTarget: wetBanenafspraak(
    'artikel 4, eerste en tweede lid (geen onderscheid naar sector), en artikel 12',
  ),
} as const;
