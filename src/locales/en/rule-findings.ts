// Made from the folders by `npm run index`.

import type { RuleId } from '../../meting/judge/rule-id';
import type { FindingWords } from '../../meting/judge/rule-words';
import { finding as s01 } from '../../meting/rules/s01-required-columns/words.en';
import { finding as s02 } from '../../meting/rules/s02-required-cells/words.en';
import { finding as s03 } from '../../meting/rules/s03-readable-cells/words.en';
import { finding as s04 } from '../../meting/rules/s04-error-cells/words.en';
import { finding as s05 } from '../../meting/rules/s05-uncomputed-cells/words.en';
import { finding as s06 } from '../../meting/rules/s06-column-content/words.en';
import { finding as s07 } from '../../meting/rules/s07-duplicate-columns/words.en';
import { finding as s08 } from '../../meting/rules/s08-doubtful-column/words.en';
import { finding as s09 } from '../../meting/rules/s09-converted-cells/words.en';
import { finding as s10 } from '../../meting/rules/s10-sheets-read/words.en';
import { finding as s11 } from '../../meting/rules/s11-something-to-check/words.en';
import { finding as s12 } from '../../meting/rules/s12-read-what-looks-like-it/words.en';
import { finding as s13 } from '../../meting/rules/s13-rows-in-place/words.en';
import { finding as s14 } from '../../meting/rules/s14-headings-swapped/words.en';
import { finding as s15 } from '../../meting/rules/s15-list-values/words.en';
import { finding as s16 } from '../../meting/rules/s16-period-agrees/words.en';
import { finding as s17 } from '../../meting/rules/s17-overlapping-periods/words.en';
import { finding as s18 } from '../../meting/rules/s18-opgave-fields/words.en';
import { finding as s19 } from '../../meting/rules/s19-tabel1-cells/words.en';
import { finding as s20 } from '../../meting/rules/s20-parameters/words.en';
import { finding as s21 } from '../../meting/rules/s21-two-readings/words.en';
import { finding as s22 } from '../../meting/rules/s22-region-spelling/words.en';
import { finding as s23 } from '../../meting/rules/s23-derived-columns/words.en';
import { finding as s24 } from '../../meting/rules/s24-hired-without-bsn/words.en';
import { finding as s25 } from '../../meting/rules/s25-hours-beyond-work/words.en';
import { finding as s26 } from '../../meting/rules/s26-hours-of-another-unit/words.en';
import { finding as s27 } from '../../meting/rules/s27-dates-half-converted/words.en';
import { finding as s28 } from '../../meting/rules/s28-filled-as-series/words.en';
import { finding as s29 } from '../../meting/rules/s29-column-out-of-step/words.en';
import { finding as s30 } from '../../meting/rules/s30-many-without-hours/words.en';
import { finding as s31 } from '../../meting/rules/s31-one-organisation/words.en';
import { finding as s32 } from '../../meting/rules/s32-other-employers/words.en';
import { finding as s33 } from '../../meting/rules/s33-nobody-and-rows/words.en';
import { finding as s34 } from '../../meting/rules/s34-struck-out-rows/words.en';
import { finding as s35 } from '../../meting/rules/s35-opgave-and-rows/words.en';
import { finding as s36 } from '../../meting/rules/s36-nobody-counts/words.en';
import { finding as s37 } from '../../meting/rules/s37-rows-of-another-board/words.en';
import { finding as s38 } from '../../meting/rules/s38-period-not-over/words.en';
import { finding as s39 } from '../../meting/rules/s39-year-not-over/words.en';
import { finding as b01 } from '../../meting/rules/b01-bsn-elfproef/words.en';
import { finding as b02 } from '../../meting/rules/b02-bsn-range/words.en';
import { finding as b03 } from '../../meting/rules/b03-lhnr/words.en';
import { finding as b04 } from '../../meting/rules/b04-unique-row/words.en';
import { finding as b05 } from '../../meting/rules/b05-hours-not-negative/words.en';
import { finding as b06 } from '../../meting/rules/b06-hours-whole/words.en';
import { finding as b07 } from '../../meting/rules/b07-hours-in-period/words.en';
import { finding as b08 } from '../../meting/rules/b08-hours-and-contract/words.en';
import { finding as b09 } from '../../meting/rules/b09-period-dates/words.en';
import { finding as b10 } from '../../meting/rules/b10-relation-in-period/words.en';
import { finding as b11 } from '../../meting/rules/b11-aard-known/words.en';
import { finding as b12 } from '../../meting/rules/b12-form-fits-aard/words.en';
import { finding as b13 } from '../../meting/rules/b13-sheltered-not-counted/words.en';
import { finding as b14 } from '../../meting/rules/b14-supported-work-formal/words.en';
import { finding as b15 } from '../../meting/rules/b15-payroll/words.en';
import { finding as b17 } from '../../meting/rules/b17-ground-known/words.en';
import { finding as b18 } from '../../meting/rules/b18-ground-g/words.en';
import { finding as b19 } from '../../meting/rules/b19-wajong-without-capacity/words.en';
import { finding as b20 } from '../../meting/rules/b20-benefit-is-no-ground/words.en';
import { finding as b21 } from '../../meting/rules/b21-provision-group/words.en';
import { finding as b22 } from '../../meting/rules/b22-registered-in-period/words.en';
import { finding as b23 } from '../../meting/rules/b23-registration-inside-period/words.en';
import { finding as b24 } from '../../meting/rules/b24-aow-age/words.en';
import { finding as b25 } from '../../meting/rules/b25-lent-sector/words.en';
import { finding as b27 } from '../../meting/rules/b27-attributed-hours/words.en';
import { finding as b28 } from '../../meting/rules/b28-formal-and-lent/words.en';
import { finding as b29 } from '../../meting/rules/b29-one-sector/words.en';
import { finding as b30 } from '../../meting/rules/b30-sectorcode/words.en';
import { finding as b31 } from '../../meting/rules/b31-overheidssector/words.en';
import { finding as b32 } from '../../meting/rules/b32-reference-period/words.en';
import { finding as b33 } from '../../meting/rules/b33-long-december/words.en';
import { finding as b34 } from '../../meting/rules/b34-jobs-per-row/words.en';
import { finding as b35 } from '../../meting/rules/b35-divisor/words.en';
import { finding as b36 } from '../../meting/rules/b36-persons-are-no-jobs/words.en';
import { finding as b37 } from '../../meting/rules/b37-two-sheets/words.en';
import { finding as b38 } from '../../meting/rules/b38-person-on-two-sheets/words.en';
import { finding as b39 } from '../../meting/rules/b39-hours-of-a-person/words.en';
import { finding as b40 } from '../../meting/rules/b40-more-than-a-week/words.en';
import { finding as b42 } from '../../meting/rules/b42-registered-before-birth/words.en';
import { finding as b43 } from '../../meting/rules/b43-before-the-register/words.en';
import { finding as b45 } from '../../meting/rules/b45-long-period-few-hours/words.en';
import { finding as b46 } from '../../meting/rules/b46-register-contradicted/words.en';
import { finding as b47 } from '../../meting/rules/b47-long-contract/words.en';
import { finding as b48 } from '../../meting/rules/b48-block-pasted-again/words.en';
import { finding as b49 } from '../../meting/rules/b49-long-period-beside-short/words.en';
import { finding as b50 } from '../../meting/rules/b50-block-that-tabel1-lacks/words.en';
import { finding as b51 } from '../../meting/rules/b51-hours-before-arrival/words.en';
import { finding as b52 } from '../../meting/rules/b52-one-person-two-births/words.en';
import { finding as b53 } from '../../meting/rules/b53-number-of-the-employer/words.en';
import { finding as b54 } from '../../meting/rules/b54-one-kind-of-period/words.en';
import { finding as l01 } from '../../meting/rules/l01-lkv-amount/words.en';
import { finding as l02 } from '../../meting/rules/l02-no-lkv/words.en';
import { finding as l03 } from '../../meting/rules/l03-lkv-three-years/words.en';
import { finding as l04 } from '../../meting/rules/l04-bonus-shares/words.en';
import { finding as l05 } from '../../meting/rules/l05-lkv-after-aow/words.en';
import { finding as p01 } from '../../meting/rules/p01-bsn-elsewhere/words.en';
import { finding as p02 } from '../../meting/rules/p02-other-personal-data/words.en';
import { finding as c01 } from '../../meting/rules/c01-tabel1-agrees/words.en';
import { finding as c02 } from '../../meting/rules/c02-year-jump/words.en';
import { finding as t01 } from '../../meting/rules/t01-columns-add-up/words.en';
import { finding as t02 } from '../../meting/rules/t02-rows-add-up/words.en';
import { finding as t03 } from '../../meting/rules/t03-cells-add-up/words.en';
import { finding as t04 } from '../../meting/rules/t04-rounding-note/words.en';
import { finding as t05 } from '../../meting/rules/t05-level/words.en';
import { finding as t06 } from '../../meting/rules/t06-nulmeting/words.en';
import { finding as t07 } from '../../meting/rules/t07-key-is-whole/words.en';
import { finding as t08 } from '../../meting/rules/t08-lent-by-key/words.en';
import { finding as t09 } from '../../meting/rules/t09-key-usual/words.en';
import { finding as t10 } from '../../meting/rules/t10-change-of-year/words.en';
import { finding as t11 } from '../../meting/rules/t11-fewer-lent/words.en';
import { finding as t13 } from '../../meting/rules/t13-target-row/words.en';
import { finding as t14 } from '../../meting/rules/t14-target-met/words.en';
import { finding as t15 } from '../../meting/rules/t15-no-trend-figures/words.en';
import { finding as t16 } from '../../meting/rules/t16-totals-present/words.en';
import { finding as t17 } from '../../meting/rules/t17-share-of-formal/words.en';
import { finding as t18 } from '../../meting/rules/t18-year-of-table/words.en';
import { finding as t19 } from '../../meting/rules/t19-year-of-the-rows/words.en';
import { finding as q01 } from '../../meting/rules/q01-below-threshold/words.en';
import { finding as q02 } from '../../meting/rules/q02-percentage/words.en';
import { finding as q03 } from '../../meting/rules/q03-shortage/words.en';
import { finding as q04 } from '../../meting/rules/q04-wsw-hours/words.en';
import { finding as q05 } from '../../meting/rules/q05-in-time/words.en';

