import type { NewWorkbookWords } from '../nl/new-workbook';

/** Words for making a new workbook from a template. */
export const newWorkbookWords: NewWorkbookWords = {
  how: 'Answer a few questions. You will get a workbook with the right columns, lists to choose from and help.',
  kind: '1. Who is the meting for?',
  kinds: {
    schoolbestuur: {
      name: 'A school board',
      what: 'Rows for each person and period, with the columns for education.',
    },
    sectororganisatie: {
      name: 'Another organisation in a sector',
      what: 'With columns for workers who are lent, by you and to you, as well.',
    },
    landelijk: {
      name: 'The whole country',
      what: 'The national meting, with the nulmeting and the verdeelsleutel.',
    },
    tabel1: { name: 'Tabel 1 only', what: 'The jobs by form and sector, without rows for each person.' },
  },
  year: '2. Which year is it for?',
  yearHint: 'The year in which the hours were worked.',
  organisation: '3. What is the organisation called?',
  sortMissing: 'Choose what kind of organisation it is.',
  organisationMissing: 'Fill in the name of the organisation.',
  organisationBsn: 'There is a BSN in the name. Remove it.',
  open: 'Open the workbook in Excel',
  openHere: 'Open the workbook',
  save: 'Save the workbook as a file',
  busy: 'Making the workbook',
  opened: 'The new workbook is open in its own window. Save it there under a name.',
  saved: (name) => `${name} has been made. Open the file in Excel to fill it in.`,
  failed: 'The workbook could not be made.',
  fileName: (year, organisation) => `Meting ${year} ${organisation}`,
};
