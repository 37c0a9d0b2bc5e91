import type { ReturnWords } from '../nl/returns';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** The words of a letter to a board. Language level B1: short, what, where, when. */
export const returnWords: ReturnWords = {
  lang: 'en-GB',
  letter: 'letter',
  titles: {
    repair: 'Your banenafspraak workbook: please mend this',
    explain: 'Your banenafspraak workbook: please explain this',
    missing: 'Your banenafspraak workbook: we have not received it yet',
  },
  to: (board) => `To: ${board}`,
  greeting: 'Dear colleague,',
  received: (file, year) =>
    `We received your workbook ${file}${year === null ? '' : ` for ${String(year)}`}. Thank you.`,
  why: {
    repair: 'It has errors. As long as they are there, we cannot count your jobs.',
    explain:
      'Your jobs count. But something stands out. It may simply be right. If so, please say briefly why. If not, please mend it.',
    unreadable: 'We cannot open the file. So we cannot count your jobs.',
    'no-rows': 'We found no rows in it that we can count. Perhaps you sent the wrong file.',
    'other-year': 'The workbook is about another year than we asked for.',
    missing: 'We asked you for a workbook with the jobs of your organisation. We do not have it yet.',
  },
  until: {
    repair: (date) => `Please mend this before ${date} and send us the new workbook.`,
    missing: (date) => `Please send the workbook before ${date}.`,
  },
  repairs: (n) => `What to mend: ${plural(n, 'point', 'points')}`,
  explanations: (n) => `What to explain: ${plural(n, 'point', 'points')}`,
  where: 'Where',
  what: 'What is wrong',
  todo: 'What to do',
  times: (n) => (n === 1 ? '' : ` (${n.toLocaleString('en-GB')} times)`),
  example: 'For example:',
  sheet: (sheet, cells) => `Sheet ${sheet}: ${cells}`,
  morePlaces: (n) => `and ${plural(n, 'more place', 'more places')}`,
  how: 'How to do it',
  steps: {
    copy: (file) =>
      `Open ${file}. It is a copy of your workbook. The last column says in each row what to do.`,
    own: 'Mend your own workbook. The copy is only to look at.',
    explain: 'Write an explanation on the sheet Toelichting. Put no names and no BSN there.',
    send: 'Send the new workbook in the same safe way as last time. Not in an ordinary e-mail: it holds data of people.',
  },
  sendFirst: 'Send the workbook in a safe way. Not in an ordinary e-mail: it holds data of people.',
  sender: '[Fill in your name and your organisation here]',
  questions: 'Do you have a question? Then please contact us.',
  closing: 'Kind regards,',
  copySuffix: 'findings',
};
