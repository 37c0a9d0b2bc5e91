import { ruleWords } from '../../judge/rule-words';
import type { S26Facts } from './rule';

const words = ruleWords<S26Facts>();

export const finding = words.finding({
  title: 'Uren die niet bij de periode of het contract passen',
  what: ({ soort }) =>
    soort === 'eenheid'
      ? 'De helft van de rijen heeft minder dan {perWeek} uur per week, gerekend over het tijdvak.'
      : soort === 'vierweken'
        ? 'In deze rijen van een kalendermaand staan de uren van vier weken: vier keer de contracturen per week.'
        : soort === 'omlaag'
          ? 'In {cell} staat {uren} uur, net als in de rij erboven. Zo gaat het {rijen} rijen lang, vanaf rij {eersteRij}, maar de contracturen zijn anders.'
          : soort === 'voltijd'
            ? 'Alle {rijen} rijen hebben {uren} uur: {perWeek} uur per week, een volle baan.'
            : soort === 'contract'
              ? 'De uren zijn in de middelste rij {deel}% van de contracturen over het tijdvak.'
              : 'In deze rijen zijn de uren steeds zo’n {deel}% van de contracturen over het tijdvak. In de andere rijen passen ze wel.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zijn het geen uren van het hele tijdvak, dan klopt het aantal banen niet.',
  why: 'Eén baan is 25,5 verloonde uren per week. Een hele lijst met heel weinig uren, of met een volle week voor iedereen, komt bijna niet voor. Bij één persoon kunnen uren en contract verschillen, bij veel mensen niet op dezelfde manier.',
  todo: ({ soort = 'eenheid' }) =>
    soort === 'vierweken'
      ? 'Een kalendermaand is langer dan vier weken. Vul de verloonde uren van de hele maand in. Betaalt u per vier weken? Vul dan 4WK in bij Tijdvaktype, en de eerste en laatste dag van die vier weken. Kloppen de uren toch? Leg dan uit waarom.'
      : soort === 'omlaag'
        ? 'Waarschijnlijk is een cel omlaag getrokken over de uren van andere mensen. Vul in deze rijen de verloonde uren van elke persoon opnieuw in. Kloppen de uren toch? Leg dan uit waarom.'
        : soort === 'voltijd'
          ? 'Vul voor elke persoon de eigen verloonde uren in, uit de salarisadministratie. Werkt echt iedereen een volle week? Schrijf dat dan in de toelichting.'
          : soort === 'eenheid'
            ? 'Kijk of hier uren per week, dagen of fte staan, en vul de verloonde uren van het tijdvak in. Kloppen ze toch? Leg dan uit waarom.'
            : 'Kijk of de uren van dit hele tijdvak zijn en of de contracturen per week zijn. Verbeter de kolom die niet klopt. Kloppen beide toch? Leg dan uit waarom.',
});
