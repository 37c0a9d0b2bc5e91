// Made from the folders by `npm run index`.

import type { Rule } from '../judge/rule';
import { s01 } from './s01-required-columns/rule';
import { s02 } from './s02-required-cells/rule';
import { s03 } from './s03-readable-cells/rule';
import { s04 } from './s04-error-cells/rule';
import { s05 } from './s05-uncomputed-cells/rule';
import { s06 } from './s06-column-content/rule';
import { s07 } from './s07-duplicate-columns/rule';
import { s08 } from './s08-doubtful-column/rule';
import { s09 } from './s09-converted-cells/rule';
import { s10 } from './s10-sheets-read/rule';
import { s11 } from './s11-something-to-check/rule';
import { s12 } from './s12-read-what-looks-like-it/rule';
import { s13 } from './s13-rows-in-place/rule';
import { s14 } from './s14-headings-swapped/rule';
import { s15 } from './s15-list-values/rule';
import { s16 } from './s16-period-agrees/rule';
import { s17 } from './s17-overlapping-periods/rule';
import { s18 } from './s18-opgave-fields/rule';
import { s19 } from './s19-tabel1-cells/rule';
import { s20 } from './s20-parameters/rule';
import { s21 } from './s21-two-readings/rule';
import { s22 } from './s22-region-spelling/rule';
import { s23 } from './s23-derived-columns/rule';
import { s24 } from './s24-hired-without-bsn/rule';
import { s25 } from './s25-hours-beyond-work/rule';
import { s26 } from './s26-hours-of-another-unit/rule';
import { s27 } from './s27-dates-half-converted/rule';
import { s28 } from './s28-filled-as-series/rule';
import { s29 } from './s29-column-out-of-step/rule';
import { s30 } from './s30-many-without-hours/rule';
import { s31 } from './s31-one-organisation/rule';
import { s32 } from './s32-other-employers/rule';
import { s33 } from './s33-nobody-and-rows/rule';
import { s34 } from './s34-struck-out-rows/rule';
import { s35 } from './s35-opgave-and-rows/rule';
import { s36 } from './s36-nobody-counts/rule';
import { s37 } from './s37-rows-of-another-board/rule';
import { s38 } from './s38-period-not-over/rule';
import { s39 } from './s39-year-not-over/rule';
import { b01 } from './b01-bsn-elfproef/rule';
import { b02 } from './b02-bsn-range/rule';
import { b03 } from './b03-lhnr/rule';
import { b04 } from './b04-unique-row/rule';
import { b05 } from './b05-hours-not-negative/rule';
import { b06 } from './b06-hours-whole/rule';
import { b07 } from './b07-hours-in-period/rule';
import { b08 } from './b08-hours-and-contract/rule';
import { b09 } from './b09-period-dates/rule';
import { b10 } from './b10-relation-in-period/rule';
import { b11 } from './b11-aard-known/rule';
import { b12 } from './b12-form-fits-aard/rule';
import { b13 } from './b13-sheltered-not-counted/rule';
import { b14 } from './b14-supported-work-formal/rule';
import { b15 } from './b15-payroll/rule';
import { b17 } from './b17-ground-known/rule';
import { b18 } from './b18-ground-g/rule';
import { b19 } from './b19-wajong-without-capacity/rule';
import { b20 } from './b20-benefit-is-no-ground/rule';
import { b21 } from './b21-provision-group/rule';
import { b22 } from './b22-registered-in-period/rule';
import { b23 } from './b23-registration-inside-period/rule';
import { b24 } from './b24-aow-age/rule';
import { b25 } from './b25-lent-sector/rule';
import { b27 } from './b27-attributed-hours/rule';
import { b28 } from './b28-formal-and-lent/rule';
import { b29 } from './b29-one-sector/rule';
import { b30 } from './b30-sectorcode/rule';
import { b31 } from './b31-overheidssector/rule';
import { b32 } from './b32-reference-period/rule';
import { b33 } from './b33-long-december/rule';
import { b34 } from './b34-jobs-per-row/rule';
import { b35 } from './b35-divisor/rule';
import { b36 } from './b36-persons-are-no-jobs/rule';
import { b37 } from './b37-two-sheets/rule';
import { b38 } from './b38-person-on-two-sheets/rule';
import { b39 } from './b39-hours-of-a-person/rule';
import { b40 } from './b40-more-than-a-week/rule';
import { b42 } from './b42-registered-before-birth/rule';
import { b43 } from './b43-before-the-register/rule';
import { b45 } from './b45-long-period-few-hours/rule';
import { b46 } from './b46-register-contradicted/rule';
import { b47 } from './b47-long-contract/rule';
import { b48 } from './b48-block-pasted-again/rule';
import { b49 } from './b49-long-period-beside-short/rule';
import { b50 } from './b50-block-that-tabel1-lacks/rule';
import { b51 } from './b51-hours-before-arrival/rule';
import { b52 } from './b52-one-person-two-births/rule';
import { b53 } from './b53-number-of-the-employer/rule';
import { b54 } from './b54-one-kind-of-period/rule';
import { l01 } from './l01-lkv-amount/rule';
import { l02 } from './l02-no-lkv/rule';
import { l03 } from './l03-lkv-three-years/rule';
import { l04 } from './l04-bonus-shares/rule';
import { l05 } from './l05-lkv-after-aow/rule';
import { p01 } from './p01-bsn-elsewhere/rule';
import { p02 } from './p02-other-personal-data/rule';
import { c01 } from './c01-tabel1-agrees/rule';
import { c02 } from './c02-year-jump/rule';
import { t01 } from './t01-columns-add-up/rule';
import { t02 } from './t02-rows-add-up/rule';
import { t03 } from './t03-cells-add-up/rule';
import { t04 } from './t04-rounding-note/rule';
import { t05 } from './t05-level/rule';
import { t06 } from './t06-nulmeting/rule';
import { t07 } from './t07-key-is-whole/rule';
import { t08 } from './t08-lent-by-key/rule';
import { t09 } from './t09-key-usual/rule';
import { t10 } from './t10-change-of-year/rule';
import { t11 } from './t11-fewer-lent/rule';
import { t13 } from './t13-target-row/rule';
import { t14 } from './t14-target-met/rule';
import { t15 } from './t15-no-trend-figures/rule';
import { t16 } from './t16-totals-present/rule';
import { t17 } from './t17-share-of-formal/rule';
import { t18 } from './t18-year-of-table/rule';
import { t19 } from './t19-year-of-the-rows/rule';
import { q01 } from './q01-below-threshold/rule';
import { q02 } from './q02-percentage/rule';
import { q03 } from './q03-shortage/rule';
import { q04 } from './q04-wsw-hours/rule';
import { q05 } from './q05-in-time/rule';

