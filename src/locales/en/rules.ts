// Made from the folders by `npm run index`.

import type { RuleWordsFile } from '../rule-words';
import { advice as s01Advice, finding as s01 } from '../../meting/rules/s01-required-columns/words.en';
import { advice as s02Advice, finding as s02 } from '../../meting/rules/s02-required-cells/words.en';
import { advice as s03Advice, finding as s03 } from '../../meting/rules/s03-readable-cells/words.en';
import { advice as s04Advice, finding as s04 } from '../../meting/rules/s04-error-cells/words.en';
import { advice as s05Advice, finding as s05 } from '../../meting/rules/s05-uncomputed-cells/words.en';
import { advice as s06Advice, finding as s06 } from '../../meting/rules/s06-column-content/words.en';
import { advice as s07Advice, finding as s07 } from '../../meting/rules/s07-duplicate-columns/words.en';
import { advice as s08Advice, finding as s08 } from '../../meting/rules/s08-doubtful-column/words.en';
import { advice as s09Advice, finding as s09 } from '../../meting/rules/s09-converted-cells/words.en';
import { advice as s10Advice, finding as s10 } from '../../meting/rules/s10-sheets-read/words.en';
import { advice as s11Advice, finding as s11 } from '../../meting/rules/s11-something-to-check/words.en';
import { advice as s12Advice, finding as s12 } from '../../meting/rules/s12-read-what-looks-like-it/words.en';
import { advice as s13Advice, finding as s13 } from '../../meting/rules/s13-rows-in-place/words.en';
import { advice as s14Advice, finding as s14 } from '../../meting/rules/s14-headings-swapped/words.en';
import { advice as s15Advice, finding as s15 } from '../../meting/rules/s15-list-values/words.en';
import { advice as s16Advice, finding as s16 } from '../../meting/rules/s16-period-agrees/words.en';
import { advice as s17Advice, finding as s17 } from '../../meting/rules/s17-overlapping-periods/words.en';
import { advice as s18Advice, finding as s18 } from '../../meting/rules/s18-opgave-fields/words.en';
import { advice as s19Advice, finding as s19 } from '../../meting/rules/s19-tabel1-cells/words.en';
import { advice as s20Advice, finding as s20 } from '../../meting/rules/s20-parameters/words.en';
import { advice as s21Advice, finding as s21 } from '../../meting/rules/s21-two-readings/words.en';
import { advice as s22Advice, finding as s22 } from '../../meting/rules/s22-region-spelling/words.en';
import { advice as s23Advice, finding as s23 } from '../../meting/rules/s23-derived-columns/words.en';
import { advice as s24Advice, finding as s24 } from '../../meting/rules/s24-hired-without-bsn/words.en';
import { advice as s25Advice, finding as s25 } from '../../meting/rules/s25-hours-beyond-work/words.en';
import { advice as s26Advice, finding as s26 } from '../../meting/rules/s26-hours-of-another-unit/words.en';
import { advice as s27Advice, finding as s27 } from '../../meting/rules/s27-dates-half-converted/words.en';
import { advice as s28Advice, finding as s28 } from '../../meting/rules/s28-filled-as-series/words.en';
import { advice as s29Advice, finding as s29 } from '../../meting/rules/s29-column-out-of-step/words.en';
import { advice as s30Advice, finding as s30 } from '../../meting/rules/s30-many-without-hours/words.en';
import { advice as s31Advice, finding as s31 } from '../../meting/rules/s31-one-organisation/words.en';
import { advice as s32Advice, finding as s32 } from '../../meting/rules/s32-other-employers/words.en';
import { advice as s33Advice, finding as s33 } from '../../meting/rules/s33-nobody-and-rows/words.en';
import { advice as s34Advice, finding as s34 } from '../../meting/rules/s34-struck-out-rows/words.en';
import { advice as s35Advice, finding as s35 } from '../../meting/rules/s35-opgave-and-rows/words.en';
import { advice as s36Advice, finding as s36 } from '../../meting/rules/s36-nobody-counts/words.en';
import { advice as s37Advice, finding as s37 } from '../../meting/rules/s37-rows-of-another-board/words.en';
import { advice as s38Advice, finding as s38 } from '../../meting/rules/s38-period-not-over/words.en';
import { advice as s39Advice, finding as s39 } from '../../meting/rules/s39-year-not-over/words.en';
import { advice as b01Advice, finding as b01 } from '../../meting/rules/b01-bsn-elfproef/words.en';
import { advice as b02Advice, finding as b02 } from '../../meting/rules/b02-bsn-range/words.en';
import { advice as b03Advice, finding as b03 } from '../../meting/rules/b03-lhnr/words.en';
import { advice as b04Advice, finding as b04 } from '../../meting/rules/b04-unique-row/words.en';
import { advice as b05Advice, finding as b05 } from '../../meting/rules/b05-hours-not-negative/words.en';
import { advice as b06Advice, finding as b06 } from '../../meting/rules/b06-hours-whole/words.en';
import { advice as b07Advice, finding as b07 } from '../../meting/rules/b07-hours-in-period/words.en';
import { advice as b08Advice, finding as b08 } from '../../meting/rules/b08-hours-and-contract/words.en';
import { advice as b09Advice, finding as b09 } from '../../meting/rules/b09-period-dates/words.en';
import { advice as b10Advice, finding as b10 } from '../../meting/rules/b10-relation-in-period/words.en';
import { advice as b11Advice, finding as b11 } from '../../meting/rules/b11-aard-known/words.en';
import { advice as b12Advice, finding as b12 } from '../../meting/rules/b12-form-fits-aard/words.en';
import { advice as b13Advice, finding as b13 } from '../../meting/rules/b13-sheltered-not-counted/words.en';
import { advice as b14Advice, finding as b14 } from '../../meting/rules/b14-supported-work-formal/words.en';
import { advice as b15Advice, finding as b15 } from '../../meting/rules/b15-payroll/words.en';
import { advice as b17Advice, finding as b17 } from '../../meting/rules/b17-ground-known/words.en';
import { advice as b18Advice, finding as b18 } from '../../meting/rules/b18-ground-g/words.en';
import { advice as b19Advice, finding as b19 } from '../../meting/rules/b19-wajong-without-capacity/words.en';
import { advice as b20Advice, finding as b20 } from '../../meting/rules/b20-benefit-is-no-ground/words.en';
import { advice as b21Advice, finding as b21 } from '../../meting/rules/b21-provision-group/words.en';
import { advice as b22Advice, finding as b22 } from '../../meting/rules/b22-registered-in-period/words.en';
import {
  advice as b23Advice,
  finding as b23,
} from '../../meting/rules/b23-registration-inside-period/words.en';
import { advice as b24Advice, finding as b24 } from '../../meting/rules/b24-aow-age/words.en';
import { advice as b25Advice, finding as b25 } from '../../meting/rules/b25-lent-sector/words.en';
import { advice as b27Advice, finding as b27 } from '../../meting/rules/b27-attributed-hours/words.en';
import { advice as b28Advice, finding as b28 } from '../../meting/rules/b28-formal-and-lent/words.en';
import { advice as b29Advice, finding as b29 } from '../../meting/rules/b29-one-sector/words.en';
import { advice as b30Advice, finding as b30 } from '../../meting/rules/b30-sectorcode/words.en';
import { advice as b31Advice, finding as b31 } from '../../meting/rules/b31-overheidssector/words.en';
import { advice as b32Advice, finding as b32 } from '../../meting/rules/b32-reference-period/words.en';
import { advice as b33Advice, finding as b33 } from '../../meting/rules/b33-long-december/words.en';
import { advice as b34Advice, finding as b34 } from '../../meting/rules/b34-jobs-per-row/words.en';
import { advice as b35Advice, finding as b35 } from '../../meting/rules/b35-divisor/words.en';
import { advice as b36Advice, finding as b36 } from '../../meting/rules/b36-persons-are-no-jobs/words.en';
import { advice as b37Advice, finding as b37 } from '../../meting/rules/b37-two-sheets/words.en';
import { advice as b38Advice, finding as b38 } from '../../meting/rules/b38-person-on-two-sheets/words.en';
import { advice as b39Advice, finding as b39 } from '../../meting/rules/b39-hours-of-a-person/words.en';
import { advice as b40Advice, finding as b40 } from '../../meting/rules/b40-more-than-a-week/words.en';
import { advice as b42Advice, finding as b42 } from '../../meting/rules/b42-registered-before-birth/words.en';
import { advice as b43Advice, finding as b43 } from '../../meting/rules/b43-before-the-register/words.en';
import { advice as b45Advice, finding as b45 } from '../../meting/rules/b45-long-period-few-hours/words.en';
import { advice as b46Advice, finding as b46 } from '../../meting/rules/b46-register-contradicted/words.en';
import { advice as b47Advice, finding as b47 } from '../../meting/rules/b47-long-contract/words.en';
import { advice as b48Advice, finding as b48 } from '../../meting/rules/b48-block-pasted-again/words.en';
import {
  advice as b49Advice,
  finding as b49,
} from '../../meting/rules/b49-long-period-beside-short/words.en';
import { advice as b50Advice, finding as b50 } from '../../meting/rules/b50-block-that-tabel1-lacks/words.en';
import { advice as b51Advice, finding as b51 } from '../../meting/rules/b51-hours-before-arrival/words.en';
import { advice as b52Advice, finding as b52 } from '../../meting/rules/b52-one-person-two-births/words.en';
import { advice as b53Advice, finding as b53 } from '../../meting/rules/b53-number-of-the-employer/words.en';
import { advice as b54Advice, finding as b54 } from '../../meting/rules/b54-one-kind-of-period/words.en';
import { advice as l01Advice, finding as l01 } from '../../meting/rules/l01-lkv-amount/words.en';
import { advice as l02Advice, finding as l02 } from '../../meting/rules/l02-no-lkv/words.en';
import { advice as l03Advice, finding as l03 } from '../../meting/rules/l03-lkv-three-years/words.en';
import { advice as l04Advice, finding as l04 } from '../../meting/rules/l04-bonus-shares/words.en';
import { advice as l05Advice, finding as l05 } from '../../meting/rules/l05-lkv-after-aow/words.en';
import { advice as p01Advice, finding as p01 } from '../../meting/rules/p01-bsn-elsewhere/words.en';
import { advice as p02Advice, finding as p02 } from '../../meting/rules/p02-other-personal-data/words.en';
import { advice as c01Advice, finding as c01 } from '../../meting/rules/c01-tabel1-agrees/words.en';
import { advice as c02Advice, finding as c02 } from '../../meting/rules/c02-year-jump/words.en';
import { advice as t01Advice, finding as t01 } from '../../meting/rules/t01-columns-add-up/words.en';
import { advice as t02Advice, finding as t02 } from '../../meting/rules/t02-rows-add-up/words.en';
import { advice as t03Advice, finding as t03 } from '../../meting/rules/t03-cells-add-up/words.en';
import { advice as t04Advice, finding as t04 } from '../../meting/rules/t04-rounding-note/words.en';
import { advice as t05Advice, finding as t05 } from '../../meting/rules/t05-level/words.en';
import { advice as t06Advice, finding as t06 } from '../../meting/rules/t06-nulmeting/words.en';
import { advice as t07Advice, finding as t07 } from '../../meting/rules/t07-key-is-whole/words.en';
import { advice as t08Advice, finding as t08 } from '../../meting/rules/t08-lent-by-key/words.en';
import { advice as t09Advice, finding as t09 } from '../../meting/rules/t09-key-usual/words.en';
import { advice as t10Advice, finding as t10 } from '../../meting/rules/t10-change-of-year/words.en';
import { advice as t11Advice, finding as t11 } from '../../meting/rules/t11-fewer-lent/words.en';
import { advice as t13Advice, finding as t13 } from '../../meting/rules/t13-target-row/words.en';
import { advice as t14Advice, finding as t14 } from '../../meting/rules/t14-target-met/words.en';
import { advice as t15Advice, finding as t15 } from '../../meting/rules/t15-no-trend-figures/words.en';
import { advice as t16Advice, finding as t16 } from '../../meting/rules/t16-totals-present/words.en';
import { advice as t17Advice, finding as t17 } from '../../meting/rules/t17-share-of-formal/words.en';
import { advice as t18Advice, finding as t18 } from '../../meting/rules/t18-year-of-table/words.en';
import { advice as t19Advice, finding as t19 } from '../../meting/rules/t19-year-of-the-rows/words.en';
import { advice as q01Advice, finding as q01 } from '../../meting/rules/q01-below-threshold/words.en';
import { advice as q02Advice, finding as q02 } from '../../meting/rules/q02-percentage/words.en';
import { advice as q03Advice, finding as q03 } from '../../meting/rules/q03-shortage/words.en';
import { advice as q04Advice, finding as q04 } from '../../meting/rules/q04-wsw-hours/words.en';
import { advice as q05Advice, finding as q05 } from '../../meting/rules/q05-in-time/words.en';

