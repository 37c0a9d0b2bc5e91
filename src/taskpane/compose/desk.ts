import type { ExportAnswers } from '../../compose/export/match-columns';
import type { HiredPerson } from '../../compose/hired/hired-person';
import type { GivenFile } from '../../compose/read-payroll';
import type { Language } from '../../locales/language';
import type { Tijdvak } from '../../meting/form/tijdvak';
import { holdsBsn, maskBsns } from '../../privacy/bsn';
import { underOwnName } from '../state/own-name';
import type { ComposedMeting, ListGiven, PayrollGiven, PayrollSeen, RegisterSeen } from '../worker/protocol';
import { toFailure, type Failure } from '../worker/remote';
import { sectorsOf, type OrganisationKind } from './organisation-kind';
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
  readonly answers: ExportAnswers;
  readonly fourWeeks: Tijdvak | null;
  readonly payroll: Reading<PayrollSeen>;
  /** Loonheffingennummers in it that do not belong to the meting. */
  readonly otherEmployers: readonly string[];
  readonly listFile: File | null;
  readonly register: Reading<RegisterSeen>;
  readonly lastYearFile: File | null;
  /** How many people were in it. */
  readonly lastYear: Reading<number>;
  /** Empty until it is chosen. */
  readonly kind: OrganisationKind;
  /** Empty for none. */
  readonly region: string;
  /** Empty until it is typed: then the name in the return is taken. */
  readonly name: string;
  readonly hires: boolean;
  readonly hired: readonly HiredPerson[];
  readonly hiredList: Reading<number>;
  readonly made: Reading<ComposedMeting>;
}

/** What of it a user simply sets. */
export type ComposeChoice = Partial<
  Pick<ComposeState, 'kind' | 'region' | 'name' | 'hires' | 'otherEmployers'>
>;

/** What a meting cannot be made without. */
export type Need = 'payroll' | 'questions' | 'list' | 'kind' | 'name' | 'hired';

/** Keeps the meaning of columns between sessions: headings, no data. */
export interface ColumnMemory {
  load(): ExportAnswers;
  save(answers: ExportAnswers): void;
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
      answers: memory.load(),
      fourWeeks: null,
      payroll: NOTHING,
      otherEmployers: [],
      listFile: null,
      register: NOTHING,
      lastYearFile: null,
      lastYear: NOTHING,
      kind: '',
      region: '',
      name: '',
      hires: false,
      hired: [],
      hiredList: NOTHING,
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
    this.change({ year, month, fourWeeks: null });
    this.readPayroll();
  }

  addPayroll(files: readonly File[]): void {
    const taken = new Set(this.state.payrollFiles.map(({ name }) => maskBsns(name)));
    const own = files.map((file) => {
      const named = underOwnName(file, taken);
      taken.add(maskBsns(named.name));
      return named;
    });
    this.change({ payrollFiles: [...this.state.payrollFiles, ...own] });
    this.readPayroll();
  }

  removePayroll(file: File): void {
    this.change({ payrollFiles: this.state.payrollFiles.filter((each) => each !== file) });
    this.readPayroll();
  }

  /** What the columns of an export are: read again with it, and remembered. */
  answer(answers: ExportAnswers): void {
    this.change({ answers });
    this.memory.save(answers);
    this.readPayroll();
  }

  setFourWeeks(fourWeeks: Tijdvak): void {
    this.change({ fourWeeks });
    this.readPayroll();
  }

  giveList(file: File | null): void {
    this.change({ listFile: file });
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

  removeHired(place: number): void {
    this.change({ hired: this.state.hired.filter((_, i) => i !== place) });
    this.stop('made');
  }

  /** Adds the people of a supplier's statement. */
  readHired(file: File): void {
    this.read('hiredList', true, async (follow) => {
      const people = await this.composer.readHired(givenFile(file), follow);
      this.change({ hired: [...this.state.hired, ...people] });
      return people.length;
    });
  }

  /** What is still needed before a meting can be made. */
  needs(): readonly Need[] {
    const { payroll, register, kind, name, hires, hired } = this.state;
    const seen = payroll.state === 'read' ? payroll.seen : null;
    const named = name.trim() === '' ? (seen?.tijdvakken[0]?.employer ?? '') : name;
    return [
      ...(seen === null ? (['payroll'] as const) : []),
      ...(seen !== null && seen.questions.length > 0 ? (['questions'] as const) : []),
      ...(register.state === 'read' ? [] : (['list'] as const)),
      ...(kind === '' ? (['kind'] as const) : []),
      ...(seen !== null && (named === '' || holdsBsn(named)) ? (['name'] as const) : []),
      ...(hires && hired.length === 0 ? (['hired'] as const) : []),
    ];
  }

  compose(template: () => Promise<Blob>, language: Language): void {
    if (this.needs().length > 0) return;
    this.read('made', true, async (follow) => {
      const { otherEmployers, listFile, lastYearFile, lastYear, hires, hired, name, kind, region } =
        this.state;
      return this.composer.compose(
        {
          payroll: this.payrollGiven(),
          otherEmployers,
          register: listGiven(this.ids.register, listFile),
          lastYear:
            lastYearFile === null || lastYear.state !== 'read'
              ? null
              : listGiven(this.ids.lastYear, lastYearFile),
          hired: hires ? hired : [],
          organisation: { ...sectorsOf(kind), name: name.trim(), region, lhnr: '' },
          template: await template(),
          language,
        },
        follow,
      );
    });
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
      fourWeeks: null,
      payroll: NOTHING,
      otherEmployers: [],
      listFile: null,
      register: NOTHING,
      lastYearFile: null,
      lastYear: NOTHING,
      hired: [],
      hiredList: NOTHING,
      made: NOTHING,
    });
  }

  private payrollGiven(): PayrollGiven {
    const { payrollFiles, year, month, answers, fourWeeks } = this.state;
    return {
      id: this.ids.payroll,
      files: payrollFiles.map(givenFile),
      year,
      month,
      answers,
      ...(fourWeeks === null ? {} : { fourWeeks }),
    };
  }

  private readPayroll(): void {
    this.ids.payroll = ++this.lastId;
    this.read('payroll', this.state.payrollFiles.length > 0, (follow) =>
      this.composer.readPayroll(this.payrollGiven(), follow),
    );
  }

  private readList(): void {
    const { listFile: file } = this.state;
    this.ids.register = ++this.lastId;
    this.read('register', file !== null, (follow) =>
      this.composer.readRegister(listGiven(this.ids.register, file), follow),
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

function givenFile(file: File): GivenFile {
  return { name: maskBsns(file.name), blob: file };
}

function listGiven(id: number, file: File | null): ListGiven {
  if (file === null) throw new Error('no list was given');
  return { id, file: givenFile(file) };
}
