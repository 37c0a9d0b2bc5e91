import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import { readExportMap, readListMap, writeExportMap } from '../../../compose/export/export-map';
import { EXPORT_FIELDS, NEEDED_FIELDS, type ExportField } from '../../../compose/export/fields';
import type { ExportAnswers } from '../../../compose/export/match-columns';
import { maskBsns } from '../../../privacy/bsn';
import { Disclosure } from '../../parts/disclosure';
import { FileDrop } from '../../parts/file-drop';
import { saveFile } from '../../reports/save-file';
import type { PayrollSeen } from '../../worker/protocol';
import { toFailure, type Failure } from '../../worker/remote';
import { ComposeFailure } from './compose-failure';
import type { StepProps } from './step-props';

/** What each column of an export was taken for, with an example, to be put right. */
export function Columns(props: StepProps & { readonly seen: PayrollSeen }): ReactNode {
  const { text, seen } = props;
  return seen.columns.map((file) => (
    <Disclosure key={file.file} title={text.columns(maskBsns(file.file))}>
      <Text>{text.columnsHow}</Text>
      <FileColumns {...props} {...file} />
      <Text>{text.remembered}</Text>
      <MapFile {...props} {...file} />
    </Disclosure>
  ));
}

/** A wage component is told apart but never asked for. */
const shownFields = EXPORT_FIELDS.filter((field) => field !== 'component');

function FileColumns({
  text,
  composeText,
  desk,
  file,
  columns,
  ignored,
  answers,
}: StepProps & PayrollSeen['columns'][number]): ReactNode {
  const headings = [...columns.map(({ heading }) => heading), ...ignored];
  const choose = (field: ExportField, heading: string) => {
    const { headings: answered, ...others } = answers;
    // What another column of hours was counted in, and which lines of it count, is asked anew.
    desk.answer(file, { ...(field === 'hours' ? {} : others), headings: { ...answered, [field]: heading } });
  };
  return shownFields.map((field) => {
    const matched = columns.find((each) => each.field === field);
    const needed = NEEDED_FIELDS.includes(field);
    const hint = matched
      ? `${matched.by === 'answer' ? `${text.chosenByYou} ` : ''}${text.columnHolds(
          maskBsns(matched.example),
          Math.round((1 - matched.confidence) * 100),
        )}`
      : null;
    return (
      <Field key={field} label={capital(composeText.fields[field])} hint={hint}>
        <Select
          value={matched?.heading ?? ''}
          onChange={(_, { value }) => {
            choose(field, value);
          }}
        >
          {(!needed || !matched) && <option value="">{text.noColumn}</option>}
          {headings.map((heading, i) => (
            <option key={i} value={heading}>
              {maskBsns(composeText.heading(heading))}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}

/** The meaning of the columns as a file, to hand on and to take over. */
function MapFile({
  text,
  composeText,
  desk,
  state,
  file,
  columns,
  answers,
}: StepProps & PayrollSeen['columns'][number]): ReactNode {
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = () => {
    const found = Object.fromEntries(
      columns.map(({ field, heading }) => [field, heading]),
    ) as ExportAnswers['headings'];
    const map = writeExportMap(
      [{ ...answers, headings: { ...found, ...answers.headings } }],
      state.listAnswers,
    );
    saveFile(text.mapName, new Blob([map], { type: 'application/json' }));
  };
  const read = async (given: File) => {
    try {
      setFailure(null);
      const map = await given.text();
      const list = readListMap(map);
      desk.useMap(file, readExportMap(map));
      if (Object.keys(list).length > 0) desk.answerList(list);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return (
    <>
      <div>
        <Button onClick={save}>{text.saveMap}</Button>
      </div>
      <Text size={200}>{text.mapHint}</Text>
      <FileDrop
        label={text.readMap}
        hint={text.readMapHint}
        accept=".json"
        multiple={false}
        onFiles={([given]) => {
          if (given) void read(given);
        }}
      />
      {failure && <ComposeFailure text={text} composeText={composeText} failure={failure} />}
      <div>
        <Button
          appearance="subtle"
          onClick={() => {
            desk.forgetColumns();
          }}
        >
          {text.forgetColumns}
        </Button>
      </div>
    </>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
