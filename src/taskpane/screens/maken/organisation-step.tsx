import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import type { ReactNode } from 'react';
import { REGIONS } from '../../../meting/form/regions';
import { holdsBsn, maskBsns } from '../../../privacy/bsn';
import { OrganisationKindField } from '../../parts/organisation-kind';
import { HiredPeople } from './hired-people';
import type { StepProps } from './step-props';

/** Three questions: what it is, where it is, and whether it hires people. */
export function OrganisationStep(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const { payroll } = state;
  const known = payroll.state === 'read' ? (payroll.seen.tijdvakken[0]?.employer ?? '') : '';
  return (
    <>
      <OrganisationKindField
        value={state.kind}
        onChange={(kind) => {
          desk.choose({ kind });
        }}
      />
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
