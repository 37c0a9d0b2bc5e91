import { useEffect, useRef } from 'react';
import type { ComposeWords } from '../../../locales/nl/compose';
import type { ComposePaneWords } from '../../../locales/nl/compose-pane';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import type { ComposeState, Reading } from '../../compose/desk';

/** Says to a screen reader what was read, what was made and what failed. */
export function useOutcomeSaid(
  { payroll, register, lastYear, hiredList, made }: ComposeState,
  text: ComposePaneWords,
  composeText: ComposeWords,
): void {
  useSaid(payroll, text, (seen, count) =>
    seen.unusable.length > 0
      ? text.filesUnusable(seen.unusable.length)
      : seen.questions.length > 0
        ? text.asked(seen.questions.length)
        : text.payrollRead(count(seen.relations)),
  );
  useSaid(register, text, (seen, count) =>
    seen.questions.length > 0 ? text.asked(seen.questions.length) : text.listRead(count(seen.people)),
  );
  useSaid(lastYear, text, (people, count) => text.lastYearRead(count(people)));
  useSaid(hiredList, text, ({ people, notRegistered }, count) =>
    [text.hired.listRead(count(people)), ...hiredNotRegistered(notRegistered, composeText)].join(' '),
  );
  useSaid(made, text, (seen) => seen.text.headline);
}

/** Who of the supplier's list was not added; nothing where everybody was. */
export function hiredNotRegistered(people: number, composeText: ComposeWords): readonly string[] {
  return people === 0 ? [] : [composeText.hiredNotRegistered(people)];
}

function useSaid<T>(
  reading: Reading<T>,
  text: ComposePaneWords,
  sentence: (seen: T, count: (n: number) => string) => string,
): void {
  const { announce } = usePane();
  const formats = useFormats();
  const told = useRef(reading);
  useEffect(() => {
    if (told.current === reading) return;
    told.current = reading;
    if (reading.state === 'failed') announce(text.notUsable);
    if (reading.state === 'read') announce(sentence(reading.seen, formats.count));
  });
}
