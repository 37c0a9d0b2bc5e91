import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { useMemo, type ReactNode } from 'react';
import { localeOf } from '../../locales/language';
import { usePane } from '../app/pane-context';

/** The year of the nulmeting: nothing was counted before. */
const FIRST_YEAR = 2012;

interface YearSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** The years that a meting can be about, the last one first. */
export function YearSelect({ label, hint, year, onChange }: YearSelectProps): ReactNode {
  const thisYear = new Date().getFullYear();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={String(year)}
        onChange={(_, { value }) => {
          onChange(Number(value));
        }}
      >
        {Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => thisYear - back).map((each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface MonthSelectProps {
  readonly label: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  /** 1 to 12; `null` for something that is no month. */
  readonly month: number | null;
  readonly onChange: (month: number) => void;
}

/** The months by name. */
export function MonthSelect({ label, hint, problem, month, onChange }: MonthSelectProps): ReactNode {
  const { language } = usePane().words;
  const months = useMemo(() => {
    const format = new Intl.DateTimeFormat(localeOf[language], {
      month: 'long',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, place) => format.format(Date.UTC(2024, place, 1)));
  }, [language]);
  return (
    <Field label={label} hint={hint} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select
        value={month === null ? '' : String(month)}
        onChange={(_, { value }) => {
          if (value !== '') onChange(Number(value));
        }}
      >
        {month === null && <option value="">{''}</option>}
        {months.map((name, i) => (
          <option key={name} value={String(i + 1)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
