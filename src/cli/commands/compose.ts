import { checkWorkbook } from '../../check';
import type { Composition, Organisation } from '../../compose/compose';
import { ComposeError } from '../../compose/compose-error';
import { readExportMap, readListMap, writeExportMap } from '../../compose/export/export-map';
import type { FileSaid } from '../../compose/export/export-reading';
import { matchesOf } from '../../compose/export/matched-headings';
import { readHiredFile, readLastYearFile, readRegisterFile } from '../../compose/read-list';
import { readPayroll, type GivenFile, type Payroll } from '../../compose/read-payroll';
import type { RegisterAnswers } from '../../compose/register/date-columns';
import { NOBODY_LISTED, type RegisterList } from '../../compose/register/read-register';
import { UnusableFiles, type FileError } from '../../compose/unusable-files';
import { composeWords as composeEn } from '../../locales/en/compose';
import { decisions as decisionsEn } from '../../locales/en/counting';
import { composeWords as composeNl, type ComposeWords } from '../../locales/nl/compose';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import { composeErrorText } from '../../locales/compose-error-text';
import { SECTOR_CODES } from '../../meting/form/codes';
import { dayOfIso, LAST_YEAR } from '../../meting/form/days';
import { FIRST_METING, isMetingYear } from '../../meting/form/meting-year';
import type { Tijdvak } from '../../meting/form/tijdvak';
import { annualAnswer, answerText } from '../../report/annual-answer';
import { makeMeting } from '../../report/make-meting';
import { maskBsns } from '../../privacy/bsn';
import { openWorkbook } from '../../workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { oneOf, readArguments } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Command, Surroundings } from '../command';
import { guarded } from '../guard';
import { nodeInflate } from '../node-inflate';
import { deliver, refuseOutput, refuseSameOutputs } from '../output';
import { today } from '../today';
import { unreadable, UsageError } from '../usage-error';

const sectors = SECTOR_CODES.map(({ code }) => code as Organisation['sector']);

