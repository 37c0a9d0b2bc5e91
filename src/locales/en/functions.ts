import type { FunctionTexts } from '../../functions/texts';

/** All words about the functions. Excel shows `summary` and the arguments, the help page and the pane the rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Counting', text: 'From paid hours to jobs, and what counts and what does not.' },
    verdelen: { name: 'Attribution', text: 'Lent jobs to the sector where the work is really done.' },
    meten: { name: 'Measuring', text: 'Baseline, target, published result and your own measurement.' },
    quotum: { name: 'Quota', text: "An employer's own position under the quota rules." },
    geld: { name: 'Money', text: 'The wage cost benefit and the division of a bonus, to the cent.' },
    duurzaamheid: { name: 'Retention', text: 'Who worked at the start and still works later.' },
    vooruit: { name: 'Ahead', text: 'The pace that is needed, and the trend with its margin.' },
    bron: { name: 'Source', text: 'The figure and where it stands, to check and to cite.' },
    nummers: { name: 'Numbers', text: 'The check digits of the citizen and the wage tax number.' },
  },
  choices: {
    SECTOR: {
      markt: 'Market sector (not government)',
      overheid: 'Government sector',
      totaal: 'Market and government together',
    },
    SECTORDEEL: { markt: 'Market sector (not government)', overheid: 'Government sector' },
    VORM: {
      formeel: 'Own employment contract',
      inleen: 'Lent: agency work or secondment from sheltered employment (Wsw)',
      totaal: 'Own and lent together',
    },
    TIJDVAK: {
      week: '25.5 hours are a job',
      'vier weken': 'Four weeks: 102 hours are a job (4 × 25.5)',
      maand: 'Month: 1,331 / 12 hours are a job',
      kwartaal: 'Quarter: 1,331 / 4 hours are a job',
      halfjaar: 'Half year: 1,331 / 2 hours are a job',
      jaar: 'Year: 1,331 hours are a job',
    },
    TAAL: { nl: 'Dutch', en: 'English' },
  },
  remarks: {},
  twinOnly: {},
  functions: {
    JOBUNITS: {
      summary: 'The number of jobs for a number of paid hours: 25.5 hours a week are one job.',
      about: [
        'A job in the banenafspraak is an amount of paid hours, not a person, a contract or a full-time equivalent. A smaller job counts pro rata, a larger one counts as more than one.',
        'Weeks follow the norm of the letters to parliament (25.5 hours a week), parts of a year the norm of the Besluit Wfsv (1,331 hours a year). Four weeks are four times 25.5 hours.',
      ],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours in the period; a number or a range.' },
        tijdvak: {
          name: 'period',
          text: '"week" (default), "vier weken", "maand", "kwartaal", "halfjaar" or "jaar"; English names are understood.',
        },
        jaar: { name: 'year', text: 'The year of the count; without a year the norm now in force.' },
      },
      gives: 'Jobs, not rounded, in the shape of the hours.',
      examples: [
        '51 hours a week are two jobs.',
        '1,331 hours in a year are one job.',
        'A column gives a column; text with a decimal comma is read, a blank cell stays blank.',
        'Negative hours do not exist.',
      ],
    },
    VERDEELSLEUTEL: {
      summary: 'The share of a sector in the hours of lent jobs in a year.',
      about: [
        'The key attributes all lent jobs of a measurement to the sectors where people really work. It is set anew every year, on the paid hours of December.',
        'The keys of 2013 to 2019 and of 2022 were not found; those of 2023 and 2024 follow from the published figures.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year of the measurement.' },
        sector: { name: 'sector', text: '"markt" or "overheid"; without it both beside each other.' },
      },
      gives: 'A share between 0 and 1; without a sector market and government beside each other.',
      examples: [
        'In 2024 government had 26.5% of the hours.',
        'Without a sector: market and government beside each other.',
        'No key is known for 2016.',
      ],
    },
    NULMETING: {
      summary: 'The number of jobs at the baseline measurement (end of 2012).',
      about: [
        'The nulmeting is the fixed starting point: extra jobs are always the difference with the end of 2012. The lent jobs of a sector stay unrounded, since only the final difference is rounded.',
        'The own contracts of each sector at the nulmeting were not published; those cells give #N/A.',
      ],
      arguments: {
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it the whole table.' },
        vorm: { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' },
      },
      gives: 'Jobs; without a sector a table with headings.',
      examples: ['All jobs at the end of 2012.', 'Of which lent.', 'Not published, so no number.'],
    },
    DOELSTELLING: {
      summary: 'The target of a year: extra jobs against the baseline.',
      about: [
        'Targets are cumulative: 90,000 for the market in 2024 means 90,000 jobs more than at the end of 2012, not 90,000 in that year.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year, or a range of years.' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it a table.' },
      },
      gives: 'Extra jobs; without a sector a table with headings and a row for each year.',
      examples: [
        'The target of the market in 2024.',
        'Without a sector: a table.',
        'No target was published after 2025.',
      ],
    },
    REALISATIE: {
      summary: 'The published result of a year: extra jobs against the baseline.',
      about: [
        'Cumulative against the end of 2012, never the growth in that year. A negative number of lent jobs is possible: there are then fewer than at the nulmeting.',
        'Some years follow by subtraction from a later letter; BRON shows how.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year that was measured (state at its end).' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it Tabel 1 of that year.' },
        vorm: { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' },
      },
      gives: 'Extra jobs; without a sector a table with headings.',
      examples: [
        'The extra jobs at the end of 2024.',
        'Fewer lent jobs at government than at the nulmeting.',
        'Without a sector: Tabel 1.',
        'Nothing was published about 2014.',
      ],
    },
  },
};