/** The catalogue, in the order of the ledger and of the printed catalogue. */
export const RULES: readonly Rule[] = [
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s08,
  s09,
  s10,
  s11,
  s12,
  s13,
  s14,
  s15,
  s16,
  s17,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s34,
  s35,
  s36,
  s37,
  s38,
  s39,
  b01,
  b02,
  b03,
  b04,
  b05,
  b06,
  b07,
  b08,
  b09,
  b10,
  b11,
  b12,
  b13,
  b14,
  b15,
  b17,
  b18,
  b19,
  b20,
  b21,
  b22,
  b23,
  b24,
  b25,
  b27,
  b28,
  b29,
  b30,
  b31,
  b32,
  b33,
  b34,
  b35,
  b36,
  b37,
  b38,
  b39,
  b40,
  b42,
  b43,
  b45,
  b46,
  b47,
  b48,
  b49,
  b50,
  b51,
  b52,
  b53,
  b54,
  l01,
  l02,
  l03,
  l04,
  l05,
  p01,
  p02,
  c01,
  c02,
  t01,
  t02,
  t03,
  t04,
  t05,
  t06,
  t07,
  t08,
  t09,
  t10,
  t11,
  t13,
  t14,
  t15,
  t16,
  t17,
  t18,
  t19,
  q01,
  q02,
  q03,
  q04,
  q05,
];
