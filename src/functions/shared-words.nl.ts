import type { ArgumentText } from './words';
import type { FurtherArgumentId, RelationArgumentId } from './relation';

/** Woorden van argumenten die bij meer dan één functie staan. */

export const ownValues: ArgumentText = {
  name: 'eigen_waarden',
  text: 'Eigen cijfers uit de werkmap, bijvoorbeeld BA_Parameters!A1:E9, met de koppen Naam, Van, Tot en met, Waarde en Bron.',
};

export const ownKey: ArgumentText = {
  name: 'eigen_waarden',
  text: 'Een eigen sleutel: het deel van de overheid, bijvoorbeeld 30%. Of eigen cijfers uit de werkmap, bijvoorbeeld BA_Parameters!A1:E9.',
};

export const ownTarget: ArgumentText = {
  name: 'eigen_waarden',
  text: 'Een eigen doelstelling in extra banen, bijvoorbeeld 30000. Of eigen cijfers uit de werkmap, bijvoorbeeld BA_Parameters!A1:E9.',
};

export const period: ArgumentText = {
  name: 'tijdvak',
  text: '"week" (standaard), "vier weken", "maand", "kwartaal", "halfjaar" of "jaar".',
};

export const normYear: ArgumentText = {
  name: 'jaar',
  text: 'Het jaar van de meting; zonder jaar de norm die nu geldt.',
};

export const sectorOrBoth: ArgumentText = {
  name: 'sector',
  text: '"markt" of "overheid"; zonder sector beide naast elkaar.',
};

export const form: ArgumentText = { name: 'vorm', text: '"formeel", "inleen" of "totaal" (standaard).' };

export const sectorOrTotal: ArgumentText = {
  name: 'sector',
  text: '"markt", "overheid" of "totaal" (standaard).',
};

export const targetYear: ArgumentText = { name: 'jaar', text: 'Het jaar van de doelstelling.' };

export const figureDate: ArgumentText = {
  name: 'datum',
  text: 'Een datum, of een jaar voor de waarde aan het eind daarvan; laat u dit weg, dan de laatste waarde.',
};

export const language: ArgumentText = { name: 'taal', text: '"nl" (standaard) of "en".' };

export const sectorOnly: ArgumentText = { name: 'sector', text: '"markt" of "overheid".' };

export const shortage: ArgumentText = {
  name: 'tekort',
  text: 'Het tekort in banen, bijvoorbeeld uit QUOTUMTEKORT.',
};

export const persons: ArgumentText = {
  name: 'personen',
  text: 'Een kolom met personen, met een rij per periode.',
};

export const metingRange: ArgumentText = {
  name: 'bereik',
  text: 'De rijen van de meting met hun kopregel, bijvoorbeeld Meting!A1:Z5000.',
};

export const relation: Readonly<Record<RelationArgumentId, ArgumentText>> = {
  aard: {
    name: 'aard',
    text: 'De aard van de arbeidsverhouding uit de loonaangifte, als code: bijvoorbeeld 1 (arbeidsovereenkomst), 11 (uitzendkracht) of 22 (Wsw-detachering).',
  },
  grond: {
    name: 'grond',
    text: 'Grond in het doelgroepregister: a tot en met g, 2, 6 of gelijkgesteld.',
  },
  datum: { name: 'datum', text: 'Een dag in het tijdvak dat wordt geteld.' },
  registratie_van: {
    name: 'registratie_van',
    text: 'Eerste dag van de registratie; laat u dit weg, dan wordt die aangenomen.',
  },
  registratie_tot: {
    name: 'registratie_tot',
    text: 'Laatste dag van de registratie; leeg als die nog loopt.',
  },
  geen_arbeidsvermogen: {
    name: 'geen_arbeidsvermogen',
    text: 'WAAR bij Wajong (grond c) met duurzaam geen arbeidsvermogen.',
  },
};

export const further: Readonly<Record<FurtherArgumentId, ArgumentText>> = {
  in_register: {
    name: 'in_register',
    text: 'WAAR of ja als UWV zegt dat de persoon in het doelgroepregister staat; dan mag de grond leeg zijn.',
  },
  begin_tijdvak: {
    name: 'begin_tijdvak',
    text: 'Eerste dag van het tijdvak; datum is dan de laatste dag. Laat u dit weg, dan is het tijdvak de kalendermaand van datum.',
  },
};
