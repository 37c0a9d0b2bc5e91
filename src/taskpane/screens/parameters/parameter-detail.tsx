import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FunctionId } from '../../../functions/catalogue';
import { formulaText, formulaOf } from '../../../functions/formula';
import { cellValue } from '../../../functions/figures';
import type { DatedValue, Series } from '../../../law';
import { parameterLabel } from '../../../locales/parameter-label';
import { localeOf } from '../../../locales/language';
import { usePane } from '../../app/pane-context';
import { InsertButtons } from '../../parts/insert-buttons';
import { Section } from '../../parts/section';
import { useStartHere } from '../../parts/use-start-here';
import { periodOf } from './period';
import { periodLabel } from './period-label';
import type { ParameterScreenWords } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  back: { alignSelf: 'flex-start' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** One figure: every value with its period, status and place, to insert as value, formula or citation. */
export function ParameterDetail({
  series,
  words: { pane, names, units },
}: {
  readonly series: Series;
  readonly words: ParameterScreenWords;
}): ReactNode {
  const { go } = usePane();
  const styles = useStyles();
  const heading = useStartHere<HTMLHeadingElement>();
  // The latest figure is what most people come for.
  const values = [...series.values].reverse();
  return (
    <div className={styles.screen}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        onClick={() => {
          go('parameters');
        }}
      >
        {pane.backParameters}
      </Button>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {parameterLabel(names, series.name)}
      </h2>
      <Text className={styles.code}>{series.name}</Text>
      {values.length === 0 && <Text>{pane.noValue}</Text>}
      {values.map((value) => (
        <Value key={value.from} name={series.name} value={value} pane={pane} unit={units[series.unit]} />
      ))}
    </div>
  );
}

function Value({
  name,
  value,
  pane,
  unit,
}: {
  readonly name: string;
  readonly value: DatedValue;
  readonly pane: ParameterScreenWords['pane'];
  readonly unit: string;
}): ReactNode {
  const { language } = usePane().words;
  const styles = useStyles();
  const { source, status, derivation, margin } = value;
  const period = periodOf(value);
  const label = periodLabel(value, pane);
  const call = (id: FunctionId) => ({ formula: formulaOf(id, [formulaText(name), period.argument]) });
  const number = Number(value.value).toLocaleString(localeOf[language], {
    maximumFractionDigits: 4,
  });
  return (
    <Section title={`${label}: ${number} ${unit}`}>
      <div>
        <Badge
          appearance="outline"
          color={status === 'published' ? 'success' : status === 'derived' ? 'informative' : 'warning'}
        >
          {pane.statuses[status]}
        </Badge>
        {margin !== undefined && <Text className={styles.small}> {pane.margin(margin)}</Text>}
      </div>
      {derivation !== undefined && <Text className={styles.small}>{pane.derivation(derivation)}</Text>}
      <Text className={styles.small}>
        {source.url === undefined ? (
          source.document
        ) : (
          <Link href={source.url} target="_blank" rel="noreferrer" inline>
            {source.document}
          </Link>
        )}{' '}
        ({source.number}), {source.place}; {pane.seen(source)}
      </Text>
      <InsertButtons
        small
        words={pane}
        actions={[
          { label: pane.insertValue, cell: () => cellValue(value) },
          { label: pane.insertFormula, cell: () => call('PARAMETER') },
          { label: pane.insertSource, cell: () => call('BRON') },
        ]}
      />
    </Section>
  );
}
