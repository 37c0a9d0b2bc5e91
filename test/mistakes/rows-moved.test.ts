import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import { TEMPLATES } from '../../src/meting/form/templates';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';

const BOARD = TEMPLATES.schoolbestuur.columns;

const SEEDS = [1, 7, 11, 23];

async function findings(rows: number, make: (draft: Draft) => void, columns = BOARD, seed = 1) {
  const draft = cleanDraft({ rows, seed, columns });
  make(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ severity }) => severity !== 'info');
}

async function roots(rows: number, make: (draft: Draft) => void, columns = BOARD, seed = 1) {
  const groups = await findings(rows, make, columns, seed);
  return groups.map(({ rule, cause, count }) => `${rule} ${cause} ${count}`).sort();
}

const at = (draft: Draft, id: ColumnId) => draft.columns.indexOf(id);
const row = (draft: Draft, record: number) => draft.meting.cells[record + 1] ?? [];

describe('a sheet of eight persons', () => {
  const six = [1, 2, 3, 4, 6, 7];

  test.each<ColumnId>(['inRegister', 'verloondeUren', 'lhnr'])(
    'six rows moved right from %s are told as rows, and the other two still count',
    async (id) => {
      const make = (draft: Draft) => six.forEach((i) => row(draft, i).splice(at(draft, id), 0, null));
      expect(await roots(8, make)).toEqual(['S13 verschoven 6']);
    },
  );

  test('six rows moved left from the BSN are told as rows', async () => {
    expect(await roots(8, (draft) => six.forEach((i) => row(draft, i).shift()))).toEqual([
      'S13 verschoven 6',
    ]);
  });
});

describe('a number of a person outside its column', () => {
  const astray = async (make: (draft: Draft) => void) =>
    (await roots(30, make)).map((each) => each.slice(0, 3)).filter((rule) => ['P01', 'S13'].includes(rule));
  /** A column that is not asked for, with one number in it. */
  const noted = (draft: Draft, record: number) => {
    const cells = row(draft, record);
    while (cells.length < BOARD.length + 3) cells.push(null);
    cells[BOARD.length + 2] = draft.newBsn();
    const headings = draft.meting.cells[0] ?? [];
    headings[BOARD.length] = 'Afdeling';
    headings[BOARD.length + 1] = 'Kamer';
    headings[BOARD.length + 2] = 'Opmerking';
  };

  test('that moved along with its row is the row', async () => {
    const make = (draft: Draft) => void draft.meting.cells[0]?.splice(at(draft, 'bsn'), 0, null);
    expect(await astray(make)).toEqual(['S13']);
  });

  test('is told in a row of which other cells moved and the BSN stayed', async () => {
    const make = (draft: Draft) => {
      row(draft, 4).splice(at(draft, 'inRegister'), 0, null);
      noted(draft, 4);
    };
    expect(await astray(make)).toEqual(['P01', 'S13']);
  });

  test('is told where rows that moved have another one', async () => {
    const make = (draft: Draft) => {
      noted(draft, 4);
      draft.meting.cells[0]?.unshift(null);
    };
    // Of two numbers of a row nothing tells which is the one that moved.
    expect(await astray(make)).toEqual(['P01', 'P01', 'S13']);
  });
});

