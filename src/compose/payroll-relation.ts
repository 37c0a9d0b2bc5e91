import type { Flag } from './loonaangifte/statement';
import type { Tijdvak } from '../meting/form/tijdvak';

/** One income relation over one tijdvak, whatever it was read from. Days are day numbers, 0 for none; numbers NaN for none. */
export interface PayrollRelation extends Tijdvak {
  /** 0 for an anonymous employee. */
  readonly bsn: number;
  /** Empty where the source does not name it. */
  readonly lhnr: string;
  readonly employer: string;
  readonly number: string;
  readonly begin: number;
  readonly end: number;
  /** Empty for none. */
  readonly aard: string;
  readonly hours: number;
  readonly weeklyHours: number;
  readonly permanent: Flag;
  readonly lkv: Flag;
  readonly taxSector: number;
  /** False for a benefit and the like, which carries no paid hours. */
  readonly work: boolean;
  /** File and row (1-based; 0 where rows mean nothing), for messages. */
  readonly file: string;
  readonly row: number;
}
