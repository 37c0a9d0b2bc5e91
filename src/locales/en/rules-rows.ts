import type { RuleWordsFile } from '../rule-words';

/** Words of the rules on the rows of a meting. */
export const rowRules: RuleWordsFile = {
  B01: {
    title: 'BSN is not valid',
    what: '{cell} holds {waarde}. That is no valid BSN: it has not 9 digits, or it fails the elfproef.',
    consequence: {
      bestuur: 'UWV cannot find this person in the doelgroepregister. The row cannot be checked.',
      sectorraad: 'This person cannot be compared with other statements. Double counting goes unseen.',
    },
    why: 'A BSN has 9 digits. The elfproef brings typing errors to light.',
    todo: {
      bestuur: 'Look the BSN up in the payroll administration and copy it. Do not use a staff number.',
      sectorraad: 'Ask the board to copy the BSN from its payroll administration.',
    },
  },
  B02: {
    title: 'BSN looks like a test number',
    what: 'The BSN in {cell} ({waarde}) begins with 000, 8 or 9.',
    consequence:
      'Such a number does not occur in a real payroll return. There may be a test person among the rows.',
    why: 'In the payroll return a BSN does not begin with 000, 8 or 9.',
    todo: 'Compare the number with the payroll administration. Is it a test row? Then delete the whole row.',
  },
  B03: {
    title: 'Payroll tax number is not valid',
    what: ({ soort }) =>
      soort === 'cijfers'
        ? '{cell} holds {waarde}. The shape is right, but its 9 digits fail the elfproef. A digit may have been mistyped.'
        : soort === 'volgnummer'
          ? '{cell} holds {waarde}. The number behind the L begins at 01; there is no 00.'
          : '{cell} holds {waarde}. A loonheffingennummer is 9 digits, the letter L and a number of 2 digits, such as 123456782L01.',
    consequence: {
      bestuur: 'It is unclear to which employer these hours belong.',
      sectorraad: 'The row cannot be counted reliably for an employer or a sector.',
    },
    why: 'The tax authority gives each employer a number of this shape. Its first 9 digits pass the elfproef.',
    todo: 'Copy the number from a payroll return or a letter of the tax authority.',
  },
  B04: {
    title: 'Same income relation stands there twice',
    what: 'The row of {cell} has the same BSN, payroll tax number, income relation number and period as row {eersteRij}.',
    consequence: 'The hours of this person count twice.',
    why: 'An income relation has one statement of paid hours in each period.',
    todo: {
      bestuur:
        'Delete one of the two rows. Are there two contracts? Give each its own income relation number.',
      sectorraad: 'Ask the board which of the two rows holds. Have the other one deleted.',
    },
  },
  B05: {
    title: 'Paid hours are negative',
    what: '{cell} holds {uren} hours. Fewer than zero hours cannot be.',
    consequence: 'The row does not count.',
    why: 'Paid hours are hours over which wage was paid. A correction belongs to the period it is about.',
    todo: 'Fill in the hours as they stand in the payroll return of this period after all corrections.',
  },
  B06: {
    title: 'Paid hours are no whole number',
    what: '{cell} holds {uren} hours.',
    consequence: 'The number probably differs from the payroll return. The count shifts a little.',
    why: 'The payroll return knows whole paid hours only.',
    todo: 'Copy the whole number from the payroll return. Is it right after all? Explain where it comes from.',
  },
  B07: {
    title: 'More hours than the period has',
    what: '{cell} holds {uren} hours. The period has {dagen} days, so at most {hoogstens} hours.',
    consequence: 'This row counts for far too many jobs.',
    why: 'A day has 24 hours. Often these are the hours of a year, or a decimal comma was lost.',
    todo: 'Fill in the paid hours of this period alone.',
  },
  B08: {
    title: 'Paid hours do not fit the contract',
    what: (facts) =>
      facts['uren'] === 0
        ? '{cell} holds 0 hours, but the contract is {contract} hours a week.'
        : facts['soort'] === 'week'
          ? '{cell} holds {uren} hours. Those are exactly the contract hours of one week, but the period lasts {weken} weeks.'
          : '{cell} holds {uren} hours over {weken} weeks, with a contract of {contract} hours a week.',
    consequence: 'This row may count for too many or too few jobs.',
    why: 'Hours and contract need not be equal. No hour at all, the hours of one week, or more than one and a half times the contract, stands out.',
    todo: ({ soort }) =>
      soort === 'week'
        ? 'Put the paid hours of the whole period in {cell}. Did somebody really work one week only? Write so in the explanation.'
        : 'Compare hours and contract with the payroll administration. Are they right, for instance because of leave? Write so in the explanation.',
  },
  B09: {
    title: 'Start and end of the period do not fit',
    what: (facts) =>
      facts['dagen'] === undefined
        ? 'The period starts on {begin} and ends on {einde} already.'
        : 'The period from {begin} to {einde} lasts {dagen} days. That does not fit period type {type}.',
    consequence: 'The product cannot tell how many hours one job is in this period.',
    why: 'A month has 28 to 31 days, four weeks 28 to 35, half a year 181 to 184 and a year 365 or 366.',
    todo: 'Correct the start, the end or the type of the period.',
  },
  B10: {
    title: 'Employment lies outside the period',
    what: (facts) =>
      facts['tijdvak'] === undefined
        ? 'The income relation starts on {begin} and ends on {einde} already.'
        : facts['begin'] === undefined
          ? 'The income relation ended on {einde}. The period started on {tijdvak}.'
          : 'The income relation starts on {begin}. The period ended on {tijdvak}.',
    consequence: 'Hours were stated for a time in which this person was not employed.',
    why: 'Paid hours belong to an income relation that existed in the period.',
    todo: 'Check the dates of employment. Does the row belong to another period? Delete it here.',
  },
  B11: {
    title: 'Code of the nature of employment is unknown',
    what: '{cell} holds {waarde}. The product does not know that code.',
    consequence:
      'The row does not count: it is unclear whether it is an ordinary job, lent or sheltered work.',
    why: 'The code decides how a job counts. The list of the product may be incomplete.',
    todo: 'Compare the code with the payroll return. Is it this one? Say in the explanation what kind of work it is.',
  },
  B12: {
    title: 'Form does not fit the nature of the work',
    what: '{cell} says "{vorm}", but code {aard} asks for "{verwacht}".',
    consequence: 'The job counts in the wrong line of Tabel 1.',
    why: 'Agency work (11) and Wsw secondment (22) are lent work. Other employment with the employer is formal.',
    todo: 'Look up in the payroll return which code holds. Then correct the code or the form.',
  },
  B13: {
    title: 'Sheltered work was counted as a job',
    what: '{cell} holds {banen} jobs, but code {aard} is sheltered work.',
    consequence: 'The statement counts jobs that must not count.',
    why: 'Sheltered work does not count for the banenafspraak.',
    todo: 'Set the jobs of this row to 0. Is somebody seconded from the Wsw? Then use code 22.',
  },
  B14: {
    title: 'Supported employment is given as lent',
    what: 'Row {row} has code {aard} (Wsw supported employment), but {cell} says lent.',
    consequence: 'The job may stand in the wrong line of Tabel 1.',
    why: 'In supported employment a person is employed by a regular employer, which is formal employment. This follows from the law but does not stand there in so many words.',
    todo: 'Is the person employed by your organisation? Choose formal. Is the person seconded? Use code 22.',
  },
  B15: {
    title: 'Payrolling: check the form you chose',
    what: 'Row {row} is about payrolling (code {aard}). The product follows the form you chose.',
    consequence: 'Depending on the form, the job counts as formal or as lent.',
    why: 'How payrolling counts does not stand in the sources read for this product.',
    todo: 'Choose the same form for everybody on a payroll contract. Ask UWV where needed.',
  },
  B17: {
    title: 'Ground of the registration does not exist',
    what: '{cell} holds "{waarde}". That is no ground of the doelgroepregister.',
    consequence: 'The row does not count.',
    why: 'The law names the grounds a to g, paragraph 2 and paragraph 6. Beside them is "gelijkgesteld" for ID and Wiw jobs.',
    todo: {
      bestuur:
        'Empty {cell}: the ground is not needed, and UWV does not tell it to employers. Do fill in whether the person is in the register.',
      sectorraad:
        'Have the board empty {cell}: the ground is not needed. What must be filled in is whether the person is in the register.',
    },
  },
  B18: {
    title: 'Ground g holds from 2026 on only',
    what: '{cell} says ground g, but the period ended on {tijdvak}.',
    consequence: 'The row does not count.',
    why: 'People with an IVA benefit who work with wage dispensation belong to the target group from {vanaf} on.',
    todo: 'Did the person have another ground then? Fill that in. If not, leave the row out of this measurement.',
  },
  B19: {
    title: 'Wajong without work capacity does not count here',
    what: (facts) =>
      facts['uren'] === 0
        ? 'Row {row} is about somebody without lasting capacity for work, without paid hours.'
        : 'Row {row} is about somebody without lasting capacity for work. The period ended on {tijdvak}.',
    consequence: 'The row does not count.',
    why: 'This group counts from {vanaf} on, and only where somebody works.',
    todo: 'Check whether J in {cell} is right. If it is, leave the row out of this measurement.',
  },
  B20: {
    title: 'A WIA or WW benefit is no ground',
    what: '{cell} gives {waarde} as the ground.',
    consequence: 'The row does not count.',
    why: 'There is a bill to add people with WIA or WW. As long as it is no law they do not count on that ground.',
    todo: 'Has UWV confirmed that the person is in the register? Fill that in and empty {cell}. The letter of the ground is not needed. If not, delete the row.',
  },
  B21: {
    title: 'Impairment before the age of 18 is not recorded',
    what: 'Row {row} has ground 2, but {cell} does not say J.',
    consequence: 'It cannot be seen whether this person belongs to the target group.',
    why: 'Ground 2 is for people who earn the minimum wage only with a provision. The impairment must have arisen before the age of 18 or during study.',
    todo: 'See in the decision of UWV when the impairment arose. Fill in J or correct the ground.',
  },
  B22: {
    title: 'Not registered in this period',
    what: (facts) =>
      facts['tijdvak'] === undefined
        ? 'The registration starts on {begin} and ends on {einde} already.'
        : facts['begin'] === undefined
          ? 'The registration ended on {einde}. The period started on {tijdvak}.'
          : 'The registration starts on {begin}. The period ended on {tijdvak}.',
    consequence: 'The row does not count.',
    why: 'Hours count only if somebody is in the doelgroepregister in that period, be it for one day.',
    todo: {
      bestuur: 'Look up both dates in the employer portal of UWV. Are they right? Then delete the row.',
      sectorraad: 'Ask the board to verify the dates of the registration with UWV.',
    },
  },
  B23: {
    title: 'Registration changes within the period',
    what: 'The registration starts or ends on {dag}, in the middle of the period of row {row}.',
    consequence: 'All hours of this period count. You need not divide anything.',
    why: 'Where a registration starts or ends in a period, the hours of the whole period count.',
    todo: 'Check that the paid hours are those of the whole period and not of a part.',
  },
  B24: {
    title: 'Person is over the state pension age',
    what: 'According to {cell} this person was older than {jaren} years and {maanden} months on {tijdvak}.',
    consequence: 'The registration should have ended. The hours may count wrongly.',
    why: 'UWV ends the registration when somebody reaches the state pension age (AOW).',
    todo: 'Check the date of birth and the end of the registration.',
  },
  B25: {
    title: 'Sector of a lent job is not right',
    what: (facts) =>
      facts['inlener'] === undefined
        ? 'Row {row} is lent work, but {cell} gives no sector of the user firm.'
        : '{cell} says {sector}, but the user firm belongs to {inlener}.',
    consequence: 'The job does not count, or counts in the wrong sector.',
    why: 'A lent job counts in the sector where somebody really works, not with the agency or the social firm.',
    todo: 'Give the sector of the user firm in both columns: sector and sector of the user firm.',
  },
  B27: {
    title: 'More hours attributed than paid',
    what: '{toegerekend} hours were attributed to the user firm. The supplier paid this person {verloond} hours.',
    consequence: 'The user firm gets hours that do not exist.',
    why: 'Supplier and user firm may agree which hours move, but never more than were paid.',
    todo: 'Compare {cell} with the agreement between supplier and user firm and lower the attributed hours.',
  },
  B28: {
    title: 'Same person formal and lent, many hours together',
    what: 'This person works {perWeek} hours a week altogether, employed and lent. The limit is {grens} hours.',
    consequence: 'The same hours may have been stated twice: by the supplier and by the user firm.',
    why: 'Two jobs at once are possible, but so many hours are rare. With grens.weekuren on the sheet BA_Parameters you choose another limit.',
    todo: 'Find out whether these are two real jobs. If so, say it in the explanation. If not, delete one of the rows.',
  },
  B29: {
    title: 'One employer stands in two sectors',
    what: 'Employer {lhnr} stands {rijen} times under {sector} and {andereRijen} times under {ander}.',
    consequence: 'The jobs of this employer are divided over two sectors.',
    why: 'An employer belongs to one sector for a whole calendar year: government or market.',
    todo: 'Find out to which sector this employer belongs and fill that in for all its rows.',
  },
  B30: {
    title: 'Tax sector code points to another sector',
    what: 'Row {row} stands under {sector}, but tax sector code {code} does not go with that.',
    consequence: 'The job may count in the wrong sector.',
    why: 'Codes 61 to 66 are government as a rule. This is a hint and no rule of law.',
    todo: 'Check the sector. Is it right in spite of the code? Explain that.',
  },
  B31: {
    title: 'Government sector is missing or unknown',
    what: (facts) =>
      facts['waarde'] === ''
        ? 'Row {row} counts for the government, but {cell} is empty.'
        : '{cell} holds "{waarde}". That is not in the list of government sectors.',
    consequence: {
      bestuur: 'The job cannot be found in the report of your sector.',
      sectorraad: 'The job is missing from the figures for each government sector.',
    },
    why: 'The government reports on fourteen sectors. The list of names was not confirmed in a source.',
    todo: 'Choose the sector from the list. Does none fit? Choose "overig" and explain why.',
  },
  B32: {
    title: 'Row is about another period than the measurement',
    what: 'The period from {begin} to {einde} does not hold the month of the count ({maand}-{jaar}).',
    consequence: 'The row does not count.',
    why: 'The measurement looks at the hours of one month: December, unless the Opgave names another.',
    todo: 'Keep only the rows of that month. Is the month or year in the Opgave wrong? Correct it there.',
  },
  B33: {
    title: 'December has five pay weeks',
    what: 'The period of row {row} lasts {dagen} days: five weeks instead of four.',
    consequence: 'There seem to be more jobs than there are, since the hours of an extra week are in it.',
    why: 'In a year of 53 weeks the last period is longer. Leave that is paid out raises the hours of December too.',
    todo: {
      bestuur:
        'State the hours as in the payroll return. Say in the explanation that this period has five weeks.',
      sectorraad: 'Bear the extra week in mind when comparing with another year.',
    },
  },
  B34: {
    title: 'Jobs of the row are not computed correctly',
    what: '{cell} holds {banen}. {uren} paid hours make {verwacht}.',
    consequence: 'The sum of the rows differs from the real outcome.',
    why: 'Jobs are paid hours divided by the hours of one job in that period. Rounding belongs to the total.',
    todo: 'Let Excel divide with =BANENAFSPRAAK.JOBUNITS, or keep four decimals or more.',
  },
  B35: {
    title: 'Hours per job differ from the norm',
    what: '{cell} holds {deler} hours for one job. The norm for this period is {norm}.',
    consequence: 'All jobs computed with it are too high or too low.',
    why: 'One job is 25.5 hours a week, or 1,331 hours a year.',
    todo: 'Use the norm. Did UWV prescribe another number? Put that in the explanation with its source.',
  },
  B36: {
    title: 'Tabel 1 counts persons instead of jobs',
    what: '{cell} holds {personen}. That is exactly the number of persons; there are {banen} jobs.',
    consequence: 'The statement cannot be compared with the target.',
    why: 'A job is an amount of hours: 25.5 a week. Two people with half a job each are one job together.',
    todo: 'Fill in the jobs that Tabel 1 computes from the rows beside it.',
  },
  B37: {
    title: 'Same income relation stands on two sheets',
    what: 'The row of {cell} on sheet {sheet} stands on sheet {blad} too, in row {eersteRij}: the same BSN, payroll tax number and income relation number, over the same days.',
    consequence: 'The hours of this person count on both sheets.',
    why: 'All sheets with a meting are counted together. Over the same days an income relation has one statement.',
    todo: {
      bestuur: 'Delete the row on one of the two sheets. Is the whole sheet a copy? Then delete that sheet.',
      sectorraad: 'Ask the board which sheet holds, and have the double rows on the other deleted.',
    },
  },
  B38: {
    title: 'Same person on two sheets, many hours together',
    what: 'This person stands on different sheets as employed and as lent, for {perWeek} hours a week altogether. The limit is {grens} hours.',
    consequence: 'The same hours may have been stated on two sheets.',
    why: 'Supplier and user firm may both have handed in the same hours. With grens.weekuren on the sheet BA_Parameters you choose another limit.',
    todo: 'Lay the rows of this person on both sheets side by side. Delete what is double, or explain that these are two jobs.',
  },
};