describe('two cells of a row', () => {
  test('that changed places are named, and where each of them belongs', async () => {
    const [group] = await findings(30, (draft) => {
      const cells = row(draft, 4);
      const [one, other] = [at(draft, 'lhnr'), at(draft, 'cdAard')];
      [cells[one], cells[other]] = [cells[other] ?? null, cells[one] ?? null];
    });
    expect(group?.examples[0]?.facts).toEqual({
      soort: 'verwisseld',
      kop: 'Loonheffingennummer',
      andere: 'Aard arbeidsverhouding',
    });
  });

  test('of which one stands under another heading are named in the order of where it belongs', async () => {
    const [group] = await findings(30, (draft) => {
      row(draft, 4)[at(draft, 'bsn')] = row(draft, 4)[at(draft, 'datEindTv')] ?? null;
      row(draft, 4)[at(draft, 'datEindTv')] = null;
    });
    expect(group?.examples[0]?.facts).toEqual({ soort: 'elders', kop: 'Einde tijdvak', andere: 'BSN' });
  });

  test('that are both odd, of which one fits nowhere, are two mistakes', async () => {
    const make = (draft: Draft) => {
      draft.put(draft.cell(4, 'vorm'), 'vast');
      draft.put(draft.cell(4, 'cdAard'), 'formeel');
    };
    expect(await roots(30, make)).toEqual(['B11 cdAard 1', 'S15 vorm 1']);
  });

  test('that are odd and empty beside each other, of which the odd one fits nowhere, are two mistakes', async () => {
    const make = (draft: Draft) => {
      draft.put(draft.cell(4, 'verloondeUren'), 'veel');
      draft.set(4, 'datEindTv', null);
    };
    expect(await roots(30, make)).toEqual(['S02 datEindTv 1', 'S03 verloondeUren 1']);
  });

  test('that changed places in every row are those of two columns', async () => {
    const make = (draft: Draft) => {
      for (let i = 0; i < draft.records; i++) {
        const cells = row(draft, i);
        const [one, other] = [at(draft, 'lhnr'), at(draft, 'cdAard')];
        [cells[one], cells[other]] = [cells[other] ?? null, cells[one] ?? null];
      }
    };
    expect((await roots(30, make)).filter((each) => each.startsWith('S13'))).toEqual([]);
  });
});

test('another mistake in a row that did not move is told beside those that did', async () => {
  const make = (draft: Draft) => {
    [3, 4].forEach((i) => row(draft, i).splice(at(draft, 'verloondeUren'), 0, null));
    draft.set(7, 'grond', 'q');
  };
  expect(await roots(30, make)).toEqual(['B17 grond 1', 'S13 verschoven 2']);
});

test('a number alone for most employers says nothing of a BSN, and the one of an employer is told', async () => {
  const make = (draft: Draft) => {
    for (let i = 0; i < draft.records; i++)
      if (i % 3 !== 0) draft.set(i, 'lhnr', String(draft.get(i, 'lhnr')).slice(0, 9));
    draft.set(2, 'bsn', String(draft.get(2, 'lhnr')));
  };
  expect(await roots(30, make)).toEqual(['B03 lhnr 20', 'B53 werkgever 1']);
});

test('cells of a row that are empty together are named together', async () => {
  const [group, ...others] = await findings(30, (draft) => {
    draft.set(4, 'sector', null);
    draft.set(4, 'datEindTv', null);
    draft.set(9, 'datEindTv', null);
  });
  expect([group?.cause, group?.count, group?.examples[0]?.facts['kop']]).toEqual([
    'datEindTv',
    1,
    'Einde tijdvak',
  ]);
  expect(others.map(({ cause, examples }) => [cause, examples[0]?.facts['kop']])).toEqual([
    ['meer', 'Einde tijdvak, Sector'],
  ]);
});

describe('a block of columns', () => {
  const up = (draft: Draft, from: number, width: number) => {
    const cells = draft.meting.cells;
    for (let line = from + 1; line < cells.length; line++)
      for (let place = 0; place < width; place++)
        (cells[line] ?? [])[place] = cells[line + 1]?.[place] ?? null;
  };

  test.each([0, 2, 15])(
    'that moved up a row from record %d on moved with the cells that not every row fills',
    async (from) => {
      const make = (draft: Draft) => up(draft, from, BOARD.length - 2);
      expect((await roots(30, make)).map((each) => each.slice(0, 14))).toEqual(['S29 verwijderd']);
    },
  );

  test('that moved up a row is told where two of the last rows contradict themselves', async () => {
    const make = (draft: Draft) => {
      const place = at(draft, 'lhnr');
      for (let line = 22; line <= 30; line++) row(draft, line - 1)[place] = row(draft, line)[place] ?? null;
    };
    expect((await roots(30, make, [...BOARD, 'lhnrInlener'])).map((each) => each.slice(0, 14))).toEqual([
      'S29 verwijderd',
    ]);
  });

  test.each([
    [1, 7],
    [1, 12],
    [5, 20],
    [7, 3],
    [11, 7],
    [23, 3],
  ])('of seed %d that moved up from record %d on is told from no row above', async (seed, from) => {
    const width = ALL_COLUMNS.indexOf('datRegistratie') + 1;
    const [group] = await findings(30, (draft) => up(draft, from, width), ALL_COLUMNS, seed);
    expect(group?.rule).toBe('S29');
    expect(Number(group?.examples[0]?.facts['vanaf'])).toBeGreaterThanOrEqual(from + 2);
  });
});

