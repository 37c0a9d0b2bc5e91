import { maskBsns } from '../privacy/bsn';
import { cleanDraft } from '../meting/generate/draft';
import { draftWorkbook } from '../report/xlsx/draft-workbook';
import { MemoryTerminal } from '../../test/support/memory-terminal';
import { runCli } from './run';

/** What steers a terminal in one sign, and what turns the order of letters. */
const STEERING = '\u009b31m\u202e\u2066\u007f';

test.each(['', '--json', '--sarif', '--csv', '--html'])(
  'nothing of a file steers the terminal that a report is shown in (%s)',
  async (form) => {
    const draft = cleanDraft({ rows: 40, seed: 9 });
    draft.setOpgave('organisatie', `Stichting${STEERING} Voorbeeld`);
    draft.setHeading('bonusaandeel', `Kop${STEERING}`);
    draft.set(1, 'regio', `Twente${STEERING}`);
    draft.sheets.push({ name: `Blad${STEERING}`, cells: [['los']] });
    const terminal = new MemoryTerminal();
    terminal.files.set('a.xlsx', Uint8Array.from(await draftWorkbook(draft)));
    const options = form === '' ? [] : [form];
    await runCli(['check', 'a.xlsx', ...options], { terminal, template: () => new Uint8Array() });
    expect(terminal.said.length).toBeGreaterThan(100);
    expect(terminal.said).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  },
);

test('a number of a person is masked where signs that steer stood between its digits', () => {
  expect(maskBsns('1234\uFFFD56\uFFFD782')).not.toMatch(/56/);
});
