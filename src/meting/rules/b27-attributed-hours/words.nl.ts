import { ruleWords } from '../../judge/rule-words';
import type { B27Facts } from './rule';

const words = ruleWords<B27Facts>();

export const finding = words.finding({
  title: 'Meer uren toegerekend dan verloond',
  what: ({ soort, ook }) =>
    soort === 'verloond' && ook > 0
      ? `In {cell} staan te weinig verloonde uren: {verloond} uur. Aan de inlener is {toegerekend} uur toegerekend. Ook in {ook} ${ook === 1 ? 'andere rij' : 'andere rijen'} zijn de verloonde uren zo laag.`
      : soort === 'verloond'
        ? 'In {cell} staan te weinig verloonde uren: {verloond} uur. Aan de inlener is {toegerekend} uur toegerekend, en dat past beter bij het contract of bij de andere rijen.'
        : 'Aan de inlener is {toegerekend} uur toegerekend. De uitlener betaalde deze persoon {verloond} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee. Een inlener kan geen uren krijgen die de uitlener niet heeft betaald.',
  why: 'Uitlener en inlener mogen samen afspreken welke uren de inlener krijgt, maar nooit meer dan er zijn verloond.',
  todo: ({ soort, ook = 0 }) =>
    soort === 'verloond' && ook > 0
      ? 'Kijk of in de kolom Verloonde uren uren per week of van vier weken, dagen of fte staan, en vul in al deze rijen de verloonde uren van het hele tijdvak in. Alleen de rijen met meer toegerekende dan verloonde uren zijn hier een fout; naar de andere wordt daarna opnieuw gekeken.'
      : soort === 'verloond'
        ? 'Vul in {cell} de verloonde uren van het hele tijdvak in, zoals de uitlener ze betaalde. Kloppen die toch? Verlaag dan de toegerekende uren.'
        : soort === 'toegerekend'
          ? 'Vergelijk {cell} met de afspraak tussen uitlener en inlener, en verlaag de toegerekende uren.'
          : 'Kijk welke van de twee niet klopt. Vergelijk de verloonde uren met wat de uitlener betaalde, en de toegerekende uren met de afspraak. Herstel wat fout is.',
});
