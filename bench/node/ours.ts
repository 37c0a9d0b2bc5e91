import { nodeInflate } from '../../src/cli/node-inflate';
import { nodeTerminal } from '../../src/cli/terminal';
import { openWorkbook } from '../../src/workbook';
import { tallyWorkbook } from '../workers/support/tally-workbook';
import { report } from './report';

/** As the command line reads a file. */
report(async (file) =>
  tallyWorkbook(await openWorkbook(await nodeTerminal().read(file), file, { inflate: nodeInflate })),
);
