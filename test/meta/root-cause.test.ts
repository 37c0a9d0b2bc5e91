import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { COLUMNS, columnById, type ColumnId } from '../../src/meting/form/columns';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { seeded, type Random } from '../../src/meting/generate/random';
import { often } from '../support/long';

/** Mistakes that are made once and touch many cells. */
const MISTAKES: Readonly<Record<string, (draft: Draft, random: Random) => unknown>> = {
  'a required column is gone': (draft, random) =>
    draft.setHeading(
      random.pick(COLUMNS.filter(({ required, identity }) => required && !identity)).id,
      'Vrij veld',
    ),
  'a column holds other data': (draft, random) => {
    const id = random.pick<ColumnId>([
      'verloondeUren',
      'datAanvTv',
      'datRegistratie',
      'sector',
      'vorm',
      'grond',
      'tijdvakType',
    ]);
    for (let i = 0; i < draft.records; i++) draft.set(i, id, `bijlage ${i + 1}`);
  },
  'two headings were swapped': (draft, random) => {
    const [one, other] = random.pick<readonly [ColumnId, ColumnId]>([
      ['bsn', 'verloondeUren'],
      ['vorm', 'datEindTv'],
      ['sector', 'grond'],
      ['verloondeUren', 'datRegistratie'],
      ['cdAard', 'regio'],
      ['tijdvakType', 'datAanvTv'],
    ]);
    draft.setHeading(one, columnById(other).nl);
    draft.setHeading(other, columnById(one).nl);
  },
  'a heading stands there twice': (draft, random) =>
    draft.setHeading(
      random.pick(['bonusaandeel', 'lkvBedrag'] as const),
      columnById(random.pick(COLUMNS.filter(({ required }) => required)).id).nl,
    ),
  'rows were pasted twice': (draft, random) => {
    const from = random.between(0, draft.records - 6);
    for (let i = 0; i < 5; i++) draft.copyRecord(from + i);
  },
  'hours became text': (draft) => {
    for (let i = 0; i < draft.records; i++)
      draft.set(i, 'verloondeUren', `${String(draft.get(i, 'verloondeUren'))},0`);
  },
  'dates of registration became text': (draft) => {
    for (let i = 0; i < draft.records; i++) draft.set(i, 'datRegistratie', '15-03-2019');
  },
  'a formula broke all the way down': (draft, random) => {
    const id = random.pick<ColumnId>(['verloondeUren', 'contracturenPW', 'datRegistratie']);
    for (let i = 0; i < draft.records; i++) draft.set(i, id, { error: '#REF!' });
  },
  'the Opgave names another year': (draft) => draft.setOpgave('jaar', draft.year - 1),
  'Tabel 1 counts heads': (draft) => {
    for (let i = 0; i < draft.records; i++) {
      draft.set(i, 'verloondeUren', Math.round(Number(draft.get(i, 'verloondeUren')) / 2));
      for (const id of ['contracturenPW', 'banen', 'urenToegerekend'] as const) draft.set(i, id, null);
    }
    draft.countHeads();
  },
};

const CASES = often(100, 500);

test(`one structural mistake is one root finding in at least 95% of ${CASES} seeded cases`, async () => {
  const names = Object.keys(MISTAKES);
  const cascades: string[] = [];
  for (let seed = 0; seed < CASES; seed++) {
    const name = names[seed % names.length] ?? '';
    const draft = cleanDraft({ rows: 30, seed: 5000 + seed });
    MISTAKES[name]?.(draft, seeded(seed));
    const { groups } = await checkWorkbook(draftSource(draft));
    if (groups.length !== 1)
      cascades.push(`${name}: ${groups.map(({ rule, cause }) => `${rule} ${cause}`).join(', ')}`);
  }
  // The kinds stand in the expectation, so that a failure says what cascaded.
  const kinds = [...new Set(cascades)];
  expect({ tooMany: cascades.length > CASES * 0.05, kinds }).toEqual({ tooMany: false, kinds });
}, 120_000);
