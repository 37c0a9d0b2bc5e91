import { nothingDamagedIsTakenForWhole } from './fuzz-in-test';

nothingDamagedIsTakenForWhole(1);
