import type { ExportField } from '../../src/compose/export/fields';
import { outcomeOf, readLines } from './support/read-lines';

const [A, B, C] = ['123456782', '111222333', '010554336'];
const hoursOf = `${A} 110.5, ${B} 52`;

/** Headings as they may be in twelve more payroll packages, invented: what each column is taken for, and what comes of it. */
interface Style {
  readonly lines: readonly string[];
  readonly columns: Partial<Record<ExportField, string>>;
  readonly gives: string;
}

const styles: Readonly<Record<string, Style>> = {
  'contracts and two kinds of paid hours, one of them of the year': {
    lines: [
      'Medewerker;Roepnaam;BSN;Dienstverband;Volgnummer functie;Uren p.w.;Verl. uren SV;Verl. uren SV cum.;Periode;Jaar;Geb.datum;Begindatum contract',
      `100123;Jan;${A};1;1;25,5;110,50;1310,00;12;2025;01-02-1980;01-08-2021`,
      `100124;Piet;${B};2;1;12;52,00;600,00;12;2025;01-02-1985;01-01-2025`,
    ],
    columns: { bsn: 'BSN', hours: 'Verl. uren SV', period: 'Periode', year: 'Jaar' },
    gives: hoursOf,
  },
  'a quantity of anything for each wage component': {
    lines: [
      'Bedrijf;Persnr;IKV;BSN/Sofi;Naam;Looncode;Omschrijving;Eenheid;Aantal;Bedrag;Verwerkingsperiode',
      `01;000123;1;${A};Jansen;1000;Salaris;Uren;110,50;2000,00;202512`,
      `01;000123;1;${A};Jansen;2000;Reiskosten;Km;320,00;64,00;202512`,
      `01;000124;1;${B};Vries;1000;Salaris;Uren;52,00;1000,00;202512`,
    ],
    columns: {
      bsn: 'BSN/Sofi',
      personNumber: 'Persnr',
      period: 'Verwerkingsperiode',
      number: 'IKV',
      component: 'Omschrijving',
    },
    gives: '? which-column hours: Aantal',
  },
  'English, with overtime apart': {
    lines: [
      'Company Code;Employee ID;National ID;First Name;Pay Period;Hours Paid;Overtime Hours;Hire Date;Termination Date',
      `NL1;77;${A};Jan;2025-12;110.50;0.00;2019-03-01;`,
      `NL1;78;${B};Piet;2025-12;52.00;2.00;2020-03-01;`,
    ],
    columns: { personNumber: 'Employee ID', period: 'Pay Period', hours: 'Hours Paid', begin: 'Hire Date' },
    gives: '? which-column bsn: National ID',
  },
  'hours that may be anything, and hours of the contract': {
    lines: [
      'Code;Achternaam;BSN nummer;Datum in dienst;Datum uit dienst;Periode;Aantal uren;Contracturen;Uurloon',
      `1;Jansen;${A};01-03-2019;;12 - 2025;110,5;25,5;18,50`,
      `2;Vries;${B};01-03-2020;;12 - 2025;52;12;17,50`,
    ],
    columns: { bsn: 'BSN nummer', begin: 'Datum in dienst', period: 'Periode' },
    gives: '? which-column hours: Aantal uren | Contracturen',
  },
  'kinds of hours by their rate': {
    lines: [
      'Werknemernummer,Achternaam,BSN,Run,Periode,Uren100,Uren125,SVUren,SVDagen,Contract uren per week',
      `1,Jansen,${A},Run 12,2025-12,110.50,2,112.5,20,25.5`,
      `2,Vries,${B},Run 12,2025-12,52,0,52,10,12`,
    ],
    columns: {
      personNumber: 'Werknemernummer',
      bsn: 'BSN',
      period: 'Periode',
      weeklyHours: 'Contract uren per week',
    },
    gives: '? which-column hours: SVUren | Uren100 | Uren125',
  },
  'the employer on each line': {
    lines: [
      'Werkgever;Loonheffingsnr;Werknemer;BSN;Dienstverband;Tijdvak;Verloonde uren SV;Verloonde dagen SV;Loon SV',
      `St. X;123456782L01;1 - Jansen, J;${A};1;202512;110,5;20;2.000,00`,
      `St. X;123456782L01;2 - Vries, P;${B};1;202512;52;10;1.000,00`,
    ],
    columns: { lhnr: 'Loonheffingsnr', bsn: 'BSN', period: 'Tijdvak', hours: 'Verloonde uren SV' },
    gives: hoursOf,
  },
  'the period for which and the period in which': {
    lines: [
      'Pers.Nr.\tBURG.SERV.NR\tForPer\tInPer\tLoonsrt\tLoonsoorttekst\tVerloonde uren\tBedrag',
      `00001234\t${A}\t202512\t202512\tM020\tUren betaald\t110,50\t0,00`,
      `00001234\t${A}\t202511\t202512\tM020\tUren betaald\t5,00-\t0,00`,
      `00001235\t${B}\t202512\t202601\tM020\tUren betaald\t52,00\t0,00`,
    ],
    columns: {
      personNumber: 'Pers.Nr.',
      bsn: 'BURG.SERV.NR',
      period: 'ForPer',
      component: 'Loonsoorttekst',
      hours: 'Verloonde uren',
    },
    gives: hoursOf,
  },
  'hours at work, on leave and ill': {
    lines: [
      'Resource ID;Resource;Sofinr;Periode;Uren;Uren verlof;Uren ziek;Kostenplaats',
      `1;Jansen;${A};202512;110,5;8;0;4000`,
      `2;Vries;${B};202512;52;0;8;4000`,
    ],
    columns: { bsn: 'Sofinr', period: 'Periode' },
    gives: '? which-column hours: Uren',
  },
  'short headings with points': {
    lines: [
      'Pnr;Dvb;Naam;Burg.serv.nr.;Wtf;Verl.uren;Ingangsdatum;Einddatum;Maand',
      `12;01;Jansen;${A};0,6800;110,50;01-08-2019;;December 2025`,
      `13;01;Vries;${B};0,3000;52,00;01-08-2020;31-07-2026;December 2025`,
    ],
    columns: { bsn: 'Burg.serv.nr.', hours: 'Verl.uren', period: 'Maand' },
    gives: hoursOf,
  },
  'a partner, and two dates of entry': {
    lines: [
      'Medewerkernr.;BSN-nr. medewerker;BSN-nr. partner;Datum in dienst organisatie;Datum in dienst overheid;Betaalde uren;Betaalde uren jaar tot nu;Verloningsperiode',
      `1;${A};${C};01-03-2019;01-03-2001;110,5;1300;2025-12`,
      `2;${B};;01-04-2019;01-03-2003;52;600;2025-12`,
    ],
    columns: { personNumber: 'Medewerkernr.', bsn: 'BSN-nr. medewerker', period: 'Verloningsperiode' },
    gives: '? which-column hours: Betaalde uren',
  },
  'a remark in the heading of the hours': {
    lines: [
      'Persoonscode;Sofi nummer;Objectid;Ingangsdatum dienstverband;Deeltijdpercentage;Aantal verloonde uren (incl. verlof);Periode loon',
      `1;${A};99;01-03-2019;68,00;110,5;2025-12`,
      `2;${B};98;01-03-2020;30,00;52;2025-12`,
    ],
    columns: { bsn: 'Sofi nummer', period: 'Periode loon' },
    gives: '? which-column hours: Aantal verloonde uren (incl. verlof)',
  },
  'a board with several schools, and no month': {
    lines: [
      'Bestuur;BRIN;School;Personeelsnr;BSN medewerker;Functie;Wtf;Uren per jaar;Verloonde uren (maand);Mutatiedatum',
      `40123;12AB;De Wilg;1;${A};OOP;0,68;1128;110,5;01-12-2025`,
      `40123;12AB;De Wilg;2;${B};OOP;0,30;498;52;01-09-2025`,
    ],
    columns: { personNumber: 'Personeelsnr', bsn: 'BSN medewerker', hours: 'Verloonde uren (maand)' },
    gives: '? which-month month',
  },
};

