import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import type { ReactNode } from 'react';
import { GOVERNMENT_SECTOR_CODES, type Code } from '../../../meting/form/codes';
import { REGIONS } from '../../../meting/form/regions';
import { holdsBsn, maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { HiredPeople } from './hired-people';
import type { StepProps } from './step-props';

/** Sectors of which the organisations are school boards; they come first. */
const SCHOOLS = new Set(['po', 'vo']);

/** Three questions: what it is, where it is, and whether it hires people. */
export function OrganisationStep(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const { language } = usePane().words;
  const { payroll } = state;
  const known = payroll.state === 'read' ? (payroll.seen.tijdvakken[0]?.employer ?? '') : '';
  const schools = GOVERNMENT_SECTOR_CODES.filter(({ code }) => SCHOOLS.has(code));
  const others = GOVERNMENT_SECTOR_CODES.filter(({ code }) => !SCHOOLS.has(code) && code !== 'overig');
  const option = (name: (sector: string) => string) => (code: Code) => (
    <option key={code.code} value={code.code}>
      {name(code[language])}
    </option>
  );
  return (
    <>
      <Field label={text.kind} required>
        <Select
          value={state.kind}
          onChange={(_, { value }) => {
            desk.choose({ kind: value });
          }}
        >
          <option value="">{text.choose}</option>
          {schools.map(option(text.kinds.school))}
          {others.map(option(text.kinds.overheid))}
          <option value="overheid">{text.kinds.several}</option>
          <option value="markt">{text.kinds.markt}</option>
        </Select>
      </Field>
      <Field label={text.region}>
        <Select
          value={state.region}
          onChange={(_, { value }) => {
            desk.choose({ region: value });
          }}
        >
          <option value="">{text.noRegion}</option>
          {REGIONS.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={text.name}
        required={known === ''}
        {...(known === '' ? {} : { hint: text.nameFromReturn(maskBsns(known)) })}
        {...(holdsBsn(state.name) ? { validationMessage: text.nameBsn } : {})}
      >
        <Input
          value={state.name}
          maxLength={120}
          onChange={(_, { value }) => {
            desk.choose({ name: value });
          }}
        />
      </Field>
      <Field label={text.hires} hint={text.hiresHint}>
        <RadioGroup
          layout="horizontal"
          value={state.hires ? 'yes' : 'no'}
          onChange={(_, { value }) => {
            desk.choose({ hires: value === 'yes' });
          }}
        >
          <Radio value="no" label={text.no} />
          <Radio value="yes" label={text.yes} />
        </RadioGroup>
      </Field>
      {state.hires && <HiredPeople {...props} />}
    </>
  );
}
