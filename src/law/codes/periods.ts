import { publicPage } from '../sources';
import { statusIn, type LawCode } from './code';

const dictionary = publicPage('cbs.nl', 'Gegevensbeschrijving SPOLIS, STIJDVAKTYPE');

function period(code: string, name: string): LawCode {
  return { code, name, from: '2012-12-31', until: null, source: dictionary, status: statusIn(dictionary) };
}

/** Kinds of aangiftetijdvak of the payroll return. */
export const periodCodes: readonly LawCode[] = [
  period('1', 'vier weken'),
  period('3', 'half jaar'),
  period('4', 'jaar'),
  period('5', 'maand'),
];