/** Makes a meting from payroll files and the list of registered people. */
export const compose: Command = async (args, surroundings) => {
  const { words, terminal, template } = surroundings;
  const { cli, language } = words;
  const { values, positionals } = readArguments(
    args,
    {
      payroll: { type: 'string', multiple: true },
      register: { type: 'string' },
      hired: { type: 'string' },
      nobody: { type: 'boolean' },
      'last-year': { type: 'string' },
      sector: { type: 'string' },
      government: { type: 'string' },
      region: { type: 'string' },
      organisation: { type: 'string' },
      lhnr: { type: 'string' },
      'leave-out': { type: 'string', multiple: true },
      month: { type: 'string' },
      'four-weeks': { type: 'string' },
      'month-confirmed': { type: 'boolean' },
      lines: { type: 'string' },
      decimal: { type: 'string' },
      map: { type: 'string' },
      'map-out': { type: 'string' },
      out: { type: 'string' },
    },
    cli,
  );
  const files = [...(values.payroll ?? []), ...positionals];
  if (files.length === 0) throw new UsageError(cli.optionNeeded('--payroll'));
  const saysNobody = values.nobody === true;
  if (values.register === undefined && !saysNobody) throw new UsageError(cli.optionNeeded('--register'));
  if (values.month === undefined) throw new UsageError(cli.optionNeeded('--month'));
  if (values.sector === undefined) throw new UsageError(cli.optionNeeded('--sector'));
  if (values.out === undefined) throw new UsageError(cli.outNeeded('meting.xlsx'));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(values.month);
  if (!month) throw new UsageError(cli.badMonth(values.month));
  const [year, number] = [Number(month[1]), Number(month[2])];
  if (!isMetingYear(year)) throw new UsageError(cli.monthOfNoMeting(values.month, FIRST_METING, LAST_YEAR));
  const sector = oneOf('--sector', values.sector, sectors, cli);
  const lines =
    values.lines === undefined ? undefined : oneOf('--lines', values.lines, ['add', 'once'] as const, cli);
  const decimal =
    values.decimal === undefined ? undefined : oneOf('--decimal', values.decimal, [',', '.'] as const, cli);
  const others = [values.register, values.hired, values['last-year'], values.map].flatMap(
    (each) => each ?? [],
  );
  const inputs = [...files, ...others];
  refuseSameOutputs([values.out, values['map-out']], surroundings);
  await refuseOutput(values.out, surroundings, { inputs, form: '.xlsx' });
  await refuseOutput(values['map-out'], surroundings, { inputs, form: '.json' });
  const composeWords = language === 'nl' ? composeNl : composeEn;
  const why = (about: FileError): UsageError => {
    const { file = about instanceof ComposeError ? '' : files.join(', ') } = about.facts;
    if (about instanceof WorkbookError) return unreadable(String(file), about, words);
    const sentence = composeErrorText(composeWords.errors[about.code], about.facts, language);
    return new UsageError(maskBsns(file === '' ? sentence : `${String(file)}: ${sentence}`));
  };
  try {
    const map =
      values.map === undefined ? null : await (await readOrExplain(values.map, words, terminal)).text();
    const known = map === null ? [] : readExportMap(map);
    const given = await Promise.all(
      distinctNames(files).map(async (name, i) => ({
        name,
        blob: await readOrExplain(files[i] ?? name, words, terminal),
      })),
    );
    const bytes = given.reduce((sum, { blob }) => sum + blob.size, 0);
    const payroll = await guarded(terminal, { file: files.join(), bytes }, () =>
      readPayroll(given, {
        year,
        month: number,
        known,
        said: saidOf(files, values['month-confirmed'] === true, lines, decimal),
        fourWeeks: fourWeeksOf(values['four-weeks'], surroundings),
        inflate: nodeInflate,
      }),
    );
    const unusable = payroll.unusable.map((each) => why(each).message);
    if (unusable.length > 0) {
      const read = payroll.read.map((each) => maskBsns(composeWords.fileRead(each.file, each.relations)));
      terminal.error([...read, ...unusable, `${cli.composeNothing} ${cli.composeUnusable}`, ''].join('\n'));
      return 2;
    }
    const list = async <T>(
      watched: Parameters<typeof guarded>[0],
      file: string,
      read: (list: GivenFile, options: { readonly inflate: typeof nodeInflate }) => Promise<T>,
    ): Promise<T> => {
      const blob = await readOrExplain(file, words, terminal);
      return guarded(watched, { file, bytes: blob.size }, () =>
        read({ name: distinctNames([file])[0] ?? file, blob }, { inflate: nodeInflate }),
      );
    };
    const register =
      values.register === undefined
        ? NOBODY_LISTED
        : await list(terminal, values.register, (file, options) =>
            readRegisterFile(file, { ...options, answers: map === null ? {} : readListMap(map) }),
          );
    if (values['map-out'] !== undefined)
      await deliver(
        writeExportMap(matchesOf(payroll), datesOf(register)),
        values['map-out'],
        surroundings,
        inputs,
        '.json',
      );
    if (payroll.questions.length > 0 || register.questions.length > 0) {
      terminal.error(questionText(payroll, composeWords) + datesText(register, composeWords));
      const asked = [
        ...payroll.questions.map(({ question }) => question.code),
        ...register.questions.map(() => 'list-dates' as const),
      ];
      const [how, ...more] = new Set(asked.map((code) => cli.composeAsk(code)));
      terminal.error(`${cli.composeNothing} ${[how, ...more].join(' ')}\n`);
      return 2;
    }
    const otherEmployers = values['leave-out'] ?? [];
    const employers = [...new Set(payroll.relations.map(({ lhnr }) => lhnr).filter((lhnr) => lhnr !== ''))];
    const unknown = otherEmployers.find((lhnr) => !employers.includes(lhnr));
    if (unknown !== undefined)
      throw new UsageError(cli.badValue('--leave-out', unknown, employers.sort().join(', ')));
    const isNamed = payroll.tijdvakken.some(
      ({ lhnr, employer }) => employer !== '' && !otherEmployers.includes(lhnr),
    );
    if ((values.organisation ?? '').trim() === '' && !isNamed) throw new UsageError(cli.composeNoName);
    // What was written is not written again: after that no file is given up and the rest done once more.
    const watched = values['map-out'] === undefined ? terminal : {};
    const hired =
      values.hired === undefined
        ? { people: [], notRegistered: 0 }
        : await list(watched, values.hired, readHiredFile);
    const {
      composition,
      text,
      file: made,
    } = await makeMeting(
      {
        year,
        month: number,
        payroll,
        otherEmployers,
        register,
        saysNobody,
        hired: hired.people,
        lastYear:
          values['last-year'] === undefined
            ? null
            : await list(watched, values['last-year'], readLastYearFile),
        organisation: {
          name: (values.organisation ?? '').trim(),
          sector,
          overheidssector: values.government ?? '',
          region: values.region ?? '',
          lhnr: values.lhnr ?? '',
        },
        template: new Blob([Uint8Array.from(template('schoolbestuur', language))]),
        language,
        words: composeWords,
        decisions: language === 'nl' ? decisionsNl : decisionsEn,
      },
      nodeInflate,
    );
    const { rows } = composition;
    if (saysNobody && rows.length > 0) throw new UsageError(cli.composeSomebody(rows.length));
    await deliver(new Uint8Array(await made.arrayBuffer()), values.out, surroundings, inputs, '.xlsx');
    terminal.out(`${text.headline}\n`);
    if (rows.length === 0 && !saysNobody) terminal.out(`! ${cli.composeNobody}\n`);
    for (const line of text.lines) terminal.out(`  ${line}\n`);
    for (const line of text.attention) terminal.out(`! ${line}\n`);
    for (const line of text.known) terminal.out(`i ${line}\n`);
    if (hired.notRegistered > 0) terminal.out(`! ${composeWords.hiredNotRegistered(hired.notRegistered)}\n`);
    return await checked(made, values.out, composition, surroundings, composeWords);
  } catch (error) {
    if (error instanceof UnusableFiles)
      throw new UsageError(error.errors.map((each) => why(each).message).join('\n'));
    if (error instanceof ComposeError || error instanceof WorkbookError) throw why(error);
    throw error;
  }
};