/** The words of all rules. */
export const rules: RuleWordsFile = {
  S01: { ...s01, ...s01Advice },
  S02: { ...s02, ...s02Advice },
  S03: { ...s03, ...s03Advice },
  S04: { ...s04, ...s04Advice },
  S05: { ...s05, ...s05Advice },
  S06: { ...s06, ...s06Advice },
  S07: { ...s07, ...s07Advice },
  S08: { ...s08, ...s08Advice },
  S09: { ...s09, ...s09Advice },
  S10: { ...s10, ...s10Advice },
  S11: { ...s11, ...s11Advice },
  S12: { ...s12, ...s12Advice },
  S13: { ...s13, ...s13Advice },
  S14: { ...s14, ...s14Advice },
  S15: { ...s15, ...s15Advice },
  S16: { ...s16, ...s16Advice },
  S17: { ...s17, ...s17Advice },
  S18: { ...s18, ...s18Advice },
  S19: { ...s19, ...s19Advice },
  S20: { ...s20, ...s20Advice },
  S21: { ...s21, ...s21Advice },
  S22: { ...s22, ...s22Advice },
  S23: { ...s23, ...s23Advice },
  S24: { ...s24, ...s24Advice },
  S25: { ...s25, ...s25Advice },
  S26: { ...s26, ...s26Advice },
  S27: { ...s27, ...s27Advice },
  S28: { ...s28, ...s28Advice },
  S29: { ...s29, ...s29Advice },
  S30: { ...s30, ...s30Advice },
  S31: { ...s31, ...s31Advice },
  S32: { ...s32, ...s32Advice },
  S33: { ...s33, ...s33Advice },
  S34: { ...s34, ...s34Advice },
  S35: { ...s35, ...s35Advice },
  S36: { ...s36, ...s36Advice },
  S37: { ...s37, ...s37Advice },
  S38: { ...s38, ...s38Advice },
  S39: { ...s39, ...s39Advice },
  B01: { ...b01, ...b01Advice },
  B02: { ...b02, ...b02Advice },
  B03: { ...b03, ...b03Advice },
  B04: { ...b04, ...b04Advice },
  B05: { ...b05, ...b05Advice },
  B06: { ...b06, ...b06Advice },
  B07: { ...b07, ...b07Advice },
  B08: { ...b08, ...b08Advice },
  B09: { ...b09, ...b09Advice },
  B10: { ...b10, ...b10Advice },
  B11: { ...b11, ...b11Advice },
  B12: { ...b12, ...b12Advice },
  B13: { ...b13, ...b13Advice },
  B14: { ...b14, ...b14Advice },
  B15: { ...b15, ...b15Advice },
  B17: { ...b17, ...b17Advice },
  B18: { ...b18, ...b18Advice },
  B19: { ...b19, ...b19Advice },
  B20: { ...b20, ...b20Advice },
  B21: { ...b21, ...b21Advice },
  B22: { ...b22, ...b22Advice },
  B23: { ...b23, ...b23Advice },
  B24: { ...b24, ...b24Advice },
  B25: { ...b25, ...b25Advice },
  B27: { ...b27, ...b27Advice },
  B28: { ...b28, ...b28Advice },
  B29: { ...b29, ...b29Advice },
  B30: { ...b30, ...b30Advice },
  B31: { ...b31, ...b31Advice },
  B32: { ...b32, ...b32Advice },
  B33: { ...b33, ...b33Advice },
  B34: { ...b34, ...b34Advice },
  B35: { ...b35, ...b35Advice },
  B36: { ...b36, ...b36Advice },
  B37: { ...b37, ...b37Advice },
  B38: { ...b38, ...b38Advice },
  B39: { ...b39, ...b39Advice },
  B40: { ...b40, ...b40Advice },
  B42: { ...b42, ...b42Advice },
  B43: { ...b43, ...b43Advice },
  B45: { ...b45, ...b45Advice },
  B46: { ...b46, ...b46Advice },
  B47: { ...b47, ...b47Advice },
  B48: { ...b48, ...b48Advice },
  B49: { ...b49, ...b49Advice },
  B50: { ...b50, ...b50Advice },
  B51: { ...b51, ...b51Advice },
  B52: { ...b52, ...b52Advice },
  B53: { ...b53, ...b53Advice },
  B54: { ...b54, ...b54Advice },
  L01: { ...l01, ...l01Advice },
  L02: { ...l02, ...l02Advice },
  L03: { ...l03, ...l03Advice },
  L04: { ...l04, ...l04Advice },
  L05: { ...l05, ...l05Advice },
  P01: { ...p01, ...p01Advice },
  P02: { ...p02, ...p02Advice },
  C01: { ...c01, ...c01Advice },
  C02: { ...c02, ...c02Advice },
  T01: { ...t01, ...t01Advice },
  T02: { ...t02, ...t02Advice },
  T03: { ...t03, ...t03Advice },
  T04: { ...t04, ...t04Advice },
  T05: { ...t05, ...t05Advice },
  T06: { ...t06, ...t06Advice },
  T07: { ...t07, ...t07Advice },
  T08: { ...t08, ...t08Advice },
  T09: { ...t09, ...t09Advice },
  T10: { ...t10, ...t10Advice },
  T11: { ...t11, ...t11Advice },
  T13: { ...t13, ...t13Advice },
  T14: { ...t14, ...t14Advice },
  T15: { ...t15, ...t15Advice },
  T16: { ...t16, ...t16Advice },
  T17: { ...t17, ...t17Advice },
  T18: { ...t18, ...t18Advice },
  T19: { ...t19, ...t19Advice },
  Q01: { ...q01, ...q01Advice },
  Q02: { ...q02, ...q02Advice },
  Q03: { ...q03, ...q03Advice },
  Q04: { ...q04, ...q04Advice },
  Q05: { ...q05, ...q05Advice },
};
