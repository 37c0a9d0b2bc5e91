import type { ArgumentText } from './words';
import type { FurtherArgumentId, RelationArgumentId } from './relation';

/** The words of arguments that several functions share. */

export const ownValues: ArgumentText = {
  name: 'own_values',
  text: 'Your own figures in the workbook, for example BA_Parameters!A1:E9, with the headings Naam, Van, Tot en met, Waarde and Bron.',
};

export const ownKey: ArgumentText = {
  name: 'own_values',
  text: 'Your own verdeelsleutel: the share for overheid, for example 30%. Or your own figures in the workbook, for example BA_Parameters!A1:E9.',
};

export const ownTarget: ArgumentText = {
  name: 'own_values',
  text: 'Your own target in extra jobs, for example 30000. Or your own figures in the workbook, for example BA_Parameters!A1:E9.',
};

export const period: ArgumentText = {
  name: 'period',
  text: '"week" (default), "vier weken", "maand", "kwartaal", "halfjaar" or "jaar"; English names are understood.',
};

export const normYear: ArgumentText = {
  name: 'year',
  text: 'The year of the meting; leave it out for the norm now in force.',
};

export const sectorOrBoth: ArgumentText = {
  name: 'sector',
  text: '"markt" or "overheid"; leave it out for both, side by side.',
};

export const form: ArgumentText = { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' };

export const sectorOrTotal: ArgumentText = {
  name: 'sector',
  text: '"markt", "overheid" or "totaal" (default).',
};

export const targetYear: ArgumentText = { name: 'year', text: 'The year of the target.' };

export const figureDate: ArgumentText = {
  name: 'date',
  text: 'A date, or a year for the value at the end of it; leave it out for the latest value.',
};

export const language: ArgumentText = { name: 'language', text: '"nl" (default) or "en".' };

export const sectorOnly: ArgumentText = { name: 'sector', text: '"markt" or "overheid".' };

export const shortage: ArgumentText = {
  name: 'shortage',
  text: 'The shortage in jobs, for example from QUOTUMTEKORT.',
};

export const persons: ArgumentText = { name: 'persons', text: 'A column of people, one row for each spell.' };

export const metingRange: ArgumentText = {
  name: 'range',
  text: 'The rows of the meting with their headings, for example Meting!A1:Z5000.',
};

export const relation: Readonly<Record<RelationArgumentId, ArgumentText>> = {
  aard: {
    name: 'nature',
    text: 'The nature of employment (aard arbeidsverhouding) in the payroll return, as a code: for example 1 (contract), 11 (agency worker) or 22 (Wsw secondment).',
  },
  grond: { name: 'ground', text: 'Ground in the doelgroepregister: a to g, 2, 6 or gelijkgesteld.' },
  datum: { name: 'date', text: 'A day in the period that is counted.' },
  registratie_van: {
    name: 'registered_from',
    text: 'First day of the registration; assumed if you leave it out.',
  },
  registratie_tot: {
    name: 'registered_until',
    text: 'Last day of the registration; leave blank if it has not ended.',
  },
  geen_arbeidsvermogen: {
    name: 'no_capacity',
    text: 'TRUE for Wajong (ground c) with no lasting work capacity.',
  },
};

export const further: Readonly<Record<FurtherArgumentId, ArgumentText>> = {
  in_register: {
    name: 'in_register',
    text: 'TRUE or yes if UWV says that the person is in the doelgroepregister; the ground may then be blank.',
  },
  begin_tijdvak: {
    name: 'period_start',
    text: 'First day of the period; date is then its last day. If you leave it out, the period is the calendar month of date.',
  },
};
