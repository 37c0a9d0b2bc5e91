import { withKnown } from '../../compose/export/kept-answers';
import type { ExportAnswers } from '../../compose/export/match-columns';
import type { FileSaid } from '../../compose/export/export-reading';
import type { RegisterAnswers } from '../../compose/register/date-columns';
import type { HiredPerson } from '../../compose/hired/hired-person';
import type { GivenFile } from '../../compose/read-payroll';
import type { Language } from '../../locales/language';
import type { Tijdvak } from '../../meting/form/tijdvak';
import { holdsBsn, maskBsns } from '../../privacy/bsn';
import { nameKey } from '../../privacy/own-name';
import { underOwnName } from '../state/own-name';
import type {
  ComposedMeting,
  ListGiven,
  PayrollGiven,
  PayrollSeen,
  RegisterGiven,
  RegisterSeen,
} from '../worker/protocol';
import { toFailure, type Failure } from '../worker/remote';
import { BOTH_SCHOOLS, sectorsOf, type OrganisationKind } from './organisation-kind';
import type { Composer, FollowReading, ReadingProgress } from './composer';

/** Something that is read or made: not asked yet, under way, there, or failed. */
export type Reading<T> =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly state: 'read'; readonly seen: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/** All that was given for one meting, and what was read of it. */
export interface ComposeState {
  readonly year: number;
  readonly month: number;
  readonly payrollFiles: readonly File[];
  /** What is known of the columns of exports, from this time and the times before; the newest first. */
  readonly known: readonly ExportAnswers[];
  /** What was said of the columns of one export, by its name. */
  readonly answers: Readonly<Record<string, ExportAnswers>>;
  readonly fourWeeks: Tijdvak | null;
  /** What was said of one export, by its name. */
  readonly said: Readonly<Record<string, FileSaid>>;
  readonly payroll: Reading<PayrollSeen>;
  /** Loonheffingennummers in it that do not belong to the meting. */
  readonly otherEmployers: readonly string[];
  readonly listFile: File | null;
  /** The list as it was typed or pasted. */
  readonly pasted: string;
  readonly register: Reading<RegisterSeen>;
  /** UWV says that nobody is in the register: there is no list to give. */
  readonly nobodyListed: boolean;
  /** What is known of columns of days of lists, from this time and the times before. */
  readonly listAnswers: RegisterAnswers;
  readonly lastYearFile: File | null;
  /** How many people were in it. */
  readonly lastYear: Reading<number>;
  /** Empty until it is chosen. */
  readonly kind: OrganisationKind;
  /** Overheidssector by loonheffingennummer, for a board of more than one. */
  readonly sectorByEmployer: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly region: string;
  /** Empty until it is typed: then the name in the return is taken. */
  readonly name: string;
  readonly hires: boolean;
  readonly hired: readonly HiredPerson[];
  /** Whether somebody is being filled in who is not on the list yet. */
  readonly fillsHired: boolean;
  /** How many people of the supplier's list were added, and how many not. */
  readonly hiredList: Reading<{ readonly people: number; readonly notRegistered: number }>;
  /** How often it was begun anew: what was filled in and not used yet belongs to the time before. */
  readonly round: number;
  readonly made: Reading<ComposedMeting>;
}

/** The employer that the returns name, of those that the meting is about; empty where they name none. */
export function employerInReturns({ payroll, otherEmployers }: ComposeState): string {
  if (payroll.state !== 'read') return '';
  return payroll.seen.tijdvakken.find(({ lhnr }) => !otherEmployers.includes(lhnr))?.employer ?? '';
}

/** The name that the meting gets: what was typed, or else the employer that the returns name. */
export function organisationName(state: ComposeState): string {
  return state.name.trim() || employerInReturns(state);
}

/** What of it a user simply sets. */
export type ComposeChoice = Partial<
  Pick<
    ComposeState,
    'kind' | 'sectorByEmployer' | 'region' | 'name' | 'hires' | 'fillsHired' | 'otherEmployers'
  >
>;

/** What a meting cannot be made without. */
export type Need =
  | 'payroll'
  | 'unusable'
  | 'questions'
  | 'list'
  | 'list-questions'
  | 'kind'
  | 'name'
  | 'hired'
  | 'hired-draft';

/** Keeps the meaning of columns between sessions: headings, no data. */
export interface ColumnMemory {
  load(): readonly ExportAnswers[];
  loadList(): RegisterAnswers;
  saveList(list: RegisterAnswers): void;
  save(known: readonly ExportAnswers[]): void;
}

