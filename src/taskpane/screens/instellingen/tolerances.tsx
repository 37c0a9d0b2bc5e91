import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useState, type ReactNode } from 'react';
import { roundingTolerance } from '../../../counting';
import type { ToleranceWords } from '../../../locales/nl/tolerances';
import { DEFAULT_SETTINGS, LIMIT_BOUNDS, type Settings as Limits } from '../../../meting/form/settings';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Section } from '../../parts/section';
import { SourceLink } from '../../parts/source-link';
import { useRules } from '../../rules/use-rules';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: '1.25rem' },
  reset: { alignSelf: 'flex-start' },
});

const loaders: WordLoaders<ToleranceWords> = {
  nl: async () => (await import('../../../locales/nl/tolerances')).toleranceWords,
  en: async () => (await import('../../../locales/en/tolerances')).toleranceWords,
};

/** The rule by which published figures may differ from the sum of their parts. */
const ROUNDING_RULE = 'T01';

/** The limits that a user may change, each with where it comes from, and the margins that follow from the sources. */
export function Tolerances(): ReactNode {
  const { settings, changeSettings, announce } = usePane();
  const styles = useStyles();
  const text = useWords(loaders);
  const rounding = useRules()?.get(ROUNDING_RULE)?.source;
  if (!text) return null;
  const { tolerances } = settings;
  const change = (one: Partial<Limits>) => {
    changeSettings({ tolerances: { ...tolerances, ...one } });
    announce(text.changed);
  };
  const isStandard = JSON.stringify(tolerances) === JSON.stringify(DEFAULT_SETTINGS);
  const { yearJump, weekHours } = LIMIT_BOUNDS;
  return (
    <>
      <Section title={text.title}>
        <div className={styles.form}>
          <Text>{text.how}</Text>
          <NumberField
            label={text.yearJump}
            hint={hint(text.yearJumpWhat, 'C02', `${toPercent(DEFAULT_SETTINGS.yearJump)}%`)}
            value={toPercent(tolerances.yearJump)}
            least={toPercent(yearJump.least)}
            most={toPercent(yearJump.most)}
            problem={text.between(`${toPercent(yearJump.least)}`, `${toPercent(yearJump.most)}`)}
            onChange={(percent) => {
              change({ yearJump: percent / 100 });
            }}
          />
          <NumberField
            label={text.weekHours}
            hint={hint(text.weekHoursWhat, 'B28', `${DEFAULT_SETTINGS.weekHours}`)}
            value={tolerances.weekHours}
            least={weekHours.least}
            most={weekHours.most}
            problem={text.between(`${weekHours.least}`, `${weekHours.most}`)}
            onChange={(hours) => {
              change({ weekHours: hours });
            }}
          />
          <Field
            label={text.fourWeeks}
            hint={`${text.fourWeeksWhat} ${text.standard(text.fourWeeksRoutes[DEFAULT_SETTINGS.fourWeeks])}`}
          >
            <Select
              value={tolerances.fourWeeks}
              onChange={(_, { value }) => {
                change({ fourWeeks: value as Limits['fourWeeks'] });
              }}
            >
              <option value="week">{text.fourWeeksRoutes.week}</option>
              <option value="year">{text.fourWeeksRoutes.year}</option>
            </Select>
          </Field>
          <Button
            className={styles.reset}
            disabledFocusable={isStandard}
            onClick={() => {
              changeSettings({ tolerances: DEFAULT_SETTINGS });
              announce(text.isReset);
            }}
          >
            {text.reset}
          </Button>
        </div>
      </Section>
      <Section title={text.fixed}>
        <Text>{text.fixedWhat}</Text>
        <ul className={styles.list}>
          {[2, 4].map((parts) => (
            <li key={parts}>{text.rounding(parts, roundingTolerance(parts))}</li>
          ))}
        </ul>
        <Text size={200}>
          {text.roundingWhy} {rounding && <SourceLink source={rounding} />}
        </Text>
        <Text>{text.others}</Text>
      </Section>
    </>
  );

  function hint(what: string, rule: string, standard: string): string {
    return text ? `${what} ${text.own(rule)} ${text.standard(standard)}` : what;
  }
}

function toPercent(fraction: number): number {
  return Math.round(fraction * 100);
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly problem: string;
  onChange(value: number): void;
}

/** A whole number within bounds. It counts once the user leaves the field or presses Enter, not at every key. */
function NumberField({ label, hint, value, least, most, problem, onChange }: NumberFieldProps): ReactNode {
  const [draft, setDraft] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setDraft(String(value));
    setWrong(false);
  }, [value]);
  const settle = () => {
    const number = Number(draft);
    const allowed = draft.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
    setWrong(!allowed);
    if (allowed && number !== value) onChange(number);
  };
  return (
    <Field label={label} hint={hint} {...(wrong ? { validationMessage: problem } : {})}>
      <Input
        type="number"
        min={least}
        max={most}
        step={1}
        value={draft}
        onChange={(_, { value: typed }) => {
          setDraft(typed);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