/** The same of each file: whoever gives several with different answers makes one of them good first. */
function saidOf(
  files: readonly string[],
  monthConfirmed: boolean,
  lines: 'add' | 'once' | undefined,
  decimal: FileSaid['decimal'],
): Readonly<Record<string, FileSaid>> {
  const said: FileSaid = {
    monthConfirmed,
    decimal,
    ...(lines ? { lines: { same: lines, sum: lines, equal: lines, contracts: lines, several: 'add' } } : {}),
  };
  return Object.fromEntries(distinctNames(files).map((name) => [name, said]));
}

function fourWeeksOf(text: string | undefined, { words: { cli } }: Surroundings): Tijdvak | undefined {
  if (text === undefined) return undefined;
  const [first = '', last = ''] = text.split(':');
  try {
    return { first: dayOfIso(first), last: dayOfIso(last) };
  } catch {
    throw new UsageError(cli.badValue('--four-weeks', text, '2025-12-01:2025-12-28'));
  }
}

function questionText({ questions }: Payroll, words: ComposeWords): string {
  return questions
    .map(({ file, question }) => {
      const candidates =
        question.code === 'which-column'
          ? question.candidates.map(
              ({ heading, example, confidence }) => `\n    ${words.candidate(heading, example, confidence)}`,
            )
          : question.code === 'which-decimal'
            ? [question.comma, question.dot].map((number) => `\n    ${words.decimal(number)}`)
            : question.code === 'which-unit'
              ? Object.entries(words.units).map(([kind, said]) => `\n    "${kind}": ${said}`)
              : question.code === 'which-components'
                ? question.components.map(
                    (each) => `\n    ${words.component(each.name, each.lines, each.hours)}`,
                  )
                : [];
      return maskBsns(`? ${file}: ${words.question(question)}${candidates.join('')}\n`);
    })
    .join('');
}

function datesText({ file, questions }: RegisterList, words: ComposeWords): string {
  return questions.map((question) => maskBsns(`? ${file}: ${words.dateQuestion(question)}\n`)).join('');
}

/** What the columns of days of the list are, and of those that are asked about what they look like: to put right and use. */
function datesOf({ answers, questions }: RegisterList): RegisterAnswers {
  return {
    ...answers,
    ...Object.fromEntries(questions.map(({ heading, suggestion }) => [heading, suggestion])),
  };
}

/** Checks what was made, says the answer for the annual report, and gives the exit code. */
async function checked(
  made: Blob,
  name: string,
  composition: Composition,
  { terminal, words }: Surroundings,
  composeWords: ComposeWords,
): Promise<0 | 1> {
  const source = await openWorkbook(made, name, { inflate: nodeInflate });
  try {
    const result = await checkWorkbook(source, { today: today() });
    const { fout, waarschuwing, info } = result.counts;
    terminal.out(`\n${words.cli.totals(fout, waarschuwing, info)}\n`);
    if (composition.rows.length > 0 && fout > 0) terminal.out(`${words.cli.composeCheck(name)}\n`);
    const answer = annualAnswer(result);
    if (answer !== null) {
      const { wording } = composeWords.answer;
      terminal.out(`\n${answerText(answer, composeWords.answer, words.language)}\n${wording}\n`);
    }
    return fout > 0 ? 1 : 0;
  } finally {
    source.close();
  }
}
