import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useEffect, useState, type ReactNode } from 'react';
import { localeOf } from '../../locales/language';
import { parseNumber } from '../../meting/read/values/parse-number';
import { usePane } from '../app/pane-context';

export interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is said of what is no amount above nothing, or can be read in two ways. */
  readonly wrong: string;
  readonly amount: number | null;
  /** `null` where the field was emptied. */
  onChange(amount: number | null): void;
}

/** A field for an amount above nothing, read when the user leaves it or presses Enter. */
export function AmountField({ label, hint, wrong, amount, onChange }: AmountFieldProps): ReactNode {
  const { language } = usePane().words;
  const [draft, setDraft] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const locale = localeOf[language];
    setDraft(amount?.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 20 }) ?? '');
  }, [amount, language]);

  const settle = () => {
    const tidy = draft.trim();
    const parsed = tidy === '' ? null : parseNumber(tidy);
    const value = parsed?.value ?? null;
    const isWrong = tidy !== '' && (value === null || value <= 0 || parsed?.notation === 'doubt');
    setRefused(isWrong);
    if (!isWrong && value !== amount) onChange(value);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(refused ? { validationMessage: wrong } : {})}
    >
      <Input
        inputMode="decimal"
        value={draft}
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
