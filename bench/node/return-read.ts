import { nodeTerminal } from '../../src/cli/terminal';
import { readReturn } from '../../src/compose/loonaangifte/read-return';
import { dayOfIso } from '../../src/meting/form/days';
import { report } from './report';

/** As the command line reads a payroll return. */
report(async (file) => {
  const message = await readReturn(await nodeTerminal().read(file), 'aangifte.xml', {
    middle: dayOfIso('2025-12-15'),
  });
  return message.statements.reduce((sum, { relations }) => sum + relations.length, 0);
});