test('there are twelve more', () => {
  expect(Object.keys(styles)).toHaveLength(12);
});

test.each(Object.entries(styles))('%s', async (_name, { lines, columns, gives }) => {
  const reading = readLines(lines);
  expect(await outcomeOf(reading)).toBe(gives);
  const { match } = await reading;
  expect(Object.fromEntries(match.matched.map(({ field, heading }) => [field, heading]))).toEqual(columns);
});

test('of a quantity of anything only the components that were ticked count, and the rest is said', async () => {
  const { lines } = styles['a quantity of anything for each wage component'] as Style;
  const headings = { hours: 'Aantal' };
  expect(await outcomeOf(readLines(lines, { answers: { headings } }))).toBe(
    '? which-components Salaris | Reiskosten',
  );
  const components = { counted: ['Salaris'], left: ['Reiskosten'] };
  const reading = readLines(lines, { answers: { headings, components } });
  expect(await outcomeOf(reading)).toBe(hoursOf);
  expect((await reading).notes).toEqual([{ code: 'components-left', lines: 1 }]);
  // A component that was not asked about is asked about.
  const more = [...lines, `01;000125;1;${C};Bos;3000;Overuren;Uren;9;90,00;202512`];
  expect(await outcomeOf(readLines(more, { answers: { headings, components } }))).toBe(
    '? which-components Overuren',
  );
});
