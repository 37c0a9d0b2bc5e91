import { ruleWords } from '../../judge/rule-words';
import type { S06Facts } from './rule';

const words = ruleWords<S06Facts>();

export const finding = words.finding({
  title: 'De inhoud van een kolom past niet bij de kop',
  what: (facts) =>
    (facts.waarde === ''
      ? 'In kolom "{kop}" horen {cellen} van {gevuld} cellen daar niet thuis.'
      : 'In kolom "{kop}" zijn {cellen} van {gevuld} cellen niet te lezen, bijvoorbeeld "{waarde}".') +
    (facts.ook.length > 0 ? ' Dat geldt ook voor: {ook}.' : ''),
});

/** What to do where the column is the right one. */
const OTHERWISE = {
  number: ' Staan de goede gegevens er wel, maar anders geschreven? Schrijf ze dan als getal, zoals 104,5.',
  integer: ' Staan de goede gegevens er wel, maar anders geschreven? Schrijf ze dan als heel getal.',
  date: ' Staan de goede gegevens er wel, maar anders geschreven? Schrijf ze dan als dag-maand-jaar, zoals 31-12-2024.',
  bsn: ' Staan de goede gegevens er wel, maar anders geschreven? Schrijf ze dan als negen cijfers.',
  code: ' Staan de goede gegevens er wel, maar anders geschreven? Neem dan de codes over uit het blad Lijsten van het sjabloon.',
  text: '',
} as const satisfies Readonly<Record<S06Facts['inhoud'], string>>;

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De kolom is niet gebruikt. Regels die hem nodig hebben, zijn niet uitgevoerd.',
  why: 'Als bijna niets in een kolom klopt, staan er meestal andere gegevens onder de kop.',
  todo: ({ soort, inhoud = 'text', ook = [] }) =>
    soort === 'kort-jaar'
      ? 'Schrijf het jaar in vier cijfers, zoals 01-12-2024. In Excel: kies voor de hele kolom de datumnotatie 14-03-2012 en bewaar het bestand opnieuw.'
      : soort === 'alleen-jaar'
        ? 'Hier staan alleen jaren. Vul bij iedereen de hele datum in, zoals 31-12-2024.'
        : soort === 'eenheid'
          ? 'Zijn het wel uren? Kies dan in Excel voor de hele kolom de getalnotatie Standaard. Zet anders de uren onder deze kop.'
          : soort === 'tijd'
            ? 'Hier staan uren en minuten. Schrijf ze als getal: 104:30 wordt 104,5. Verander daarvoor de export, of reken in Excel de tijd maal 24 uit met de getalnotatie Standaard.'
            : soort === 'afgeschermd'
              ? 'De nummers zijn deels weggehaald. Exporteer de lijst opnieuw, met alle negen cijfers.'
              : `Kijk of kolommen zijn verschoven of verwisseld, en zet de juiste gegevens onder deze kop.${ook.length === 0 ? OTHERWISE[inhoud] : ''}`,
});
