import { amount } from '../amount';
import { either } from '../either';
import type { CliWords } from '../nl/cli';

/** The words of the program in the terminal. */
export const cliWords: CliWords = {
  help: (
    endings,
  ) => `banenafspraak: checks metingen (counts of jobs) for the banenafspraak on your own computer.

Usage
  banenafspraak check FILE...           check workbooks (${endings.join(', ')}) or folders with workbooks
      --json | --sarif | --csv | --html | --xlsx   format of the report (default: plain text)
      --out FILE                        write the report to a file
      --annotate                        next to each workbook, write a copy with the findings in its cells
      --role bestuur|sectorraad         who the explanations are for (default: bestuur)
  banenafspraak compose --payroll FILE... --register FILE --sector markt|overheid --month YYYY-MM --out FILE
                                        make a meting from payroll returns (XML) or exports and the list of UWV
      --organisation NAME --government SECTOR --region REGION --lhnr NUMBER   for the sheet Opgave
      --leave-out NUMBER                payroll tax number of an employer that the meting is not about
      --nobody                          nobody from the target group works there: a meting of 0, also without --register
      --hired FILE                      list of lent workers
      --last-year FILE                  last year's meting, to compare with
      --map FILE                        which column of an export is what; --map-out FILE writes a proposal
      --four-weeks DATE:DATE            first and last day of the period of four weeks
      --month-confirmed                 the hours are for that month, even if an export seems to be for another
      --decimal ,|.                     what stands before the decimals of the hours in an export
      --lines once|add                  count duplicate lines and totals once, or add them up
  banenafspraak exchange FILE           check an exchange file with paid hours
  banenafspraak template KIND --out FILE           write an empty template
      kinds: schoolbestuur, sectororganisatie, landelijk, tabel1, jaarrapportage
  banenafspraak year-report FILE --out FILE   yearly report by government sector (html or xlsx)
  banenafspraak consolidate FILE... --out FILE     consolidate metingen into one workbook
      --state FILE                      the state of last time: later versions replace earlier ones
      --state-out FILE                  keep the state (who was asked, who sent what), without data of persons
      --last-year FILE                  last year's combined workbook, to compare with
      --returns FILE --until DATE       a zip with a letter and a copy for each board; answer before DATE (YYYY-MM-DD)
      --organisations FILE              list of expected organisations, one name per line
  banenafspraak publish FILE... --out FILE         make a publication: only the outcome, with small groups protected
      --html | --xlsx | --csv | --json  format (default: from the name after --out)
      --small-numbers N|off             smallest group to show separately (default: 5 persons); off protects nothing
      --name NAME                       name of an organisation that may be public (each name apart; otherwise none)
      --earlier FILE                    an earlier publication (html, json) of that year: says what they tell together
      --anyway                          make the publication even where something is against it
  banenafspraak publish --count FILE... --year YYYY --out FILE
                                        the same of CSV or Parquet of any size; the rest is as with count
  banenafspraak generate --rows N --seed S [--defect RULE[:COUNT]]... --out FILE
                                        make a meting with invented persons (at most 150000 rows)
  banenafspraak count FILE... --year YYYY [--month M] --dates iso|nl|yyyymmdd --decimal ,|.
                                        count CSV or Parquet of any size where it is (files, folders, patterns)
      --json | --csv | --xlsx           form (default: plain text); --out FILE writes it to a file
      --columns FILE                    which column is what, where the headings say otherwise
      --encoding utf-8|latin-1          characters of CSV (default: utf-8)
      --key, --four-weeks               as with sql
      --memory SIZE --temp FOLDER       memory (default: 400MB), and where what does not fit in it is put
  banenafspraak sql --dialect duckdb|postgres --year YYYY [--month M]   print the count as a query for a database
      --key MARKET/GOVERNMENT           key for lent jobs (default: that of the year)
      --four-weeks week|year            hours of a job in four weeks: 4 x 25.5 or 1331 / 13 (default: week)
  banenafspraak rules [--json]          list all rules
  banenafspraak verify RECEIPT [FILE...]           repeat a check and compare the outcome
  banenafspraak --help | --version

For every command
  --force                               replace files that already exist
  --lang nl|en                          language (default: LC_ALL, LC_MESSAGES or LANG, or else Dutch)

Exit code
  0  no errors found; for verify: the same outcome
  1  errors found; for verify: a different outcome
  2  a file cannot be read or the command is wrong
  3  the output cannot be written

Nothing is sent over the internet. A report never contains a citizen service number (BSN).
`,
  optionNeeded: (option: string) => `This command needs the option ${option}. See --help.`,
  badMonth: (value) =>
    `The option --month cannot be "${value}". Write year, hyphen and month (01 to 12): 2025-12.`,
  monthOfNoMeting: (value, first, last) =>
    `The option --month cannot be "${value}". A meting is about a year from ${String(first)} (the nulmeting) to ${String(last)}.`,
  composeNoName:
    'The payroll files hold no name of an organisation. Give the name with --organisation, for example --organisation "Stichting De Wilgen".',
  composeNothing: 'Nothing was written.',
  composeNobody:
    'Nobody is in the meting. Does nobody from the target group really work there? Then add --nobody: the Opgave says so, and the meting of 0 is ready.',
  composeSomebody: (rows) =>
    `--nobody says that nobody from the target group works there, but ${rows === 1 ? '1 row comes' : `${String(rows)} rows come`} into the meting. Leave --nobody out, or give other files.`,
  composeUnusable:
    'Give better files for those that cannot be read, or leave them out of the command. Then the employees in them are missing.',
  composeAsk: (question) => {
    switch (question) {
      case 'which-month':
        return 'Are they the hours of that month? Then add --month-confirmed. If not, give the export for the right month.';
      case 'which-lines':
        return 'Is a line a duplicate or a total? Then add --lines once. Are they really more hours? Then add --lines add.';
      case 'which-decimal':
        return 'Is there a comma before the decimals? Then add --decimal ",". Is there a point? Then add --decimal ".".';
      case 'which-components':
        return 'In the column file (--map-out, --map), put what is paid hours in looncomponenten under tellen, and what is not under nietTellen.';
      case 'period-days':
        return 'Give the first and last day with --four-weeks, for example --four-weeks 2025-12-01:2025-12-28.';
      case 'list-dates':
        return 'In the columns file (--map-out, --map), put after each heading under lijst what its dates are: begin, einde (end) or anders (something else).';
      case 'which-column':
      case 'which-dates':
      case 'which-unit':
        return 'Answer the question in a columns file: make it with --map-out columns.json, correct it and pass it with --map columns.json.';
    }
  },
  composeCheck: (file: string) => `To see what needs fixing: banenafspraak check ${file}`,
  notACollection: (file) =>
    `${file} is not the state of a collection. Give a workbook that was made with --state-out.`,
  newerCollection: (file) =>
    `${file} was made with a newer version of this program. Update the program and try again.`,
  notLastYear: (file) =>
    `${file} is not a combined workbook. Give a workbook that was made with consolidate --out.`,
  replacedFile: (file) => `${file} was replaced by a later version and does not count.`,
  changedVersion: (board, rows, jobs, mended, added) =>
    `${board}: new version. Rows ${rows}, jobs ${jobs}; ${mended} mended or explained, ${added} new.`,
  sinceLastYear: (board, before, now) => `${board}: ${amount(before, 'job', 'jobs')} last year, ${now} now.`,
  returned: (boards) =>
    boards === 0
      ? 'There is nobody to write to: with each board all is in order, or it was written to already.'
      : `Letters for ${boards === 1 ? '1 board' : `${boards} boards`}.`,
  exchangeTotal: (lines: number, faults: number) =>
    faults === 0
      ? `All correct: ${amount(lines, 'line', 'lines')}.`
      : `${faults} to fix, in ${amount(lines, 'line', 'lines')}.`,
  exchange: {
    noLines: 'There are no lines in this file.',
    headingMissing: (heading: string) => `The column "${heading}" is missing.`,
    headingUnknown: (heading: string) => `The column "${heading}" does not belong in this file. Remove it.`,
    cellEmpty: (row: number, heading: string) => `Line ${row}: "${heading}" is empty.`,
    cellWrong: (row: number, heading: string) =>
      `Line ${row}: the value under "${heading}" is not in the agreed format, or cannot be right.`,
    lineTwice: (row: number, other: number) =>
      `Line ${row}: the same income relation and period as line ${other}.`,
    periodWrong: (row: number) =>
      `Line ${row}: the start and end are not a month, four weeks, half a year or a year.`,
  },
  tooMany: (what) => `"${what}" does not belong to this command. See --help.`,
  noNorm: (year) =>
    `The hours of one job are not known for ${year}. The first count is that of the end of 2012.`,
  noSplit: (year) =>
    `For ${year} the law no longer asks for market and government separately. This program cannot do such a count in a database yet. Check the workbooks with check.`,
  badKey: (value) =>
    `The option --key cannot be "${value}". Give two shares that are 1 together, that of the market first: 0.735/0.265.`,
  noCommand: 'Give a command. See --help for the list.',
  unknownCommand: (name, known) => `There is no command "${name}". Choose from: ${known.join(', ')}.`,
  unknownOption: (option) => `This command has no option ${option}. See --help.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  noValue: (option) => `The option ${option} takes no value.`,
  badValue: (option, value, allowed) => `The option ${option} cannot be "${value}". Allowed: ${allowed}.`,
  tooManyFormats: (formats) => `Choose one report format, not ${formats.join(' and ')}.`,
  noFiles: 'Name one or more files.',
  noWorkbooksIn: (folder, endings) =>
    `The folder ${folder} has no files that end in ${either(endings, 'en')}.`,
  notFound: (file) => `${file} does not exist. Check the name and the folder.`,
  notReadable: (file) =>
    `${file} cannot be read. Is it open in another program, or are you not allowed to read it?`,
  noOrdinaryFile: (file) =>
    `${file} is no ordinary file but a folder, a pipe or a device. Name a file here; save first what comes out of a pipe.`,
  notWritable: (file) => `${file} cannot be written. Does the folder exist, and may you write there?`,
  outNeeded: (...examples) =>
    `Say with --out what the file should be called, for example: --out ${either(examples, 'en')}.`,
  outForm: (options) =>
    `Say the form: ${either(options, 'en')}, or a name that ends so with --out. Plain text ends in .txt.`,
  outExists: (file) =>
    `${file} already exists and was not replaced. Choose another name for --out, or add --force.`,
  diskFull: (file) => `${file} cannot be written: the disk is full. What was there has not changed.`,
  outOtherForm: (file, form) =>
    `${file} would not match its name: the content is ${form}. Choose a name that ends in ${form}.`,
  terminalFailed: 'The output could not be written. Is the disk full?',
  notInFolder: (folder) =>
    `${folder} was not read: it is a folder inside a folder, or a link that leads nowhere. If there are workbooks in it, name it yourself.`,
  skipped: (file) => `${file} was not read: it is not a workbook.`,
  sameFile: (file, other) => `${file} is the same file as ${other} and counts once.`,
  outTwice: (file) =>
    `${file} was written already, or asked for twice: something would be lost. Give each file a name of its own.`,
  outIsInput: (file) => `${file} is one of the files you asked to check. Choose another name for --out.`,
  annotateOnlyXlsx: (file) => `No copy with findings was made of ${file}: only an .xlsx can have one.`,
  written: (file) => `Written: ${file}`,
  unexpected: (name) =>
    `Something went wrong that we did not expect (${name}). Your files have not changed. Please report it, with the version of the program.`,
  kindNeeded: (known) => `Say which kind of template: ${known.join(', ')}.`,
  unknownKind: (kind, known) => `There is no template "${kind}". Choose from: ${known.join(', ')}.`,
  unknownRule: (rule) => `There is no rule "${rule}". "banenafspraak rules" lists them all.`,
  defectImpossible: (rule) =>
    `Rule ${rule} cannot be broken in this meting, or not that often. Ask for fewer, or take more rows with --rows.`,
  unreadable: (file, why) => `${file} cannot be read. ${why}`,
  noReceipt: (file) =>
    `${file} contains no receipt that this version knows. Give a report, publication or count of this program as it was made, or a receipt.`,
  plainCount: (file) =>
    `${file} is a count as plain text. That is to be read, and does not hold what is needed to make it again. Make the count as .json, .csv or .xlsx, and give that.`,
  verifyOthers: (files) => `Not compared, because the document is not about them: ${files.join(', ')}.`,
  verifyNotFound: (file, sha256) => `Not found: ${file} (SHA-256 ${sha256}).`,
  verifyChanged: (file, sha256) => `${file} has changed since: its SHA-256 is no longer ${sha256}`,
  verifyOpenWorkbook: (file) => `${file} was open in Excel. An open workbook has no file to compare.`,
  verifyOneConsolidation: (files) =>
    `There are several consolidated workbooks: ${files.join(', ')}. Name one: that of the same moment as the publication.`,
  verifyNeedsConsolidation: (n) =>
    `For this publication another name of the board was chosen for ${n === 1 ? 'one workbook' : `${n} workbooks`}. Name the consolidated workbook of the same moment as well.`,
  verifyOtherFiles: (received, given) =>
    `This publication was made of ${amount(received, 'workbook', 'workbooks')}; you name ${given}. Name exactly those workbooks, or name the consolidated workbook of the same moment as well.`,
  verifySame: (n) =>
    `The same outcome: ${n === 1 ? '1 file' : `${n} files`} checked again, and the document says the same.`,
  verifyDifferent: 'A different outcome. These differ:',
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
    'Say which format to publish: --html, --xlsx, --csv or --json, or an --out name with that ending.',
  verifyNeedsColumns:
    'This publication was made with --columns. Which column is what does not stand in it: give the same file of columns, with --columns.',
  noPublication: (file) => `${file} is no publication. Give a publication made with --html or --json.`,
  emptyPublication: 'This publication shows no figure at all: there are too few organisations or persons.',
  unsettledPublication: (rules) =>
    `Nothing was written: ${rules.join(', ')} ${rules.length === 1 ? 'was' : 'were'} found, and the figures may be too high, or in the wrong sector. Remove what was given twice, or give --anyway if you have checked it. The publication then says that this was found.`,
  publishAnyway:
    'Nothing was written. Publish with more organisations at a time, or give --anyway if you are sure.',
  namesPublished: (names) => `These names of organisations are in the publication: ${names.join('; ')}.`,
  namesLeftOut: (names) =>
    `Without a name: ${names.join('; ')}. May a name be public? Then give --name "NAME", each name apart.`,
  nothingToPublish: (files) => `There is nothing to publish: none of the workbooks count.\n${files}`,
  noCountPublished:
    'A count made by count cannot be published as it is: who contributes is no longer in it. Publish from the files themselves: publish --count FILE... --year YYYY --out FILE. That takes a column that tells whose a row is: the loonheffingennummer (payroll tax number), or one that you call "organisation" with --columns.',
  verifyShown: 'Here the document differs from what it says when made again:',
  verifyAlso: (n) => `and ${n === 1 ? '1 more difference' : `${n} more differences`}`,
  verifyGivenMade: (place, given, made) =>
    `${place}: the document says ${given === null ? 'nothing' : `"${given}"`}, made again ${made === null ? 'nothing' : `"${made}"`}`,
  verifyUnseen:
    'The texts and figures are the same, but the layout or another part of the document has been changed. Layout can hide things, or show more than there is.',
  verifyProves:
    'This shows that the document belongs to these files and this version of the program. It does not show who made it or when, or whether the files themselves are right. To show that, sign the document with the digital signature of your organisation.',
  verifyTooLarge: (file) => `${file} is too large to be a report of this program.`,
  severity: { fout: 'ERROR', waarschuwing: 'WARNING', info: 'INFO' },
  totals: (fout, waarschuwing, info) =>
    `${amount(fout, 'error', 'errors')}, ${amount(waarschuwing, 'warning', 'warnings')}, ${info} for information`,
  provisional: 'provisional',
  counted: (jobs, persons) => `${amount(jobs, 'job', 'jobs')}, ${amount(persons, 'person', 'persons')}`,
  todo: 'To do',
  notCheckedRules: (n) =>
    `${amount(n, 'rule did not apply or was not run', 'rules did not apply or were not run')}. --json says why.`,
  rulesHeader: ['Rule', 'Kind', 'Title', 'Source'],
};