const NOTHING = { state: 'none' } as const;

/** Parts of the state that are read apart from each other; each new reading of one ends the one before. */
type Part = 'payroll' | 'register' | 'lastYear' | 'hiredList' | 'made';

/** One meting in the making, for `useSyncExternalStore`. It lives as long as the pane; nothing of it is stored but headings. */
export class ComposeDesk {
  private state: ComposeState;
  private readonly listeners = new Set<() => void>();
  private readonly stops = new Map<Part, AbortController>();
  private lastId = 0;
  /** What was pasted when the list was last read from there. */
  private taken = '';
  private ids = { payroll: 0, register: 0, lastYear: 0 };

  /** @param today the December before it is asked for */
  constructor(
    private readonly composer: Composer,
    private readonly memory: ColumnMemory,
    today: Date,
  ) {
    this.state = {
      year: today.getFullYear() - 1,
      month: 12,
      payrollFiles: [],
      known: memory.load(),
      answers: {},
      fourWeeks: null,
      said: {},
      payroll: NOTHING,
      otherEmployers: [],
      listFile: null,
      pasted: '',
      register: NOTHING,
      nobodyListed: false,
      listAnswers: memory.loadList(),
      lastYearFile: null,
      lastYear: NOTHING,
      kind: '',
      sectorByEmployer: {},
      region: '',
      name: '',
      hires: false,
      hired: [],
      fillsHired: false,
      hiredList: NOTHING,
      round: 0,
      made: NOTHING,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ComposeState => this.state;

  choose(choice: ComposeChoice): void {
    this.change(choice);
    this.stop('made');
  }

  setMonth(year: number, month: number): void {
    this.change({ year, month, fourWeeks: null, said: {} });
    this.readPayroll();
  }

  addPayroll(files: readonly File[]): void {
    const taken = new Set(this.state.payrollFiles.map(({ name }) => nameKey(name)));
    const own = files.map((file) => {
      const named = underOwnName(file, taken);
      taken.add(nameKey(named.name));
      return named;
    });
    this.change({ payrollFiles: [...this.state.payrollFiles, ...own] });
    this.readPayroll();
  }

  removePayroll(file: File): void {
    this.leavePayroll([maskBsns(file.name)]);
  }

  /** Goes on without the payroll files that cannot be used. */
  leaveUnusable(): void {
    const { payroll } = this.state;
    if (payroll.state !== 'read') return;
    this.leavePayroll(payroll.seen.unusable.map(({ facts }) => String(facts['file'])));
  }

  private leavePayroll(names: readonly string[]): void {
    const { payrollFiles, said, answers } = this.state;
    this.change({
      payrollFiles: payrollFiles.filter((each) => !names.includes(maskBsns(each.name))),
      said: names.reduce(without, said),
      answers: names.reduce(without, answers),
    });
    this.readPayroll();
  }

  /** What the columns of one export are: read again with it, and remembered. */
  answer(file: string, given: ExportAnswers): void {
    const { known, answers } = this.state;
    this.know(withKnown(known, given, answers[file]), { ...answers, [file]: given });
  }

  /** What a file with the meaning of columns says: of one export, and for the next time. */
  useMap(file: string, map: readonly ExportAnswers[]): void {
    const [only, ...more] = map;
    if (only && more.length === 0) this.answer(file, only);
    else this.know([...map, ...this.state.known], without(this.state.answers, file));
  }

  /** Forgets what the columns of all exports are. */
  forgetColumns(): void {
    this.know([], {});
    this.forgetList();
  }

  /** Forgets what the columns of days of the list are. */
  readonly forgetList = (): void => {
    this.knowList({});
  };

  /** What columns of days of the list are: read again with it, and remembered. */
  answerList(given: RegisterAnswers): void {
    this.knowList({ ...this.state.listAnswers, ...given });
  }

  /** What was taken for begins are ends, and the other way round. */
  swapListDates(): void {
    const { register } = this.state;
    if (register.state !== 'read') return;
    const other = { begin: 'end', end: 'begin', other: 'other' } as const;
    this.answerList(
      Object.fromEntries(register.seen.dates.map(({ heading, meaning }) => [heading, other[meaning]])),
    );
  }

  private knowList(listAnswers: RegisterAnswers): void {
    this.change({ listAnswers });
    this.memory.saveList(listAnswers);
    this.readList();
  }

  private know(known: readonly ExportAnswers[], answers: ComposeState['answers']): void {
    this.change({ known, answers });
    this.memory.save(known);
    this.readPayroll();
  }

  setFourWeeks(fourWeeks: Tijdvak): void {
    this.change({ fourWeeks });
    this.readPayroll();
  }

  /** Something about one file: of which month it is, how its hours are written, or what several lines of one person are. */
  sayOf(file: string, { monthConfirmed, decimal, lines }: FileSaid): void {
    const { said } = this.state;
    const before = said[file] ?? {};
    this.change({
      said: {
        ...said,
        [file]: {
          monthConfirmed: monthConfirmed ?? before.monthConfirmed,
          decimal: decimal ?? before.decimal,
          lines: { ...before.lines, ...lines },
        },
      },
    });
    this.readPayroll();
  }

  giveList(file: File | null): void {
    this.taken = '';
    this.change({ listFile: file, pasted: '', nobodyListed: false });
    this.readList();
  }

  sayNobodyListed(nobodyListed: boolean): void {
    this.giveList(null);
    this.change({ nobodyListed });
  }

  paste(text: string): void {
    this.change({ pasted: text });
  }

  /** Reads what was pasted, if it is not what was read before. */
  usePasted(name: string): void {
    const { pasted } = this.state;
    if (pasted.trim() === this.taken) return;
    this.taken = pasted.trim();
    const file = this.taken === '' ? null : new File([`${this.taken}\n`], name, { type: 'text/csv' });
    this.change({ listFile: file, nobodyListed: false });
    this.readList();
  }

  giveLastYear(file: File | null): void {
    this.change({ lastYearFile: file });
    this.readLastYear();
  }

  /** Reads once more what was broken off or failed. */
  again(part: 'payroll' | 'register' | 'lastYear'): void {
    ({ payroll: this.readPayroll, register: this.readList, lastYear: this.readLastYear })[part].call(this);
  }

  addHired(person: HiredPerson): void {
    this.change({ hires: true, hired: [...this.state.hired, person] });
    this.stop('made');
  }

  /** Who says of all hired people that they are in the register. */
  sayHired(saidBy: HiredPerson['saidBy']): void {
    this.change({ hired: this.state.hired.map((person) => ({ ...person, saidBy })) });
    this.stop('made');
  }

  removeHired(place: number): void {
    this.change({ hired: this.state.hired.filter((_, i) => i !== place) });
    this.stop('made');
  }

  /** Adds the people of a supplier's statement. */
  readHired(file: File): void {
    this.read('hiredList', true, async (follow) => {
      const { people, notRegistered } = await this.composer.readHired(givenFile(file), follow);
      this.change({ hired: [...this.state.hired, ...people] });
      return { people: people.length, notRegistered };
    });
  }

  /** What is still needed before a meting can be made; what is being read is not asked for. */
  needs(): readonly Need[] {
    const { payroll, register, nobodyListed, kind, hires, hired, fillsHired } = this.state;
    const seen = payroll.state === 'read' ? payroll.seen : null;
    const named = organisationName(this.state);
    return [
      ...(seen === null && payroll.state !== 'reading' ? (['payroll'] as const) : []),
      ...(seen !== null && seen.unusable.length > 0 ? (['unusable'] as const) : []),
      ...(seen !== null && seen.questions.length > 0 ? (['questions'] as const) : []),
      ...(nobodyListed || ['read', 'reading'].includes(register.state) ? [] : (['list'] as const)),
      ...(register.state === 'read' && register.seen.questions.length > 0
        ? (['list-questions'] as const)
        : []),
      ...(kind === '' ? (['kind'] as const) : []),
      ...(seen !== null && (named === '' || holdsBsn(named)) ? (['name'] as const) : []),
      ...(hires && fillsHired ? (['hired-draft'] as const) : []),
      ...(hires && !fillsHired && hired.length === 0 ? (['hired'] as const) : []),
    ];
  }

  /** `saysNobody`: the user says that nobody from the target group works there. */
  compose(template: () => Promise<Blob>, language: Language, { saysNobody = false } = {}): void {
    if (this.needs().length > 0) return;
    this.read('made', true, async (follow) => {
      await this.allRead(follow.signal);
      const { otherEmployers, lastYearFile, lastYear, hires, hired, name, kind, region } = this.state;
      const { sectorByEmployer, nobodyListed } = this.state;
      return this.composer.compose(
        {
          payroll: this.payrollGiven(),
          otherEmployers,
          register: nobodyListed ? null : this.registerGiven(),
          saysNobody,
          lastYear:
            lastYearFile === null || lastYear.state !== 'read'
              ? null
              : listGiven(this.ids.lastYear, lastYearFile),
          hired: hires ? hired : [],
          organisation: {
            ...sectorsOf(kind),
            ...(kind === BOTH_SCHOOLS ? { sectorByEmployer } : {}),
            name: name.trim(),
            region,
            lhnr: '',
          },
          template: await template(),
          language,
        },
        follow,
      );
    });
  }

  /** Waits for what is being read, and ends the making where something turns out to be needed after all. */
  private async allRead(signal: AbortSignal | undefined): Promise<void> {
    const isReading = () =>
      (['payroll', 'register', 'lastYear', 'hiredList'] as const).some(
        (part) => this.state[part].state === 'reading',
      );
    while (isReading())
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    if (this.needs().length > 0) this.stop('made');
    signal?.throwIfAborted();
  }

  stop(part: Part): void {
    this.stops.get(part)?.abort();
    this.stops.delete(part);
    this.set(part, NOTHING);
  }

  /** Forgets all that was given, but for what the columns are. */
  startOver(): void {
    for (const stop of this.stops.values()) stop.abort();
    this.stops.clear();
    this.composer.forget();
    this.change({
      payrollFiles: [],
      answers: {},
      fourWeeks: null,
      said: {},
      payroll: NOTHING,
      otherEmployers: [],
      listFile: null,
      pasted: '',
      register: NOTHING,
      nobodyListed: false,
      lastYearFile: null,
      lastYear: NOTHING,
      hired: [],
      fillsHired: false,
      hiredList: NOTHING,
      round: this.state.round + 1,
      made: NOTHING,
    });
  }

  private payrollGiven(): PayrollGiven {
    const { payrollFiles, year, month, known, answers, fourWeeks, said } = this.state;
    return {
      id: this.ids.payroll,
      files: payrollFiles.map(givenFile),
      year,
      month,
      known,
      answers,
      said,
      ...(fourWeeks === null ? {} : { fourWeeks }),
    };
  }

  private readPayroll(): void {
    this.ids.payroll = ++this.lastId;
    this.read('payroll', this.state.payrollFiles.length > 0, (follow) =>
      this.composer.readPayroll(this.payrollGiven(), follow),
    );
  }

  private registerGiven(): RegisterGiven {
    const { listFile, listAnswers } = this.state;
    return { ...listGiven(this.ids.register, listFile), answers: listAnswers };
  }

  private readList(): void {
    const { listFile: file } = this.state;
    this.ids.register = ++this.lastId;
    this.read('register', file !== null, (follow) =>
      this.composer.readRegister(this.registerGiven(), follow),
    );
  }

  private readLastYear(): void {
    const { lastYearFile: file } = this.state;
    this.ids.lastYear = ++this.lastId;
    this.read('lastYear', file !== null, (follow) =>
      this.composer.readLastYear(listGiven(this.ids.lastYear, file), follow),
    );
  }

  /** Reads a part anew, or clears it; a meting that was made of another is made no longer. */
  private read<T>(part: Part, given: boolean, work: (follow: FollowReading) => Promise<T>): void {
    this.stops.get(part)?.abort();
    if (part !== 'made') this.stop('made');
    if (!given) {
      this.stops.delete(part);
      this.set(part, NOTHING);
      return;
    }
    const stop = new AbortController();
    this.stops.set(part, stop);
    this.set(part, { state: 'reading', progress: null });
    const isCurrent = () => this.stops.get(part) === stop && !stop.signal.aborted;
    work({
      signal: stop.signal,
      onProgress: (progress) => {
        if (isCurrent()) this.set(part, { state: 'reading', progress });
      },
    }).then(
      (seen) => {
        if (isCurrent()) this.set(part, { state: 'read', seen });
      },
      (error: unknown) => {
        if (isCurrent()) this.set(part, { state: 'failed', failure: toFailure(error) });
      },
    );
  }

  private set(part: Part, reading: Reading<unknown>): void {
    this.change({ [part]: reading } as Partial<ComposeState>);
  }

  private change(change: Partial<ComposeState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}

function givenFile(file: File): GivenFile {
  return { name: maskBsns(file.name), blob: file };
}

function listGiven(id: number, file: File | null): ListGiven {
  if (file === null) throw new Error('no list was given');
  return { id, file: givenFile(file) };
}