/** What a finding of each rule says, without what to do about it. */
export const ruleFindings: Readonly<Record<RuleId, FindingWords>> = {
  S01: s01,
  S02: s02,
  S03: s03,
  S04: s04,
  S05: s05,
  S06: s06,
  S07: s07,
  S08: s08,
  S09: s09,
  S10: s10,
  S11: s11,
  S12: s12,
  S13: s13,
  S14: s14,
  S15: s15,
  S16: s16,
  S17: s17,
  S18: s18,
  S19: s19,
  S20: s20,
  S21: s21,
  S22: s22,
  S23: s23,
  S24: s24,
  S25: s25,
  S26: s26,
  S27: s27,
  S28: s28,
  S29: s29,
  S30: s30,
  S31: s31,
  S32: s32,
  S33: s33,
  S34: s34,
  S35: s35,
  S36: s36,
  S37: s37,
  S38: s38,
  S39: s39,
  B01: b01,
  B02: b02,
  B03: b03,
  B04: b04,
  B05: b05,
  B06: b06,
  B07: b07,
  B08: b08,
  B09: b09,
  B10: b10,
  B11: b11,
  B12: b12,
  B13: b13,
  B14: b14,
  B15: b15,
  B17: b17,
  B18: b18,
  B19: b19,
  B20: b20,
  B21: b21,
  B22: b22,
  B23: b23,
  B24: b24,
  B25: b25,
  B27: b27,
  B28: b28,
  B29: b29,
  B30: b30,
  B31: b31,
  B32: b32,
  B33: b33,
  B34: b34,
  B35: b35,
  B36: b36,
  B37: b37,
  B38: b38,
  B39: b39,
  B40: b40,
  B42: b42,
  B43: b43,
  B45: b45,
  B46: b46,
  B47: b47,
  B48: b48,
  B49: b49,
  B50: b50,
  B51: b51,
  B52: b52,
  B53: b53,
  B54: b54,
  L01: l01,
  L02: l02,
  L03: l03,
  L04: l04,
  L05: l05,
  P01: p01,
  P02: p02,
  C01: c01,
  C02: c02,
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  T08: t08,
  T09: t09,
  T10: t10,
  T11: t11,
  T13: t13,
  T14: t14,
  T15: t15,
  T16: t16,
  T17: t17,
  T18: t18,
  T19: t19,
  Q01: q01,
  Q02: q02,
  Q03: q03,
  Q04: q04,
  Q05: q05,
};
