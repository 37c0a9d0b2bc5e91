import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import { REGIONS } from '../../../meting/form/regions';
import { holdsBsn, maskBsns } from '../../../privacy/bsn';
import { employerInReturns } from '../../compose/desk';
import { BOTH_SCHOOLS } from '../../compose/organisation-kind';
import { OrganisationKindField } from '../../parts/organisation-kind';
import { HiredPeople } from './hired-people';
import type { StepProps } from './step-props';

/** Three questions: what it is, where it is, and whether it hires people. */
export function OrganisationStep(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const known = employerInReturns(state);
  return (
    <>
      <OrganisationKindField
        value={state.kind}
        onChange={(kind) => {
          desk.choose({ kind });
        }}
      />
      {state.kind === BOTH_SCHOOLS && <SchoolSectors {...props} />}
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

/** Which employer is of which kind of education, where a board has a loonheffingennummer for each. */
function SchoolSectors({ text, desk, state }: StepProps): ReactNode {
  const seen = state.payroll.state === 'read' ? state.payroll.seen.tijdvakken : [];
  const employers = new Map(seen.map(({ lhnr, employer }) => [lhnr, employer]));
  if (employers.size < 2) return <Text>{text.bothSchools}</Text>;
  return (
    <>
      <Text>{text.bothSchoolsByEmployer}</Text>
      {[...employers].map(([lhnr, employer]) => (
        <Field key={lhnr} label={text.employer(maskBsns(employer), lhnr)}>
          <Select
            value={state.sectorByEmployer[lhnr] ?? ''}
            onChange={(_, { value }) => {
              desk.choose({ sectorByEmployer: { ...state.sectorByEmployer, [lhnr]: value } });
            }}
          >
            <option value="">{text.schoolSectors.both}</option>
            <option value="po">{text.schoolSectors.po}</option>
            <option value="vo">{text.schoolSectors.vo}</option>
          </Select>
        </Field>
      ))}
    </>
  );
}
