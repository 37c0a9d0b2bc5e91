// Made from the folders by `npm run index`.

import type { RuleExamples } from '../generate/rule-examples';
import type { RuleId } from '../judge/rule-id';
import { examples as s01 } from './s01-required-columns/examples';
import { examples as s02 } from './s02-required-cells/examples';
import { examples as s03 } from './s03-readable-cells/examples';
import { examples as s04 } from './s04-error-cells/examples';
import { examples as s05 } from './s05-uncomputed-cells/examples';
import { examples as s06 } from './s06-column-content/examples';
import { examples as s07 } from './s07-duplicate-columns/examples';
import { examples as s08 } from './s08-doubtful-column/examples';
import { examples as s09 } from './s09-converted-cells/examples';
import { examples as s10 } from './s10-sheets-read/examples';
import { examples as s11 } from './s11-something-to-check/examples';
import { examples as s12 } from './s12-read-what-looks-like-it/examples';
import { examples as s13 } from './s13-rows-in-place/examples';
import { examples as s14 } from './s14-headings-swapped/examples';
import { examples as s15 } from './s15-list-values/examples';
import { examples as s16 } from './s16-period-agrees/examples';
import { examples as s17 } from './s17-overlapping-periods/examples';
import { examples as s18 } from './s18-opgave-fields/examples';
import { examples as s19 } from './s19-tabel1-cells/examples';
import { examples as s20 } from './s20-parameters/examples';
import { examples as s21 } from './s21-two-readings/examples';
import { examples as s22 } from './s22-region-spelling/examples';
import { examples as s23 } from './s23-derived-columns/examples';
import { examples as s24 } from './s24-hired-without-bsn/examples';
import { examples as s25 } from './s25-hours-beyond-work/examples';
import { examples as s26 } from './s26-hours-of-another-unit/examples';
import { examples as s27 } from './s27-dates-half-converted/examples';
import { examples as s28 } from './s28-filled-as-series/examples';
import { examples as s29 } from './s29-column-out-of-step/examples';
import { examples as s30 } from './s30-many-without-hours/examples';
import { examples as s31 } from './s31-one-organisation/examples';
import { examples as s32 } from './s32-other-employers/examples';
import { examples as s33 } from './s33-nobody-and-rows/examples';
import { examples as s34 } from './s34-struck-out-rows/examples';
import { examples as s35 } from './s35-opgave-and-rows/examples';
import { examples as s36 } from './s36-nobody-counts/examples';
import { examples as s37 } from './s37-rows-of-another-board/examples';
import { examples as s38 } from './s38-period-not-over/examples';
import { examples as s39 } from './s39-year-not-over/examples';
import { examples as b01 } from './b01-bsn-elfproef/examples';
import { examples as b02 } from './b02-bsn-range/examples';
import { examples as b03 } from './b03-lhnr/examples';
import { examples as b04 } from './b04-unique-row/examples';
import { examples as b05 } from './b05-hours-not-negative/examples';
import { examples as b06 } from './b06-hours-whole/examples';
import { examples as b07 } from './b07-hours-in-period/examples';
import { examples as b08 } from './b08-hours-and-contract/examples';
import { examples as b09 } from './b09-period-dates/examples';
import { examples as b10 } from './b10-relation-in-period/examples';
import { examples as b11 } from './b11-aard-known/examples';
import { examples as b12 } from './b12-form-fits-aard/examples';
import { examples as b13 } from './b13-sheltered-not-counted/examples';
import { examples as b14 } from './b14-supported-work-formal/examples';
import { examples as b15 } from './b15-payroll/examples';
import { examples as b17 } from './b17-ground-known/examples';
import { examples as b18 } from './b18-ground-g/examples';
import { examples as b19 } from './b19-wajong-without-capacity/examples';
import { examples as b20 } from './b20-benefit-is-no-ground/examples';
import { examples as b21 } from './b21-provision-group/examples';
import { examples as b22 } from './b22-registered-in-period/examples';
import { examples as b23 } from './b23-registration-inside-period/examples';
import { examples as b24 } from './b24-aow-age/examples';
import { examples as b25 } from './b25-lent-sector/examples';
import { examples as b27 } from './b27-attributed-hours/examples';
import { examples as b28 } from './b28-formal-and-lent/examples';
import { examples as b29 } from './b29-one-sector/examples';
import { examples as b30 } from './b30-sectorcode/examples';
import { examples as b31 } from './b31-overheidssector/examples';
import { examples as b32 } from './b32-reference-period/examples';
import { examples as b33 } from './b33-long-december/examples';
import { examples as b34 } from './b34-jobs-per-row/examples';
import { examples as b35 } from './b35-divisor/examples';
import { examples as b36 } from './b36-persons-are-no-jobs/examples';
import { examples as b37 } from './b37-two-sheets/examples';
import { examples as b38 } from './b38-person-on-two-sheets/examples';
import { examples as b39 } from './b39-hours-of-a-person/examples';
import { examples as b40 } from './b40-more-than-a-week/examples';
import { examples as b42 } from './b42-registered-before-birth/examples';
import { examples as b43 } from './b43-before-the-register/examples';
import { examples as b45 } from './b45-long-period-few-hours/examples';
import { examples as b46 } from './b46-register-contradicted/examples';
import { examples as b47 } from './b47-long-contract/examples';
import { examples as b48 } from './b48-block-pasted-again/examples';
import { examples as b49 } from './b49-long-period-beside-short/examples';
import { examples as b50 } from './b50-block-that-tabel1-lacks/examples';
import { examples as b51 } from './b51-hours-before-arrival/examples';
import { examples as b52 } from './b52-one-person-two-births/examples';
import { examples as b53 } from './b53-number-of-the-employer/examples';
import { examples as b54 } from './b54-one-kind-of-period/examples';
import { examples as l01 } from './l01-lkv-amount/examples';
import { examples as l02 } from './l02-no-lkv/examples';
import { examples as l03 } from './l03-lkv-three-years/examples';
import { examples as l04 } from './l04-bonus-shares/examples';
import { examples as l05 } from './l05-lkv-after-aow/examples';
import { examples as p01 } from './p01-bsn-elsewhere/examples';
import { examples as p02 } from './p02-other-personal-data/examples';
import { examples as c01 } from './c01-tabel1-agrees/examples';
import { examples as c02 } from './c02-year-jump/examples';
import { examples as t01 } from './t01-columns-add-up/examples';
import { examples as t02 } from './t02-rows-add-up/examples';
import { examples as t03 } from './t03-cells-add-up/examples';
import { examples as t04 } from './t04-rounding-note/examples';
import { examples as t05 } from './t05-level/examples';
import { examples as t06 } from './t06-nulmeting/examples';
import { examples as t07 } from './t07-key-is-whole/examples';
import { examples as t08 } from './t08-lent-by-key/examples';
import { examples as t09 } from './t09-key-usual/examples';
import { examples as t10 } from './t10-change-of-year/examples';
import { examples as t11 } from './t11-fewer-lent/examples';
import { examples as t13 } from './t13-target-row/examples';
import { examples as t14 } from './t14-target-met/examples';
import { examples as t15 } from './t15-no-trend-figures/examples';
import { examples as t16 } from './t16-totals-present/examples';
import { examples as t17 } from './t17-share-of-formal/examples';
import { examples as t18 } from './t18-year-of-table/examples';
import { examples as t19 } from './t19-year-of-the-rows/examples';
import { examples as q01 } from './q01-below-threshold/examples';
import { examples as q02 } from './q02-percentage/examples';
import { examples as q03 } from './q03-shortage/examples';
import { examples as q04 } from './q04-wsw-hours/examples';
import { examples as q05 } from './q05-in-time/examples';

/** What shows, proves and breaks each rule. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
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
