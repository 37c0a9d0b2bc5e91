import { checkExchange, type ExchangeFault } from '../../compose/exchange/check-exchange';
import { maskBsns } from '../../privacy/bsn';
import { openWorkbook } from '../../workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { readArguments } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Command } from '../command';
import { guarded } from '../guard';
import { nodeInflate } from '../node-inflate';
import { unreadable, UsageError } from '../usage-error';

/** More than this nobody reads; the count is exact. */
const MOST_FAULTS = 50;

/** Checks whether a file is an exchange file of paid hours, as documented. */
export const exchange: Command = async (args, { words, terminal }) => {
  const { positionals } = readArguments(args, {}, words.cli);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.cli.noFiles);
  const blob = await readOrExplain(file, words, terminal);
  const [name = file] = distinctNames([file]);
  try {
    const { lines, faults } = await guarded(terminal, { file, bytes: blob.size }, async () => {
      const source = await openWorkbook(blob, name, { inflate: nodeInflate });
      try {
        return await checkExchange(source);
      } finally {
        source.close();
      }
    });
    for (const fault of faults.slice(0, MOST_FAULTS)) terminal.out(`${maskBsns(sentence(fault))}\n`);
    terminal.out(`${words.cli.exchangeTotal(lines, faults.length)}\n`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof WorkbookError) throw unreadable(file, error, words);
    throw error;
  }

  function sentence(fault: ExchangeFault): string {
    const { exchange: said } = words.cli;
    switch (fault.code) {
      case 'no-lines':
        return said.noLines;
      case 'heading-missing':
        return said.headingMissing(fault.heading);
      case 'heading-unknown':
        return said.headingUnknown(fault.heading);
      case 'cell-empty':
        return said.cellEmpty(fault.row, fault.heading);
      case 'cell-wrong':
        return said.cellWrong(fault.row, fault.heading);
      case 'line-twice':
        return said.lineTwice(fault.row, fault.other);
      case 'period-wrong':
        return said.periodWrong(fault.row);
    }
  }
};
