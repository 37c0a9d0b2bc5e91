import type { FunctionTexts } from '../../functions/texts';

/** The same argument at every function that looks up a figure. */
const ownValues = {
  name: 'own_values',
  text: 'Figures of the workbook’s own, e.g. BA_Parameters!A1:E9, with the headings Naam, Van, Tot en met, Waarde and Bron.',
};

/** All words about the functions. Excel shows `summary` and the arguments, the help page and the pane the rest. */
export const functions: FunctionTexts = {
  groups: {
    tellen: { name: 'Counting', text: 'From paid hours to jobs, and what counts and what does not.' },
    verdelen: { name: 'Attribution', text: 'Lent jobs to the sector where the work is really done.' },
    meten: { name: 'Measuring', text: 'Nulmeting, target, published result and your own measurement.' },
    quotum: { name: 'Quotum', text: "An employer's own position under the quotum rules." },
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
    VORMDEEL: {
      formeel: 'Formal employment',
      inleen: 'Inleenverband: temp agency or Wsw secondment',
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
    SOORT: { definitief: 'Set by regulation', indicatief: 'Indication, announced in advance' },
  },
  remarks: {
    'not-levied': 'No quotum levy is collected at present (Wfsv articles 122n and 122na).',
    'formula-inferred':
      'How the variables combine is inferred: the printed formula was not available. The inference gives all seven indicative percentages exactly.',
    'per-employee':
      'The maximum holds per employee per year: add up all hours of a person at the same employer first. Whether there is a right to it (state pension age, Wsw without secondment) this function does not judge.',
    'own-meting':
      'The function sees values only. Excel for Windows and Mac may hand over a blank cell as 0; when in doubt use the check in the task pane, which reads the cells themselves.',
    'trend-no-promise': 'A trend describes what was and promises nothing; policy and economy are not in it.',
    'amounts-not-known':
      'The surcharge and the bonus of the Wet banenafspraak are not known yet: what you give is an assumption of your own.',
    'spells-until-later':
      'The list must run on to two years after the window: whoever is no longer in it later counts as gone.',
  },
  twinOnly: {
    'with-sector': 'With a sector filled in.',
    'with-sector-and-form': 'With a sector and a form filled in.',
    'all-arguments': 'With all arguments filled in.',
    'two-decimals': 'For hours and a percentage with two decimals at most.',
    'previous-year': 'Without the hours of the year itself.',
    'no-blanks': 'For columns without blank cells.',
    expected: 'Only the expected value, without the interval.',
    digits: 'For numbers without dots or spaces.',
    'real-dates': 'With Excel dates, no text.',
    'one-key': 'The key where exactly one fits, with all arguments given.',
    'overheid-total': 'The total of overheid, with a key of your own and no errors in the columns.',
    'total-growth': 'The growth of all regions together.',
    'all-arguments-two-decimals': 'With all arguments given, with two decimals at most.',
    'first-row': 'The first row: the levy.',
    'true-and-false': 'With TRUE and FALSE in the column, no letters.',
    retention: 'Only the retention (the last row), for columns without blank persons.',
    'digits-l-digits': 'For text; a number gives FALSE.',
  },
  noTwin: {
    rules:
      'There is no plain formula that gives the same: the counting rules are too many for it. They stand in the sources below.',
    words: 'There is no plain formula: this function gives text out of the sources.',
    figure: 'Its plain counterpart is the number itself: insert it as a value from the task pane.',
    cents:
      'There is no reliable plain formula: the cents left over ask for exact arithmetic, and the binary fractions of a sheet may move a cent.',
    'pivot-table': 'A pivot table on the same columns gives the same numbers.',
    'many-steps':
      'There is no plain formula for all rows together. For retention between two days there is one at UITSTROOM.',
  },
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
        eigen_waarden: ownValues,
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
        eigen_waarden: ownValues,
      },
      gives: 'A share between 0 and 1; without a sector market and government beside each other.',
      examples: [
        'In 2024 government had 26.5% of the hours.',
        'Without a sector: market and government beside each other.',
        'No key is known for 2016.',
        'A key of the workbook’s own, for a year without a published one.',
      ],
    },
    NULMETING: {
      summary: 'The number of jobs at the nulmeting, the baseline (end of 2012).',
      about: [
        'The nulmeting is the fixed starting point: extra jobs are always the difference with the end of 2012. The lent jobs of a sector stay unrounded, since only the final difference is rounded.',
        'The own contracts of each sector at the nulmeting were not published; those cells give #N/A.',
      ],
      arguments: {
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it the whole table.' },
        vorm: { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs; without a sector a table with headings.',
      examples: ['All jobs at the end of 2012.', 'Of which lent.', 'Not published, so no number.'],
    },
    DOELSTELLING: {
      summary: 'The target of a year: extra jobs against the nulmeting.',
      about: [
        'Targets are cumulative: 90,000 for the market in 2024 means 90,000 jobs more than at the end of 2012, not 90,000 in that year.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year, or a range of years.' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it a table.' },
        eigen_waarden: ownValues,
      },
      gives: 'Extra jobs; without a sector a table with headings and a row for each year.',
      examples: [
        'The target of the market in 2024.',
        'Without a sector: a table.',
        'No target was published after 2025.',
      ],
    },
    REALISATIE: {
      summary: 'The published result of a year: extra jobs against the nulmeting.',
      about: [
        'Cumulative against the end of 2012, never the growth in that year. A negative number of lent jobs is possible: there are then fewer than at the nulmeting.',
        'Some years follow by subtraction from a later letter; BRON shows how.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year that was measured (state at its end).' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it Tabel 1 of that year.' },
        vorm: { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' },
        eigen_waarden: ownValues,
      },
      gives: 'Extra jobs; without a sector a table with headings.',
      examples: [
        'The extra jobs at the end of 2024.',
        'Fewer lent jobs at government than at the nulmeting.',
        'Without a sector: Tabel 1.',
        'Nothing was published about 2014.',
      ],
    },
    UREN: {
      summary: 'The number of paid hours for a number of jobs: the inverse of JOBUNITS.',
      about: ['Useful to turn a goal in jobs into contract hours. It follows the same norms as JOBUNITS.'],
      arguments: {
        banen: { name: 'jobs', text: 'The number of jobs; a number or a range.' },
        tijdvak: {
          name: 'period',
          text: '"week" (default), "vier weken", "maand", "kwartaal", "halfjaar" or "jaar"; English names are understood.',
        },
        jaar: { name: 'year', text: 'The year of the count; without a year the norm now in force.' },
        eigen_waarden: ownValues,
      },
      gives: 'Paid hours in the period, not rounded, in the shape of the jobs.',
      examples: ['Two jobs are 51 hours a week.', 'Half a job is 665.5 hours a year.'],
    },
    TOEDELEN: {
      summary: 'Attributes lent jobs to market and government by the verdeelsleutel of a year.',
      about: [
        'A lent job counts in the sector where the person really works. The key holds for all lent jobs together; about one employer or one sector it says nothing. Where you know the user firm, count in its sector.',
        'The result stays unrounded: round only the difference with the nulmeting.',
      ],
      arguments: {
        inleenbanen: { name: 'lent_jobs', text: 'The number of lent jobs (a level, not an increase).' },
        jaar: { name: 'year', text: 'The year of the measurement, and so of the key.' },
        sector: { name: 'sector', text: '"markt" or "overheid"; without it both beside each other.' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs, not rounded; without a sector market and government beside each other.',
      examples: [
        'The level of 2021 with the key 68/32.',
        'Without a sector: market and government beside each other.',
        'No key is known for 2016.',
      ],
    },
    TOENAME: {
      summary: 'Extra jobs: a level minus the nulmeting of the same sector and form.',
      about: [
        'The nulmeting was not published for every cell: it was for the total, for the two forms together and for lent jobs by sector. For own contracts by sector the function therefore gives #N/A and no estimate.',
      ],
      arguments: {
        banen: { name: 'jobs', text: 'The level: all jobs, those of the nulmeting included.' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal" (default).' },
        vorm: { name: 'form', text: '"formeel", "inleen" or "totaal" (default).' },
        eigen_waarden: ownValues,
      },
      gives: 'Extra jobs; negative where the level is below the nulmeting.',
      examples: [
        'The level of end 2024: 89,616 extra jobs.',
        'The lent jobs of 2021.',
        'The nulmeting of the market as a whole was not published.',
      ],
    },
    TEKORT: {
      summary: 'How many jobs a year falls short: the target minus the extra jobs.',
      about: [
        'Without a number of your own the function uses the published result of that year. A negative answer means that the target was exceeded. The target is met when the shortfall is zero or less.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year of the target.' },
        extra_banen: {
          name: 'extra_jobs',
          text: 'Extra jobs against the nulmeting; without it the published result.',
        },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal" (default).' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs; negative where the target was exceeded.',
      examples: [
        'At the end of 2024 there were 25,384 jobs too few.',
        'Of which at government.',
        'A number of your own above the target gives a negative shortfall.',
        'The result of the market in 2022 was not published.',
      ],
    },
    BENODIGD: {
      summary: 'How many extra jobs a year are needed to reach a later target.',
      about: [
        'The difference between the target and the extra jobs, spread evenly over the years that are left. Where the goal has been reached the answer is zero.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year of the state you start from.' },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal" (default).' },
        tot: { name: 'until', text: 'The year of the target; the last one there is by default.' },
        extra_banen: {
          name: 'extra_jobs',
          text: 'Extra jobs in the first year; without it the published result.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'Extra jobs a year, not rounded, never below zero.',
      examples: [
        'From 2021 the market needed 9,758.5 more a year for 2025.',
        'With a number of your own: from 100,000 to 125,000 in two years.',
        'In the year of the target itself there is no time left.',
      ],
    },
    PARAMETER: {
      summary: 'The value of a figure out of a letter or the law on a date.',
      about: [
        'All figures the functions calculate with, by name. That puts the value in your workbook instead of a loose number in a formula. BRON gives where it stands, with the same arguments.',
        'A date without a value gives #N/A: nothing is extrapolated.',
      ],
      arguments: {
        naam: { name: 'name', text: 'The name of the figure, for example "doelstelling.markt".' },
        datum: { name: 'date', text: 'A date or a year (the state at its end); without it the last value.' },
        eigen_waarden: ownValues,
      },
      gives: 'A number in the unit of the figure; a share as a fraction.',
      examples: [
        'The hours of one job.',
        'The target of a year.',
        'The key on a date.',
        'A year without a value.',
      ],
    },
    BRON: {
      summary: 'Where a figure stands, as text: document, number, place and day read.',
      about: [
        'Copy the text into a document or put it beside the figure. A derived figure comes with its arithmetic, an uncertain one with its margin.',
      ],
      arguments: {
        naam: { name: 'name', text: 'The name of the figure, for example "nulmeting.totaal.inleen".' },
        datum: { name: 'date', text: 'A date or a year (the state at its end); without it the last value.' },
        taal: { name: 'language', text: '"nl" (default) or "en".' },
        eigen_waarden: ownValues,
      },
      gives: 'One line of text.',
      examples: [
        'Where the lent jobs of the nulmeting stand.',
        'Where the key of 2020 stands, in English.',
        'A value of your own is recognisable as such.',
      ],
    },
    BSNGELDIG: {
      summary: 'Whether a number can be a burgerservicenummer (check digits).',
      about: [
        'A valid number need not exist: only the sum of its digits is looked at. Eight digits count as nine with a lost zero, since Excel drops leading zeros.',
        'Nothing leaves your machine: the function calculates in your own Excel.',
      ],
      arguments: { nummer: { name: 'number', text: 'The number, as a number or as text; also a range.' } },
      gives: 'TRUE or FALSE.',
      examples: ['A number that passes.', 'Grouped as on a letter.', 'A digit that does not fit.'],
    },
    LHNRGELDIG: {
      summary: 'Whether a text can be a loonheffingennummer (check digits, L and suffix).',
      about: ['Nine digits that pass the elfproef, the letter L and a suffix from 01.'],
      arguments: { nummer: { name: 'number', text: 'The number as text, or a range.' } },
      gives: 'TRUE or FALSE.',
      examples: ['A well-formed number.', 'Suffix 00 does not exist.', 'With a B it is a VAT number.'],
    },
    TELTMEE: {
      summary: 'Whether a work relation counts for the banenafspraak on a day.',
      about: [
        'The function takes the same steps as the check of a meting: code aard arbeidsverhouding, sheltered work, ground, registration. WAAROM gives the reason and its source for the same arguments.',
        'Without a registration it is assumed to cover the day. A relation that cannot be judged gives an error and never a silent FALSE.',
      ],
      arguments: {
        aard: {
          name: 'nature',
          text: 'Code aard arbeidsverhouding of the payroll return, for example 1, 11 or 22.',
        },
        grond: { name: 'ground', text: 'Ground in the doelgroepregister: a to g, 2, 6 or gelijkgesteld.' },
        datum: { name: 'date', text: 'A day in the period that is counted.' },
        registratie_van: {
          name: 'registered_from',
          text: 'First day of the registration; assumed when left out.',
        },
        registratie_tot: {
          name: 'registered_until',
          text: 'Last day of the registration; blank while it has not ended.',
        },
        geen_arbeidsvermogen: {
          name: 'no_capacity',
          text: 'TRUE for Wajong (ground c) without lasting capacity for work.',
        },
        in_register: {
          name: 'in_register',
          text: 'TRUE or yes where UWV says that someone is in the doelgroepregister; the ground may then be blank.',
        },
        begin_tijdvak: {
          name: 'period_start',
          text: 'First day of the period; date is then its last day. Without it the period is the calendar month of date.',
        },
      },
      gives: 'TRUE or FALSE; an error where too little is known.',
      examples: [
        'An ordinary contract with a registration from 2020.',
        'Sheltered work does not count.',
        'A column of codes: agency worker, sheltered Wsw, Wsw secondment.',
        'An unknown code is not FALSE but an error.',
      ],
    },
    WAAROM: {
      summary: 'Why a work relation counts or not, with the source of the rule.',
      about: [
        'Put WAAROM beside TELTMEE to be able to explain the count, to an auditor or to yourself. What was not given and is assumed is said.',
      ],
      arguments: {
        aard: {
          name: 'nature',
          text: 'Code aard arbeidsverhouding of the payroll return, for example 1, 11 or 22.',
        },
        grond: { name: 'ground', text: 'Ground in the doelgroepregister: a to g, 2, 6 or gelijkgesteld.' },
        datum: { name: 'date', text: 'A day in the period that is counted.' },
        registratie_van: {
          name: 'registered_from',
          text: 'First day of the registration; assumed when left out.',
        },
        registratie_tot: {
          name: 'registered_until',
          text: 'Last day of the registration; blank while it has not ended.',
        },
        geen_arbeidsvermogen: {
          name: 'no_capacity',
          text: 'TRUE for Wajong (ground c) without lasting capacity for work.',
        },
        taal: { name: 'language', text: '"nl" (default) or "en".' },
        eigen_waarden: ownValues,
        in_register: {
          name: 'in_register',
          text: 'TRUE or yes where UWV says that someone is in the doelgroepregister; the ground may then be blank.',
        },
        begin_tijdvak: {
          name: 'period_start',
          text: 'First day of the period; date is then its last day. Without it the period is the calendar month of date.',
        },
      },
      gives: 'One line of text.',
      examples: [
        'Sheltered work.',
        'Ground g counts from 2026 only.',
        'In English: payroll work counts, but that treatment is not verified.',
      ],
    },
    QUOTUMPERCENTAGE: {
      summary: 'The quotum percentage of a year and sector, as a fraction (1.93% is 0.0193).',
      about: [
        'Only the percentage for government in 2018 was found as a definitive one. For 2019 to 2024 there is an indication of 2018; the function gives it only when you ask for it.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year of the percentage.' },
        sector: { name: 'sector', text: '"markt" or "overheid".' },
        soort: { name: 'kind', text: '"definitief" (default) or "indicatief".' },
        eigen_waarden: ownValues,
      },
      gives: 'A fraction; give the cell a percentage format.',
      examples: [
        'The definitive percentage of 2018.',
        'The indication for 2024.',
        'A definitive percentage for 2024 is not known.',
      ],
    },
    QUOTUM: {
      summary: 'How many jobs a quotum percentage asks of an employer.',
      about: ['Hours of all employees times the percentage, divided by the hours of one job in that period.'],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours of all employees in the period.' },
        percentage: { name: 'percentage', text: 'The quotum percentage: 1.93% or 0.0193.' },
        tijdvak: {
          name: 'period',
          text: '"jaar" (default), "halfjaar", "kwartaal", "maand", "vier weken" or "week".',
        },
        jaar: { name: 'year', text: 'The year; without it the norm now in force.' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs, not rounded.',
      examples: [
        '2,500 full-timers of 36 hours: 68 jobs.',
        'Over a year.',
        '1.93 instead of 1.93% is refused.',
      ],
    },
    QUOTUMTEKORT: {
      summary: 'How many jobs an employer falls short, rounded down to one decimal.',
      about: [
        '(All hours × percentage − hours of the target group) / hours per job, never below zero. Inputs are rounded down to two decimals first, as the Besluit Wfsv asks.',
      ],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours of all employees in the year.' },
        uren_doelgroep: { name: 'hours_target_group', text: 'Paid hours of the target group in the year.' },
        percentage: { name: 'percentage', text: 'The quotum percentage: 2.57% or 0.0257.' },
        jaar: { name: 'year', text: 'The year; without it the hours per job now in force.' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs with one decimal.',
      examples: ['2,570 hours asked, 1,331 worked.', 'More than enough.'],
    },
    QUOTUMHEFFING: {
      summary: 'What the quotum levy over a shortage would be; it is not levied now.',
      about: ['The shortage times € 5,000. The levy is suspended: use the amount only to compare.'],
      arguments: {
        tekort: { name: 'shortage', text: 'The shortage in jobs, for example from QUOTUMTEKORT.' },
        jaar: { name: 'year', text: 'The year; without it the amount that stands in the law.' },
        eigen_waarden: ownValues,
      },
      gives: 'Euro.',
      examples: ['A shortage of 0.9 job.'],
    },
    QUOTUMPLICHTIG: {
      summary: 'Whether an employer is large enough for the quotum (from 40,575 paid hours).',
      about: [
        'An employer with fewer hours than 25 average employees in the year before is exempt, also where the hours of the year itself stay below the threshold. Exactly 40,575 hours is liable.',
      ],
      arguments: {
        uren_vorig_jaar: { name: 'hours_last_year', text: 'Paid hours in the year before.' },
        jaar: { name: 'year', text: 'The year you want to know it for.' },
        uren_jaar: { name: 'hours_year', text: 'Paid hours in the year itself, where already known.' },
        eigen_waarden: ownValues,
      },
      gives: 'TRUE or FALSE.',
      examples: ['Exactly on the threshold.', 'One hour below it.', 'Shrunk in the year itself.'],
    },
    LKV: {
      summary: 'The wage cost benefit (LKV) of the banenafspraak for one employee in a year.',
      about: ['€ 1.01 for each paid hour, € 2,000 per employee per calendar year at most.'],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours of the employee in the year, all contracts together.' },
        jaar: { name: 'year', text: 'The calendar year; without it the amount now in force.' },
        eigen_waarden: ownValues,
      },
      gives: 'Euro, to the cent.',
      examples: ['A full job.', 'Above the maximum.', 'This scheme did not exist before 2018.'],
    },
    BONUSVERDELING: {
      summary: 'Divides an amount by shares so that the cents add up exactly.',
      about: [
        'Everyone gets the whole cents of the share; the cents left over go to the largest remainders, the first in the list first. Employers in a chain may agree on any division.',
      ],
      arguments: {
        bedrag: { name: 'amount', text: 'The amount to divide, in euro.' },
        aandelen: { name: 'shares', text: 'The shares, 1 (100%) together; a range.' },
      },
      gives: 'Euro for each share, in the shape of the shares.',
      examples: [
        'Three employers, a third each.',
        'Three quarters and a quarter.',
        'Shares that are not 100%.',
      ],
    },
    WERKBEHOUD: {
      summary: 'Which part of the people at the start is there at the end too.',
      about: [
        'Every person counts once, with several jobs too. The definition is that of the retention study: who worked in a quarter and a year later as well. Use pseudonyms where you have them; the number does not leave your workbook.',
      ],
      arguments: {
        begin: { name: 'start', text: 'The persons who worked at the start; a column of numbers.' },
        eind: { name: 'end', text: 'The persons who work at the end; a column of numbers.' },
      },
      gives: 'A share between 0 and 1.',
      examples: ['Two of the four are still there.'],
    },
    UITSTROOM: {
      summary: 'Who worked on a reference date and not any more later, from a list of spells.',
      about: [
        'Each row is a spell in which a person works. Who works in another job on the later date has not left. A blank end means that the spell still runs.',
      ],
      arguments: {
        personen: { name: 'persons', text: 'A column of persons, one for each spell.' },
        begin: { name: 'start', text: 'The first day of each spell.' },
        einde: { name: 'end', text: 'The last day of each spell; blank while it still runs.' },
        peildatum: { name: 'date', text: 'The first day you look at.' },
        latere_peildatum: { name: 'later_date', text: 'The later day you look at.' },
      },
      gives: 'A table: working, still working, left and retention.',
      examples: ['Two worked, one of them still works a year later, in another job.'],
    },
    PROGNOSE: {
      summary: 'Carries the trend of a series of years on, with a lower and an upper bound (95%).',
      about: [
        'A straight line through the points (least squares) with the interval in which the figure of one year lies with 95% certainty if the trend holds. At least three points are needed.',
      ],
      arguments: {
        jaren: { name: 'years', text: 'The years of the series.' },
        banen: { name: 'jobs', text: 'The jobs in those years, in the same order.' },
        doeljaar: { name: 'target_year', text: 'The year, or a range of years, you want the trend for.' },
      },
      gives: 'A table with headings: year, expected, low and high.',
      examples: ['A series exactly on a line.', 'Two points are too few.'],
    },
    METING: {
      summary: 'Tabel 1 in jobs from the rows of a meting, with what counts and what does not.',
      about: [
        'Give the whole range, headings included. Columns are recognised by their heading, in any order; rows are counted by the same code as in the task pane. The count is over December of the year.',
        'Without a key a lent job counts in the sector that stands in its row. With a key the total of lent jobs is divided over the sectors.',
      ],
      arguments: {
        bereik: {
          name: 'range',
          text: 'The rows of the meting with their headings, for example Meting!A1:Z5000.',
        },
        jaar: { name: 'year', text: 'The year of the meting.' },
        sleutel: { name: 'key', text: 'The share of government in lent jobs, between 0 and 1.' },
        eigen_waarden: ownValues,
      },
      gives: 'A table with headings: jobs by form and sector, and how many rows count and do not count.',
      examples: [
        'Four invented rows: sheltered work does not count.',
        'The lent jobs divided by a key.',
        'A range without the headings of a meting.',
      ],
    },
    CONTROLE: {
      summary: 'The findings of the rules on a range, one row for each cause.',
      about: [
        'The same rules as in the task pane, on this range only: what stands on other sheets (Opgave, Tabel 1, toelichtingen) takes no part. Numbers of persons are masked in the messages.',
        'Severity fout must be repaired, waarschuwing asks for an explanation, info informs. Only the headings means that nothing was found.',
      ],
      arguments: {
        bereik: {
          name: 'range',
          text: 'The rows of the meting with their headings, for example Meting!A1:Z5000.',
        },
        taal: { name: 'language', text: '"nl" (default) or "en".' },
        eigen_waarden: ownValues,
      },
      gives: 'A table with headings: severity, rule, cells, count and message.',
      examples: ['A wrong digit in a BSN and negative hours.'],
    },
    JOBUNITSPERIODE: {
      summary: 'The number of jobs for paid hours between two dates: 25.5 hours a week are one job.',
      about: [
        'For a period that is no whole week, month or year. A job is the number of calendar days, both dates included, times 25.5 divided by 7 hours.',
      ],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours in the period; a number or a range.' },
        begindatum: { name: 'first_day', text: 'The first day of the period.' },
        einddatum: { name: 'last_day', text: 'The last day of the period.' },
        eigen_waarden: ownValues,
      },
      gives: 'Jobs, not rounded, in the shape of the hours.',
      examples: ['51 hours in two weeks are one job.', 'A period that ends before it begins.'],
    },
    AFGELEIDESLEUTEL: {
      summary: 'The verdeelsleutel behind two published increases of lent jobs.',
      about: [
        'From the level of lent jobs and the rounded increase of each sector follow the bounds of the key. Where one row says Past (fits), the key is certain at that number of decimals.',
        'Without figures on the lent jobs of a year no key can be inferred for it.',
      ],
      arguments: {
        inleenbanen: { name: 'lent_jobs', text: 'All lent jobs in the year: the level, no increase.' },
        toename_markt: { name: 'increase_market', text: 'Published increase of lent jobs, market.' },
        toename_overheid: {
          name: 'increase_government',
          text: 'Published increase of lent jobs, government.',
        },
        decimalen: {
          name: 'decimals',
          text: 'Decimals of the percentage: 0, 1 (default, as in 26.5%) or 2.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'A table with headings: the bounds of the key and every key that fits.',
      examples: [
        'The figures of 2024: one key fits, 73.5 to 26.5.',
        'Two increases that no key can explain.',
      ],
    },
    INLEENTOEDELEN: {
      summary: 'Divides lent jobs by row: in the sector of a known inlener, the rest by the key.',
      about: [
        'Where the inlener is known, the job counts in the sector where the work is really done. A blank sector means not known, so by the key of the year or a key of your own.',
      ],
      arguments: {
        banen: { name: 'jobs', text: 'Lent jobs by row.' },
        sector_inlener: {
          name: 'sector_inlener',
          text: '"markt" or "overheid" by row; blank where the inlener is not known.',
        },
        jaar: { name: 'year', text: 'The year of the count, and so of the key.' },
        sleutel: {
          name: 'key',
          text: 'A share of government of your own, between 0 and 1, instead of the key of the year.',
        },
        eigen_waarden: ownValues,
      },
      gives: 'A table with headings: jobs by sector, known, by the key, and together.',
      examples: [
        'Three rows with a known inlener; 200 jobs follow the key of 2024.',
        'A row with a sector but no jobs is a gap, not zero.',
      ],
    },
    REALISATIEPERCENTAGE: {
      summary: 'Which part of the target of a year was met.',
      about: [
        'Extra jobs divided by the target. From 1 (100%) on the target is met. Without a number of your own the published result is taken.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year of the target.' },
        extra_banen: {
          name: 'extra_jobs',
          text: 'Extra jobs against the nulmeting; left out: the published result.',
        },
        sector: { name: 'sector', text: '"markt", "overheid" or "totaal" (default).' },
        eigen_waarden: ownValues,
      },
      gives: 'A fraction; format the cell as a percentage.',
      examples: [
        '92,000 of the 115,000 extra jobs.',
        'The market was past its target in 2021.',
        'No target was published after 2025.',
      ],
    },
    REGIOTABEL: {
      summary: 'Jobs by arbeidsmarktregio, sector and form, out of four columns.',
      about: [
        'Each row is a number of jobs with region, sector and form. One value for sector or form holds for all rows. Blank rows take no part; an error among the jobs makes the sum of that region that error, and so the total.',
      ],
      arguments: {
        regio: { name: 'region', text: 'The arbeidsmarktregio of each row.' },
        sector: { name: 'sector', text: '"markt" or "overheid" by row, or one for all.' },
        vorm: { name: 'form', text: '"formeel" or "inleen" by row, or one for all.' },
        banen: { name: 'jobs', text: 'The number of jobs of each row.' },
      },
      gives: 'A table with headings: a row for each region and a total.',
      examples: ['Two regions.'],
    },
    REGIOGROEI: {
      summary: 'Growth of the number of jobs by region between two moments.',
      about: [
        'Growth is of the level, nulmeting included, as in the study of regional differences; not of the extra jobs. A region that is absent at one of the moments counts as zero there.',
      ],
      arguments: {
        regio_eerder: { name: 'region_earlier', text: 'The region of each row at the first moment.' },
        banen_eerder: { name: 'jobs_earlier', text: 'The jobs of each row at the first moment.' },
        regio_later: { name: 'region_later', text: 'The region of each row at the second moment.' },
        banen_later: { name: 'jobs_later', text: 'The jobs of each row at the second moment.' },
      },
      gives: 'A table with headings: earlier, later, growth, and growth as a part of earlier.',
      examples: ['Two regions, in another order at the second moment.'],
    },
    QUOTUMBEREKENING: {
      summary: 'The quotum percentage from the variables of the law, as a fraction (1.93% is 0.0193).',
      about: [
        '((A + B − H) × C + F × G) / (D × E − agency hours), rounded down to two decimals of the percentage. A, B, F and G come from the regulation where you leave them out; C, D and E are not published and must be given.',
      ],
      arguments: {
        jaar: { name: 'year', text: 'The year, for A, B, F and G.' },
        sector: { name: 'sector', text: '"markt" or "overheid".' },
        c: { name: 'c', text: 'C: average paid hours of someone of the target group.' },
        d: { name: 'd', text: 'D: all jobs at employers that fall under the quotum.' },
        e: { name: 'e', text: 'E: average paid hours of an employee.' },
        h: { name: 'h', text: 'H: extra jobs at exempt employers; left out: 0.' },
        uitzenduren: {
          name: 'agency_hours',
          text: 'Hours of temp agency staff, taken from D × E; left out: 0.',
        },
        a: { name: 'a', text: 'A: jobs at the nulmeting; left out: the published value.' },
        b: { name: 'b', text: 'B: extra jobs; left out: the published value.' },
        f: { name: 'f', text: 'F: persons with a provision; left out: the published value.' },
        g: { name: 'g', text: 'G: their average hours; left out: the published value.' },
        eigen_waarden: ownValues,
      },
      gives: 'A fraction; format the cell as a percentage.',
      examples: [
        'With 1.739 billion hours the percentage of 2018 comes back.',
        'And with the same hours the indication for 2024.',
        'All variables given.',
        'B of the market was not published after 2021.',
      ],
    },
    QUOTUMREGIMES: {
      summary: 'What an employer would pay and receive under each quotum regime, side by side.',
      about: [
        'The levy of the act of 2015, its suspension, and the Wet banenafspraak once activated. For the last one surcharge and bonus are not known yet: without those amounts there is an error and no estimate.',
        'Small employers pay no surcharge.',
      ],
      arguments: {
        tekort: { name: 'shortage', text: 'The shortage in jobs, for example from QUOTUMTEKORT.' },
        jaar: { name: 'year', text: 'The year; left out: the amount that stands in the law now.' },
        loon: {
          name: 'wage',
          text: 'The premium wage over which the surcharge is due: without lent workers, beschut werk and Wsw not lent.',
        },
        opslag: { name: 'surcharge', text: 'The inclusiviteitsopslag: 0.2% or 0.002.' },
        banen: { name: 'jobs', text: 'The number of jobs of the target group for which a bonus comes.' },
        bonus: { name: 'bonus', text: 'The bonus for each job, in euro.' },
        klein: { name: 'small', text: 'TRUE for a small employer, which pays no surcharge.' },
        eigen_waarden: ownValues,
      },
      gives: 'A table with headings: to pay, to receive and net, in euro.',
      examples: ['With invented amounts for surcharge and bonus.', 'Without those amounts.'],
    },
    DUURZAAMHEID: {
      summary: 'Retention from a list of spells, by the definitions of the letters to parliament.',
      about: [
        'Of those who worked in a window: how many still do a year later, how many starters still do after one and two years, and how many have had the same job for longer than a year. A starter is someone whose first spell begins in the window; so give all spells of each person.',
      ],
      arguments: {
        personen: { name: 'persons', text: 'A column of persons, one for each spell.' },
        begin: { name: 'begin', text: 'The first day of each spell.' },
        einde: { name: 'end', text: 'The last day of each spell; blank where it still runs.' },
        van: { name: 'from', text: 'The first day of the window, for example of the third quarter.' },
        tot: { name: 'until', text: 'The last day of the window.' },
      },
      gives: 'A table with headings: how many, of how many, and the share.',
      examples: ['Four persons in the third quarter of 2022; three of them start in it.'],
    },
    AANDEELVAST: {
      summary: 'The share of paid hours in permanent contracts.',
      about: ['A share of hours and not of contracts, as in the study of retention.'],
      arguments: {
        uren: { name: 'hours', text: 'Paid hours of each row.' },
        vast: { name: 'permanent', text: 'TRUE or J by row for a contract without an end date.' },
      },
      gives: 'A share between 0 and 1.',
      examples: ['1,500 of the 2,000 hours.', 'Unknown is not FALSE.'],
    },
  },
};
