import { ruleWords } from '../../judge/rule-words';
import type { B02Facts } from './rule';

const words = ruleWords<B02Facts>();

export const finding = words.finding({
  title: 'BSN lijkt een testnummer',
  what: 'Het BSN in {cell} ({waarde}) begint met 000, 8 of 9.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Zo’n nummer komt in een echte loonaangifte niet voor. Misschien gaat deze rij over een verzonnen persoon.',
  why: 'In de loonaangifte begint een BSN niet met 000, 8 of 9.',
  todo: 'Vergelijk het nummer met de salarisadministratie. Is het een testrij? Verwijder dan de hele rij.',
});
