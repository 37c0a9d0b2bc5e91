import type { FunctionError } from '../../functions/function-error';
import type { FactValue } from '../../law/domain-error';
import type { ParameterProblem } from '../../meting/read/forms/read-parameters';
import { knownYears } from '../known-years';
import { parameterLabel } from '../parameter-label';
import { fillText } from '../rule-words';
import { writtenDay } from '../written-day';
import { decisions } from './counting';
import { parameterWords } from './parameters';
import { parameterProblems } from '../../meting/rules/s20-parameters/words.nl';

/** Wat er in een cel mis is en wat er wel kan, in één zin. */
export function explain({ reason, facts }: FunctionError): string {
  const argument = shown(facts['argument']);
  const value = shown(facts['value']);
  switch (reason) {
    case 'unknown-date': {
      const years = knownYears(list(facts['known']), 'en later');
      const known = years === '' ? 'er is geen enkele waarde gepubliceerd' : `wel bekend: ${years}`;
      return `Van ${figure(facts['name'])} is geen waarde bekend${day(facts['date'])}; ${known}.`;
    }
    case 'not-allowed':
      return `Argument ${argument} kan niet "${value}" zijn${options(facts['allowed'], '; kies uit ')}.`;
    case 'out-of-range':
      return `Argument ${argument} kan niet ${value} zijn${bounds(facts['min'], facts['max'])}.`;
    case 'missing':
      return `Argument ${argument} ontbreekt. Vul het in.`;
    case 'contradiction':
      return `Argument ${argument} en ${shown(facts['other'])} spreken elkaar tegen. Verbeter een van de twee.`;
    case 'too-few':
      return `Argument ${argument} heeft minstens ${shown(facts['needed'])} waarden nodig; het zijn er ${shown(facts['given'])}.`;
    case 'refused-value':
      return fillText(
        parameterProblems[facts['problem'] as ParameterProblem],
        {
          naam: shown(facts['name']),
          waarde: value,
          cell: `rij ${shown(facts['row'])}, kolom ${shown(facts['column'])} van het bereik`,
        },
        'nl',
      );
    case 'passed-on':
      return `In een cel die deze formule gebruikt, staat een fout (${value}). Verbeter eerst die cel.`;
    case 'not-a-number':
      return `Argument ${argument}: "${value}" is geen getal. Vul een getal in.`;
    case 'ambiguous-number':
      return `Argument ${argument}: "${value}" is in het Nederlands een ander getal dan in het Engels. Vul het in als getal, niet als tekst.`;
    case 'not-whole':
      return `Argument ${argument}: ${value} is geen heel getal. Vul een heel getal in.`;
    case 'not-a-date':
      return `Argument ${argument}: "${value}" is geen datum; gebruik een Excel-datum of 2026-01-31.`;
    case 'only-indicative':
      return `Voor ${value} is geen quotumpercentage vastgesteld, alleen een indicatief percentage. Vul bij soort "indicatief" in om dat te gebruiken.`;
    case 'ambiguous-date':
      return `Argument ${argument}: van "${value}" is niet te zeggen wat de dag is en wat de maand. Gebruik een Excel-datum, of schrijf het jaar eerst: 2026-01-31.`;
    case 'short-year':
      return `Argument ${argument}: schrijf in "${value}" het jaar in vier cijfers.`;
    case 'not-a-boolean':
      return `Argument ${argument}: "${value}" is geen WAAR of ONWAAR. Vul een van de twee in.`;
    case 'one-value-expected':
      return `Argument ${argument} heeft één waarde nodig, maar heeft ${shown(facts['rows'])} rijen en ${shown(facts['columns'])} kolommen. Kies één cel.`;
    case 'undecided':
      return decisions[facts['decision'] as keyof typeof decisions];
    case 'not-a-fraction':
      return `Argument ${argument}: ${value} is meer dan 10%. Schrijf 1,93% of 0,0193.`;
    case 'not-a-share':
      return `Argument ${argument}: ${value} is meer dan 100%. Schrijf een deel als 30% of 0,3.`;
    case 'shapes-differ':
      return 'De bereiken zijn niet even groot. Maak ze even groot.';
    case 'missing-columns':
      return `Argument ${argument}: kolommen niet gevonden: ${list(facts['columns']).join(', ')}. Neem de koppen mee in het bereik.`;
    case 'not-fetched':
      return 'De code van deze functie is niet geladen. Controleer de verbinding met de server van de invoegtoepassing en bereken opnieuw (F9).';
    case 'internal':
      return 'De functie kan deze waarde niet lezen. Kijk de cellen na die deze formule gebruikt.';
  }
}

/** Een cijfer zoals het in Parameters heet, met de naam waaronder formules het vragen. */
function figure(name: FactValue | undefined): string {
  const label = parameterLabel(parameterWords, shown(name));
  return label === name ? label : `"${label}" (${shown(name)})`;
}

function day(date: FactValue | undefined): string {
  return typeof date === 'string' && date !== '' ? ` op ${writtenDay(date, 'nl')}` : '';
}

function bounds(min: FactValue | undefined, max: FactValue | undefined): string {
  const low = typeof min === 'number' ? `minstens ${shown(min)}` : '';
  const high = typeof max === 'number' ? `hoogstens ${shown(max)}` : '';
  const both = [low, high].filter((text) => text !== '').join(', ');
  return both === '' ? '' : ` (${both})`;
}

function options(allowed: FactValue | undefined, before: string): string {
  const values = list(allowed);
  return values.length === 0 ? '' : before + values.map((value) => `"${value}"`).join(', ');
}

function list(value: FactValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function shown(value: FactValue | undefined): string {
  if (value === true) return 'WAAR';
  if (value === false) return 'ONWAAR';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '');
}
