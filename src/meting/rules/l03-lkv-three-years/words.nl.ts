import { ruleWords } from '../../judge/rule-words';
import type { L03Facts } from './rule';

const words = ruleWords<L03Facts>();

export const finding = words.finding({
  title: 'LKV na drie jaar dienstverband',
  what: 'In {cell} is LKV gevraagd, maar het dienstverband begon op {begin} en het tijdvak op {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tot 2026 duurde LKV hoogstens drie jaar. Het verzoek kan worden afgewezen.',
  why: 'Pas vanaf 1 januari 2026 duurt LKV net zo lang als het dienstverband.',
  todo: 'Controleer de begindatum en de overgangsregeling. Blijft het verzoek staan? Leg dan uit waarom er nog recht op LKV is.',
});