describe('one row that contradicts itself above a last row with an empty cell', () => {
  test.each(SEEDS)('is a slip of its own beside it, of seed %d', async (seed) => {
    const sector = (draft: Draft) => {
      draft.set(29, 'sector', null);
      draft.set(28, 'overheidssector', draft.get(28, 'sector') === 'markt' ? 'po' : null);
    };
    const form = (draft: Draft) => {
      draft.set(29, 'vorm', null);
      draft.set(28, 'cdAard', draft.get(28, 'vorm') === 'inleen' ? 1 : 11);
    };
    for (const make of [sector, form]) {
      const told = await roots(30, make, ALL_COLUMNS, seed);
      expect(told.filter((each) => each.startsWith('S29'))).toEqual([]);
      expect(told.filter((each) => each.startsWith('S02'))).toHaveLength(1);
    }
  });
});

describe('one odd cell', () => {
  const ODD: readonly (readonly [ColumnId, DraftCell])[] = [
    ['numIv', 12345],
    ['datRegistratie', '01-05-1988'],
    ['contracturenPW', 180],
    ['verloondeUren', 'onbekend'],
    ['vorm', 'vast'],
    ['cdAard', 'ZZP'],
    ['grond', 'Wajong oud'],
    ['sectorcode', 'x'],
    ['geboortedatum', '1988'],
    ['lkvGevraagd', 'aangevraagd'],
  ];
  const FREE: readonly ColumnId[] = ['regio', 'tijdvak'];

  test.each(SEEDS)(
    'is told as it is, beside an empty cell that takes nearly any text, of seed %d',
    async (seed) => {
      for (const [id, value] of ODD) {
        const odd = (draft: Draft) => void draft.set(4, id, value);
        const alone = await roots(30, odd, ALL_COLUMNS, seed);
        for (const free of FREE) {
          const both = (draft: Draft) => {
            odd(draft);
            draft.set(4, free, null);
          };
          expect([id, free, await roots(30, both, ALL_COLUMNS, seed)]).toEqual([id, free, alone]);
        }
      }
    },
  );

  test.each<readonly [ColumnId, DraftCell, readonly string[]]>([
    ['bsn', '1234', ['B01 nummer 1', 'S02 verloondeUren 1']],
    ['contracturenPW', 360, []],
  ])('that is a number alone, %s, is no hours that stand there', async (id, value, told) => {
    const make = (draft: Draft) => {
      draft.set(4, id, value);
      draft.set(4, 'verloondeUren', null);
    };
    const found = await roots(30, make, ALL_COLUMNS);
    expect(found.filter((each) => each.startsWith('S13'))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining([...told]));
  });
});

describe('a note below the table', () => {
  const WITHOUT: readonly ColumnId[] = [
    'banen',
    'divisor',
    'urenToegerekend',
    'contracturenPW',
    'datAanvIkv',
    'datEindIkv',
  ];
  const columns = ALL_COLUMNS.filter((id) => !WITHOUT.includes(id));

  test.each([0, 4, 5])('in column %d is no row of which cells moved', async (place) => {
    for (const seed of [48, 112, 156])
      for (const note of ['Gemaakt op 3 januari', 'n =']) {
        const make = (draft: Draft) => {
          const line: DraftCell[] = draft.columns.map(() => null);
          line[place] = note;
          line[place + 1] = draft.records;
          draft.meting.cells.push([], line);
          draft.sheets.splice(0, Infinity, draft.meting);
        };
        const told = await roots(4, make, columns, seed);
        expect(told.filter((each) => /^S13 (?:verschoven|elders|verwisseld)/.test(each))).toEqual([]);
        expect(told.filter((each) => /^S13 (?:onvolledig|los)/.test(each))).toHaveLength(1);
      }
  });
});
