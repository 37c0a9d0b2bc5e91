import { ruleWords } from '../../judge/rule-words';
import type { ParameterProblem } from '../../read/forms/read-parameters';
import type { S20Facts } from './rule';

/** Waarom een eigen waarde niet te gebruiken is. */
export const parameterProblems = {
  name: 'De naam in {cell} bestaat niet (er staat: {naam}).',
  from: 'Bij “{naam}” ontbreekt in {cell} een begindatum die te lezen is (er staat: {waarde}).',
  until:
    'Bij “{naam}” staat in {cell} een einddatum die niet na de begindatum ligt of niet te lezen is ({waarde}).',
  value: 'Bij “{naam}” staat in {cell} geen getal ({waarde}).',
  limit:
    'Bij “{naam}” staat in {cell} {waarde}: dat ligt buiten wat deze grens kan zijn (jaarmutatie 5% tot en met 500%, weekuren 36 tot en met 168).',
  source: 'Bij “{naam}” ontbreekt in {cell} de bron.',
  overlap: 'Voor “{naam}” geeft {cell} een tweede waarde voor dezelfde tijd.',
} as const satisfies Readonly<Record<ParameterProblem, string>>;

const words = ruleWords<S20Facts>();

export const finding = words.finding({
  title: 'Eigen waarde op BA_Parameters is niet bruikbaar',
  what: ({ probleem }) => parameterProblems[probleem],
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Deze waarde is niet gebruikt. De gepubliceerde waarde is gebruikt, als die er is.',
  why: 'Een eigen waarde verandert de uitkomsten. Daarom zijn een bekende naam, een periode, een getal en een bron nodig.',
  todo: 'Verbeter {cell}. De namen vindt u in het taakvenster, op het scherm Parameters.',
});
