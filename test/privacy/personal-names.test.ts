import { runCli } from '../../src/cli/run';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { maskName } from '../../src/privacy/personal-data';
import { SHEETS } from '../../src/meting/form/templates';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { longRun } from '../support/long';
import { MemoryTerminal, textOf } from '../support/memory-terminal';

/** Personal data as it is recognised by how it is written, what must not be read of it, and whether organisations are called so. */
const kinds: readonly (readonly [kind: string, text: string, read: RegExp, inOrganisations: boolean])[] = [
  ['a name', 'mevrouw Geheimsma', /geheimsma/i, true],
  ['an address of mail', 'geheim.persoon@voorbeeld.nl', /geheim\.?persoon/i, false],
  ['a telephone number', '06-98765432', /98765432/, false],
  ['an account number', 'NL91ABNA0417164300', /0417164300/, false],
  ['words about health', 'heeft autisme en schizofrenie', /autisme|schizofrenie/i, true],
];

const columns = [
  ...['bsn', 'lhnr', 'lhnrInlener', 'numIv', 'verloondeUren', 'cdAard', 'grond', 'datRegistratie'],
  ...['datAanvTv', 'sector', 'vorm', 'overheidssector', 'regio', 'tijdvak', 'tijdvakType', 'bonusaandeel'],
] as const;

/** The text in each kind of place of a workbook that does not count. */
function everywhere(text: string, inOrganisations: boolean): Draft {
  const draft = cleanDraft({ rows: 12, seed: 3 });
  for (const column of columns) draft.set(1, column as 'bsn', text);
  draft.setHeading('bonusaandeel', text);
  draft.meting.cells.splice(0, 0, [text]);
  for (const field of ['jaar', 'contactrol', 'urenTotaal'] as const) draft.setOpgave(field, text);
  // Without a name it is called after its file.
  draft.setOpgave('organisatie', inOrganisations ? '' : text);
  draft.setTabel1('formeel', 'markt', text);
  draft.sheets.push(
    { name: text.slice(0, 30), cells: [[text]] },
    {
      name: SHEETS.toelichting,
      cells: [
        ['Regel', 'Sleutel', 'Toelichting'],
        [text, text, text],
      ],
    },
    {
      name: 'BA_Parameters',
      cells: [
        ['Naam', 'Vanaf', 'Waarde', 'Bron'],
        [text, text, text, text],
      ],
    },
  );
  draft.properties.set('Opsteller', text);
  return draft;
}

/** One that counts, where it stands in names only. */
function counted(text: string, inOrganisations: boolean): Draft {
  const draft = cleanDraft({ rows: 30, seed: 4 });
  for (let row = 0; row < 30; row++) draft.set(row, 'regio', text);
  if (!inOrganisations) draft.setOpgave('organisatie', text);
  return draft;
}

test.each(kinds.filter((_, at) => longRun || at % 2 === 0))(
  '%s in any place is in nothing that is written',
  async (_, text, read, inOrganisations) => {
    const terminal = new MemoryTerminal();
    const files = [
      [`${text} a.xlsx`, everywhere(text, inOrganisations)],
      [`${text} b.xlsx`, counted(text, inOrganisations)],
    ] as const;
    for (const [name, draft] of files) terminal.files.set(name, Uint8Array.from(await draftWorkbook(draft)));
    const inputs = files.map(([name]) => name);
    const covered = maskName(text, ['name', 'health']);
    const run = (...args: readonly string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
    for (const form of ['json', 'sarif', 'csv', 'html', 'xlsx'])
      await run('check', ...inputs, `--${form}`, '--out', `rapport.${form}`);
    await run('consolidate', ...inputs, '--out', 'samen.xlsx');
    await run('consolidate', ...inputs, '--out', 'verzameld.xlsx', '--state-out', 'stand.xlsx');
    for (const form of ['json', 'csv', 'html', 'xlsx'])
      await run(
        ...['publish', inputs[1] ?? '', '--anyway', '--small-numbers', 'off', '--out', `uit.${form}`],
        // As it is called once it is covered.
        ...['--name', inOrganisations ? 'Stichting Voorbeeld' : covered],
      );
    const outputs = [...terminal.written].map(([name, bytes]) => [name, textOf(bytes)] as const);
    expect(outputs).toHaveLength(12);
    expect(outputs.filter(([, content]) => read.test(content)).map(([name]) => name)).toEqual([]);
  },
);
