import { ruleWords } from '../../judge/rule-words';
import type { S17Facts } from './rule';

const words = ruleWords<S17Facts>();

export const finding = words.finding({
  title: 'Tijdvakken van één dienstverband overlappen',
  what: 'Rij {row} loopt van {begin} tot en met {einde}. Dat overlapt met rij {eersteRij} van dezelfde inkomstenverhouding.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rijen tellen niet mee tot dit is opgelost. Samen zouden zij deze uren twee keer tellen.',
  why: 'Een inkomstenverhouding geeft u per maand of per vier weken aan, niet allebei.',
  todo: 'Laat alleen de rij staan die bij uw loonaangifte past.',
});
