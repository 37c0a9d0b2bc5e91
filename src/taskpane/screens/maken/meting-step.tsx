import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { Disclosure } from '../../parts/disclosure';
import { FileStep } from './file-step';
import { NoteList } from './note-list';
import { Outcome } from './outcome';
import { ReadingState } from './reading-state';
import type { StepProps } from './step-props';

/** Makes the meting, says what came of it, and puts it where it should be. */
export function MetingStep(props: StepProps): ReactNode {
  const { text, composeText, desk, state } = props;
  const { language } = usePane().words;
  const needs = desk.needs();
  const make = (say?: { readonly saysNobody: boolean }) => {
    desk.compose(
      async () => {
        // The templates weigh more than the whole first screen.
        const { templateFile } = await import('../../templates/template-files');
        return templateFile('schoolbestuur', language);
      },
      language,
      say,
    );
  };
  return (
    <>
      <LastYear {...props} />
      {needs.length > 0 && (
        <>
          <Text>{text.needed}</Text>
          <NoteList notes={needs.map((need) => text.need[need])} />
        </>
      )}
      <div>
        <Button
          appearance={state.made.state === 'read' ? 'secondary' : 'primary'}
          disabledFocusable={needs.length > 0}
          onClick={() => {
            make();
          }}
        >
          {text.make}
        </Button>
      </div>
      <ReadingState
        text={text}
        composeText={composeText}
        reading={state.made}
        label={text.making}
        onStop={() => {
          desk.stop('made');
        }}
      >
        {(made) => <Outcome {...props} made={made} make={make} />}
      </ReadingState>
      {(state.payrollFiles.length > 0 || state.listFile !== null) && (
        <div>
          <Button
            appearance="subtle"
            onClick={() => {
              desk.startOver();
            }}
          >
            {text.startOver}
          </Button>
        </div>
      )}
    </>
  );
}

function LastYear(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const { count } = useFormats();
  return (
    <Disclosure title={text.lastYear}>
      <Text>{text.lastYearWhat}</Text>
      <FileStep
        {...props}
        part="lastYear"
        files={state.lastYearFile === null ? [] : [state.lastYearFile]}
        label={text.chooseLastYear}
        hint={text.lastYearHint}
        accept={acceptWorkbooks}
        reading={state.lastYear}
        onFiles={([file]) => {
          if (file) desk.giveLastYear(file);
        }}
        onRemove={() => {
          desk.giveLastYear(null);
        }}
      >
        {(people) => <Text>{text.lastYearRead(count(people))}</Text>}
      </FileStep>
    </Disclosure>
  );
}
