import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import type { ReactNode } from 'react';
import type { OrganisationKindWords } from '../../locales/nl/organisation-kind';
import { GOVERNMENT_SECTOR_CODES, type Code } from '../../meting/form/codes';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';
import { BOTH_SCHOOLS, NO_SECTOR, type OrganisationKind } from '../compose/organisation-kind';

const loaders: WordLoaders<OrganisationKindWords> = {
  nl: async () => (await import('../../locales/nl/organisation-kind')).organisationKindWords,
  en: async () => (await import('../../locales/en/organisation-kind')).organisationKindWords,
};

/** Sectors of which the organisations are school boards; they come first. */
const SCHOOLS = new Set(['po', 'vo']);

export interface OrganisationKindFieldProps {
  readonly value: OrganisationKind;
  readonly problem?: string | undefined;
  readonly onChange: (kind: OrganisationKind) => void;
}

/** What kind of organisation it is, in words: from it follow sector and overheidssector. */
export function OrganisationKindField({ value, problem, onChange }: OrganisationKindFieldProps): ReactNode {
  const text = useWords(loaders);
  const { language } = usePane().words;
  if (!text) return null;
  const schools = GOVERNMENT_SECTOR_CODES.filter(({ code }) => SCHOOLS.has(code));
  const others = GOVERNMENT_SECTOR_CODES.filter(({ code }) => !SCHOOLS.has(code) && code !== 'overig');
  const option = (name: (sector: string) => string) => (code: Code) => (
    <option key={code.code} value={code.code}>
      {name(code[language])}
    </option>
  );
  return (
    <Field label={text.label} required {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        <option value="">{text.choose}</option>
        {schools.map(option(text.school))}
        <option value={BOTH_SCHOOLS}>{text.bothSchools}</option>
        {others.map(option(text.overheid))}
        <option value={NO_SECTOR}>{text.several}</option>
        <option value="markt">{text.markt}</option>
      </Select>
    </Field>
  );
}
