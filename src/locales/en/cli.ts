import { either } from '../either';
import type { CliWords } from '../nl/cli';

/** The words of the program in the terminal. */
export const cliWords: CliWords = {
  help: (endings) => `banenafspraak: checks counts of the banenafspraak on your own computer.

Usage
  banenafspraak check FILE...           check workbooks (${endings.join(', ')}) or folders with workbooks
      --json | --sarif | --csv | --html | --xlsx   form of the report (else: plain text)
      --out FILE                        write the report to a file
      --annotate                        beside each workbook write a copy with the findings in its cells
      --role bestuur|sectorraad         for whom the words are (else: bestuur)
  banenafspraak compose --payroll FILE... --register FILE --sector markt|overheid --month YYYY-MM --out FILE
                                        make a meting from payroll returns (XML) or exports and the list of UWV
      --organisation NAME --government SECTOR --region REGION --lhnr NUMBER   for the sheet Opgave
      --hired FILE                      list of hired people
      --last-year FILE                  the meting of last year, to compare with
      --map FILE                        which column of an export is what; --map-out FILE writes a proposal
      --four-weeks DATE:DATE            first and last day of the period of four weeks
  banenafspraak exchange FILE           check an exchange file with paid hours
  banenafspraak template KIND --out FILE           write an empty template
      kinds: schoolbestuur, sectororganisatie, landelijk, tabel1
  banenafspraak consolidate FILE... --out FILE     consolidate counts into one workbook
      --organisations FILE              list of expected organisations, one name a line
  banenafspraak publish FILE... --out FILE         make a publication: the outcome only, small groups protected
      --html | --xlsx | --csv | --json  form (else: by the name at --out)
      --small-numbers N|off             smallest group that is shown apart (else: 5 persons); off protects nothing
  banenafspraak generate --rows N --seed S [--defect RULE[:COUNT]]... --out FILE
                                        make a count with invented persons (150000 rows at most)
  banenafspraak sql --dialect duckdb|postgres --year YYYY [--month M]   print the count as a query for a database
      --key MARKET/GOVERNMENT           key for lent jobs (default: that of the year)
      --four-weeks week|year            hours of a job in four weeks: 4 x 25.5 or 1331 / 13 (default: week)
  banenafspraak rules [--json]          list all rules
  banenafspraak verify RECEIPT [FILE...]           repeat a check and compare the outcome
  banenafspraak --help | --version

For every command
  --force                               replace files that are there already
  --lang nl|en                          language (else: LC_ALL, LC_MESSAGES or LANG, and else Dutch)

Exit code
  0  no error found; for verify: the same outcome
  1  errors found; for verify: another outcome
  2  a file cannot be read or the command is wrong
  3  the output cannot be written

Nothing goes to the internet. Citizen service numbers (BSN) never stand in a report.
`,
  optionNeeded: (option: string) => `This command needs the option ${option}. See --help.`,
  composeAsk:
    'Nothing was written. Answer the question in a file with columns: make it with --map-out columns.json, put it right and give it with --map columns.json.',
  composeCheck: (file: string) => `See what to mend with: banenafspraak check ${file}`,
  exchangeTotal: (lines: number, faults: number) =>
    faults === 0 ? `In order: ${lines} lines.` : `${faults} to mend, in ${lines} lines.`,
  exchange: {
    noLines: 'There are no lines in this file.',
    headingMissing: (heading: string) => `The column "${heading}" is missing.`,
    headingUnknown: (heading: string) =>
      `The column "${heading}" does not belong in this file. Leave it out.`,
    cellEmpty: (row: number, heading: string) => `Line ${row}: "${heading}" is empty.`,
    cellWrong: (row: number, heading: string) =>
      `Line ${row}: what stands under "${heading}" is not written as agreed, or cannot be right.`,
    lineTwice: (row: number, other: number) =>
      `Line ${row}: the same income relation and period as line ${other}.`,
    periodWrong: (row: number) => `Line ${row}: begin and end are no month, four weeks, half year or year.`,
  },
  tooMany: (what) => `"${what}" does not belong to this command. See --help.`,
  noNorm: (year) =>
    `The hours of one job are not known for ${year}. The first count is that of the end of 2012.`,
  badKey: (value) =>
    `"${value}" does not fit --key. Give two shares that are 1 together, that of the market first: 0.735/0.265.`,
  noCommand: 'Give a command. --help lists them.',
  unknownCommand: (name, known) => `There is no command "${name}". Choose from: ${known.join(', ')}.`,
  unknownOption: (option) => `This command has no option ${option}. See --help.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  noValue: (option) => `The option ${option} takes no value.`,
  badValue: (option, value, allowed) => `"${value}" is not possible for ${option}. Allowed: ${allowed}.`,
  tooManyFormats: (formats) => `Choose one form of report, not ${formats.join(' and ')}.`,
  noFiles: 'Name one or more files.',
  noWorkbooksIn: (folder, endings) =>
    `The folder ${folder} holds no files that end in ${either(endings, 'en')}.`,
  notFound: (file) => `${file} does not exist. Check the name and the folder.`,
  notReadable: (file) => `${file} cannot be read. Is it open in another program, or are you not allowed to?`,
  notWritable: (file) => `${file} cannot be written. Does the folder exist, and may you write there?`,
  outNeeded: (what) => `Say with --out where ${what} must go.`,
  outExists: (file) =>
    `${file} exists already and was not replaced. Choose another name for --out, or add --force.`,
  diskFull: (file) => `${file} cannot be written: the disk is full. What stood there was not changed.`,
  outOtherForm: (file, form) =>
    `${file} would get another form than its name says: the content is ${form}. Choose a name that ends in ${form}.`,
  terminalFailed: 'The output could not be written. Is the disk full?',
  notInFolder: (folder) =>
    `${folder} was not read: it is a folder in a folder, or a link that leads nowhere. Name it yourself if there are workbooks in it.`,
  sameFile: (file, other) => `${file} is the same file as ${other} and counts once.`,
  outIsInput: (file) => `${file} is one of the files you ask to check. Choose another name for --out.`,
  annotateOnlyXlsx: (file) => `No copy with findings of ${file}: that needs an .xlsx.`,
  written: (file) => `Written: ${file}`,
  unexpected: (name) =>
    `Something went wrong that we did not foresee (${name}). Your files were not changed. Please report it with the version of the program.`,
  kindNeeded: (known) => `Name the kind of template: ${known.join(', ')}.`,
  unknownKind: (kind, known) => `There is no template "${kind}". Choose from: ${known.join(', ')}.`,
  unknownRule: (rule) => `There is no rule "${rule}". "banenafspraak rules" lists them all.`,
  defectImpossible: (rule) => `Rule ${rule} cannot be broken in this count.`,
  noReceipt: (file) =>
    `${file} holds no receipt that this version knows. Give a report (json, sarif, html) or a receipt.`,
  verifyNotFound: (file, sha256) => `Not found: ${file} (SHA-256 ${sha256}).`,
  verifyOpenWorkbook: (file) => `${file} was open in Excel. An open workbook has no file to compare.`,
  verifySame: (n) =>
    `The same outcome: checked ${n === 1 ? '1 file' : `${n} files`} again, and the document says the same.`,
  verifyDifferent: 'Another outcome. It differs in:',
  verifyDifference: {
    product: 'the version of the program',
    rules: 'the version of the rules',
    parameters: 'the published values',
    settings: 'the settings',
    publication: 'the protection of small groups',
    inputs: 'the files',
    outcome: 'the outcome',
  },
  publishFormat:
    'Say in which form to publish: --html, --xlsx, --csv or --json, or a name at --out that ends so.',
  nothingToPublish: (files) => `There is nothing to publish: none of the workbooks counts.\n${files}`,
  verifyShown: 'The document says something else here than when it is made again:',
  verifyAlso: (n) => `and ${n === 1 ? '1 more difference' : `${n} more differences`}`,
  verifyGivenMade: (place, given, made) =>
    `${place}: the document says ${given === null ? 'nothing' : `"${given}"`}, made again ${made === null ? 'nothing' : `"${made}"`}`,
  verifyUnseen: 'All that can be read is the same, but the layout of the document was changed.',
  verifyProves:
    'This shows that the document belongs to these files and this version of the program. It does not show who made it or when, nor whether the files themselves are right. To show that, sign the document with the digital signature of your organisation.',
  verifyTooLarge: (file) => `${file} is too large to be a report of this program.`,
  verifyFormat: 'An xlsx or csv report holds no receipt. Use the json, sarif or html report.',
  severity: { fout: 'ERROR', waarschuwing: 'WARNING', info: 'INFO' },
  totals: (fout, waarschuwing, info) => `${fout} errors, ${waarschuwing} warnings, ${info} for information`,
  provisional: 'provisional',
  counted: (jobs, persons) => `${jobs} jobs, ${persons} persons`,
  todo: 'Do',
  notCheckedRules: (n) => `${n} rules did not apply or were not carried out. --json says why.`,
  rulesHeader: ['Rule', 'Kind', 'Title', 'Source'],
};
