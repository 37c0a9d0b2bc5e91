import type { Language } from '../locales/language';
import { cliWords as cliEn } from '../locales/en/cli';
import { errors as errorsEn } from '../locales/en/errors';
import { reportWords as reportEn } from '../locales/en/report';
import { rules as rulesEn } from '../locales/en/rules';
import { cliWords as cliNl, type CliWords } from '../locales/nl/cli';
import { errors as errorsNl } from '../locales/nl/errors';
import { reportWords as reportNl, type ReportWords } from '../locales/nl/report';
import { rules as rulesNl } from '../locales/nl/rules';
import type { RuleWordsFile } from '../locales/rule-words';

export interface Words {
  readonly language: Language;
  readonly cli: CliWords;
  readonly report: ReportWords;
  readonly errors: Readonly<Record<string, string>>;
  readonly rules: RuleWordsFile;
}

const all: Readonly<Record<Language, Words>> = {
  nl: { language: 'nl', cli: cliNl, report: reportNl, errors: errorsNl, rules: rulesNl },
  en: { language: 'en', cli: cliEn, report: reportEn, errors: errorsEn, rules: rulesEn },
};

export function wordsIn(language: Language): Words {
  return all[language];
}

/** The language asked for, else that of the terminal, else Dutch. `null` for one that the program does not speak. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | null {
  const value = languageAsked(args);
  if (value !== undefined) return value === 'nl' || value === 'en' ? value : null;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (each) => each !== undefined && each !== '',
  );
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';
}

/** What stands behind `--lang`; empty where nothing does, `undefined` without the option. */
export function languageAsked(args: readonly string[]): string | undefined {
  const place = args.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  return place < 0 ? undefined : (args[place]?.split('=')[1] ?? args[place + 1] ?? '');
}
