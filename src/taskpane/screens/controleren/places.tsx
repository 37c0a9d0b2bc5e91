import { Link } from '@fluentui/react-link';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { placesIn } from '../../findings/places';
import { Disclosure } from '../../parts/disclosure';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

const rangesAtOnce = 20;

/** Every address of the group; many of them in steps, and the rest always counted. */
export function Places({
  ranges,
  onGo,
}: {
  readonly ranges: readonly string[];
  /** Left out for a file, which is not open. */
  readonly onGo?: (range: string) => void;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(rangesAtOnce);
  const rest = ranges.length - shown;
  return (
    <Disclosure title={words.check.places(placesIn(ranges))}>
      <ul className={styles.list}>
        {ranges.slice(0, shown).map((range) => (
          <li key={range}>
            {onGo ? (
              <Link
                as="button"
                onClick={() => {
                  onGo(range);
                }}
              >
                {range}
              </Link>
            ) : (
              range
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link
          as="button"
          onClick={() => {
            setShown(shown + 10 * rangesAtOnce);
          }}
        >
          {words.check.morePlaces(rest)}
        </Link>
      )}
    </Disclosure>
  );
}
