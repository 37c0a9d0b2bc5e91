import { readHiredFile, readLastYearFile, readRegisterFile } from '../../compose/read-list';
import { readPayroll, type Payroll } from '../../compose/read-payroll';
import { NOBODY_LISTED, type RegisterList } from '../../compose/register/read-register';
import { composeWords as composeEn } from '../../locales/en/compose';
import { decisions as decisionsEn } from '../../locales/en/counting';
import { composeWords as composeNl } from '../../locales/nl/compose';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import { makeMeting } from '../../report/make-meting';
import type { ComposePaneApi, ComposeServiceApi, ListGiven, PayrollGiven, RegisterGiven } from './protocol';
import { toFailure, type Remote } from './remote';

/** Minimum interval between progress messages, in milliseconds. */
const minIntervalMs = 100;

/** Makes metingen away from the screen. Whom the files are about stays here; the pane learns counts, headings and sentences. */
export function createComposeService(pane: Remote<ComposePaneApi>): ComposeServiceApi {
  const running = new Map<number, AbortController>();
  const payrolls = new LastRead<Payroll>();
  const registers = new LastRead<RegisterList>();
  const years = new LastRead<ReadonlySet<number>>();

  async function cancellable<T>(run: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    running.set(run, stop);
    try {
      const done = await work(stop.signal);
      stop.signal.throwIfAborted();
      return done;
    } finally {
      running.delete(run);
    }
  }

  const payrollOf = (run: number, given: PayrollGiven, signal: AbortSignal): Promise<Payroll> =>
    payrolls.of(given.id, () => {
      let last = performance.now();
      return readPayroll(given.files, {
        ...given,
        areRemembered: true,
        signal,
        onProgress: (file, done, unit) => {
          const now = performance.now();
          if (now - last < minIntervalMs) return;
          last = now;
          void pane.progress(run, file, done, unit);
        },
      });
    });
  const registerOf = ({ id, file, answers }: RegisterGiven, signal: AbortSignal) =>
    registers.of(id, () => readRegisterFile(file, { signal, answers }));
  const yearOf = ({ id, file }: ListGiven, signal: AbortSignal) =>
    years.of(id, () => readLastYearFile(file, { signal }));

  return {
    readPayroll: (run, given) =>
      cancellable(run, async (signal) => {
        const { relations, unusable, ...seen } = await payrollOf(run, given, signal);
        return { ...seen, unusable: unusable.map(toFailure), relations: relations.length };
      }),
    readRegister: (run, given) =>
      cancellable(run, async (signal) => {
        const { people, notes, questions, dates, answers } = await registerOf(given, signal);
        return { people: people.length, notes, questions, dates, answers };
      }),
    readLastYear: (run, given) => cancellable(run, async (signal) => (await yearOf(given, signal)).size),
    readHired: (run, file) => cancellable(run, (signal) => readHiredFile(file, { signal })),
    compose: (run, given) =>
      cancellable(run, async (signal) => {
        const { composition, text, file } = await makeMeting({
          year: given.payroll.year,
          month: given.payroll.month,
          payroll: await payrollOf(run, given.payroll, signal),
          otherEmployers: given.otherEmployers,
          register: given.register === null ? NOBODY_LISTED : await registerOf(given.register, signal),
          saysNobody: given.saysNobody,
          lastYear: given.lastYear && (await yearOf(given.lastYear, signal)),
          hired: given.hired,
          organisation: given.organisation,
          template: given.template,
          language: given.language,
          words: given.language === 'nl' ? composeNl : composeEn,
          decisions: given.language === 'nl' ? decisionsNl : decisionsEn,
        });
        const rows = composition.rows.length;
        return { counts: composition.counts, rows, saysNobody: given.saysNobody && rows === 0, text, file };
      }),
    cancel: (run) => {
      running.get(run)?.abort();
    },
  };
}

/** The last thing that was read, under its number: with other files or other answers it is read anew. */
class LastRead<T> {
  private id = NaN;
  private read: Promise<T> | undefined;

  of(id: number, read: () => Promise<T>): Promise<T> {
    if (this.read !== undefined && this.id === id) return this.read;
    this.id = id;
    const reading = read();
    this.read = reading;
    // What failed or was broken off is read again when it is asked for again.
    reading.catch(() => {
      if (this.read === reading) this.read = undefined;
    });
    return reading;
  }
}
