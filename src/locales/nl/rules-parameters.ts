import type { Facts } from '../../law/domain-error';
import type { ParameterProblem } from '../../meting/read/forms/read-parameters';
import type { RuleWordsFile } from '../rule-words';

/** Waarom een eigen waarde niet te gebruiken is. */
export const parameterProblems: Readonly<Record<ParameterProblem, string>> = {
  name: 'De naam in {cell} bestaat niet (er staat: {naam}).',
  from: 'Bij “{naam}” ontbreekt in {cell} een begindatum die te lezen is (er staat: {waarde}).',
  until:
    'Bij “{naam}” staat in {cell} een einddatum die niet na de begindatum ligt of niet te lezen is ({waarde}).',
  value: 'Bij “{naam}” staat in {cell} geen getal ({waarde}).',
  source: 'Bij “{naam}” ontbreekt in {cell} de bron.',
  overlap: 'Voor “{naam}” geeft {cell} een tweede waarde voor dezelfde tijd.',
};

/** Woorden bij de regel over de eigen waarden van een werkmap. */
export const parameterRules: RuleWordsFile = {
  S20: {
    title: 'Eigen waarde op BA_Parameters is niet bruikbaar',
    what: (facts: Facts) => parameterProblems[facts['probleem'] as ParameterProblem],
    consequence: 'Deze waarde is niet gebruikt. De gepubliceerde waarde geldt, of er is geen waarde.',
    why: 'Een eigen waarde verandert uitkomsten. Zij heeft daarom een bekende naam, een periode, een getal en een bron nodig.',
    todo: 'Verbeter {cell}. De namen die bestaan staan bij PARAMETER en in de lijst met parameters.',
  },
};
