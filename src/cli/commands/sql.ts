import { sqlWords as sqlEn } from '../../locales/en/sql';
import { sqlWords as sqlNl } from '../../locales/nl/sql';
import { publishedLaw } from '../../law';
import { PRODUCT } from '../../report/product';
import { countingQuery } from '../../sql/query';
import { DIALECTS } from '../../sql/text';
import { oneOf, readArguments } from '../arguments';
import type { Command } from '../command';
import { countChoices, COUNT_OPTIONS } from '../count-choices';
import { deliver } from '../output';
import { UsageError } from '../usage-error';

/** Prints the counting as one query, for an engine where the data is. */
export const sql: Command = async (args, surroundings) => {
  const { words } = surroundings;
  const { values, positionals } = readArguments(
    args,
    { dialect: { type: 'string' }, out: { type: 'string' }, ...COUNT_OPTIONS },
    words.cli,
  );
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(words.cli.tooMany(extra));
  if (values.dialect === undefined) throw new UsageError(words.cli.optionNeeded('--dialect'));
  const dialect = oneOf('--dialect', values.dialect, DIALECTS, words.cli);
  const query = countingQuery({
    ...countChoices(values, words.cli),
    dialect,
    law: publishedLaw,
    words: words.language === 'nl' ? sqlNl : sqlEn,
    product: `${PRODUCT.name} ${PRODUCT.version}`,
  });
  await deliver(query, values.out, surroundings, [], '.sql');
  return 0;
};
