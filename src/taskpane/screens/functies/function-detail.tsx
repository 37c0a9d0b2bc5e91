import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import type { CatalogueFunction } from '../../../functions/catalogue';
import { documentation } from '../../../functions/catalogue/documentation';
import { formulaOf, twinFormula } from '../../../functions/formula';
import { shown } from '../../../functions/notation';
import type { FunctionSpec } from '../../../functions/spec';
import { usePane } from '../../app/pane-context';
import { CodeLine } from '../../parts/code-line';
import { helpPage } from '../../parts/help-page';
import { resultFormat } from '../../../functions/result-format';
import { InsertButtons } from '../../parts/insert-buttons';
import type { ResultShape } from '../../parts/insert-cell';
import { Section } from '../../parts/section';
import { useStartHere } from '../../parts/use-start-here';
import { ArgumentField } from './argument-field';
import { readPart, type Part } from './argument-part';
import { PreviewView } from './preview-view';
import { usePreview, type Preview } from './use-preview';
import type { FunctionScreenWords } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  back: { alignSelf: 'flex-start' },
  name: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    ':focus': { outlineStyle: 'none' },
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  sources: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** One function: what it is, a form that builds its formula, the outcome, and the formula without the add-in. */
export function FunctionDetail({
  spec,
  words: { pane, texts },
}: {
  readonly spec: CatalogueFunction;
  readonly words: FunctionScreenWords;
}): ReactNode {
  const { words, host, go } = usePane();
  const notation = words.language;
  const styles = useStyles();
  const text = texts.functions[spec.id];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const sheet = useActiveSheet();
  const heading = useStartHere<HTMLHeadingElement>();
  const parts = spec.arguments.map((argument) =>
    readPart(typed[argument.id] ?? '', argument, notation, sheet),
  );
  const preview = usePreview(spec, parts, host);
  const nameOf = (id: string) => text.arguments[id]?.name ?? id;
  const complete = preview !== undefined && preview.kind !== 'missing';
  const { sources: sourcesOf, remarks = [], twin, noTwin } = documentation[spec.id];
  const sources = sourcesOf();
  const named = parts.map((part, index) =>
    part.kind === 'absent' && !isOwnValues(spec, index)
      ? nameOf(spec.arguments[index]?.id ?? '')
      : part.formula,
  );
  const plainFormula = twin === undefined ? null : twinFormula(spec, twin, named);

  return (
    <div className={styles.screen}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        onClick={() => {
          go('functies');
        }}
      >
        {pane.back}
      </Button>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {spec.id}
      </h2>
      <Text>{text.summary}</Text>
      {remarks.map((remark) => (
        <MessageBar key={remark} intent="warning" layout="multiline">
          <MessageBarBody>{texts.remarks[remark]}</MessageBarBody>
        </MessageBar>
      ))}
      <Section title={pane.form}>
        <div className={styles.form}>
          {spec.arguments.map((argument) => (
            <ArgumentField
              key={argument.id}
              argument={argument}
              text={text.arguments[argument.id] ?? { name: argument.id, text: '' }}
              words={pane}
              value={typed[argument.id] ?? ''}
              onChange={(value) => {
                setTyped({ ...typed, [argument.id]: value });
              }}
            />
          ))}
        </div>
      </Section>
      <Section title={pane.formula}>
        <CodeLine>{shown(formulaOf(spec.id, texted(parts)), notation)}</CodeLine>
        <InsertButtons
          words={pane}
          actions={[
            {
              label: pane.insert,
              primary: true,
              disabled: !complete,
              shape: shapeOf(spec.id, preview),
              cell: (target) => ({ formula: formulaOf(spec.id, texted(parts, target)) }),
            },
          ]}
        />
        {host.kind === 'none' && <Text>{pane.noWorkbook}</Text>}
      </Section>
      {preview && (
        <Section title={pane.preview}>
          <PreviewView id={spec.id} preview={preview} words={pane} nameOf={nameOf} />
          <Text size={200}>{text.gives}</Text>
        </Section>
      )}
      <Section title={pane.twin}>
        {twin === undefined ? (
          <Text>{texts.noTwin[noTwin]}</Text>
        ) : plainFormula === null ? (
          <Text>{texts.noTwinWithOwnValues}</Text>
        ) : (
          <>
            {twin.only !== undefined && <Text>{texts.twinOnly[twin.only]}</Text>}
            <CodeLine>{shown(plainFormula, notation)}</CodeLine>
            {parts.every(({ kind }, index) => kind !== 'absent' || isOwnValues(spec, index)) && (
              <InsertButtons
                words={pane}
                actions={[
                  {
                    label: pane.insertTwin,
                    cell: (target) => ({
                      formula: twinFormula(spec, twin, texted(parts, target)) ?? plainFormula,
                    }),
                  },
                ]}
              />
            )}
          </>
        )}
      </Section>
      <Section title={pane.sources}>
        {sources.length > 0 && (
          <ul className={styles.sources}>
            {sources.map(({ document, number, place, url }) => (
              <li key={`${number} ${place}`}>
                {url === undefined ? (
                  document
                ) : (
                  <Link href={url} target="_blank" rel="noreferrer" inline>
                    {document}
                  </Link>
                )}{' '}
                ({number}), {place}
              </li>
            ))}
          </ul>
        )}
        <Link href={helpPage(notation, spec.id)} target="_blank">
          {pane.help}
        </Link>
      </Section>
    </div>
  );
}

/** What the function becomes in the sheet, as far as it was computed here; nothing where Excel shows it well by itself. */
function shapeOf(id: string, preview: Preview | undefined): ResultShape | undefined {
  const cells = preview?.kind === 'result' ? preview.cells : [[0]];
  const formats = (cells[0] ?? []).map((_, column) => resultFormat(id, column));
  return formats.some((format) => format !== null) ? { rows: cells.length, formats } : undefined;
}

/** The parts of a formula; a range on the sheet that the formula goes to needs no sheet name. */
function texted(parts: readonly Part[], target?: string): string[] {
  return parts.map((part) =>
    part.kind === 'reference' && part.ref.sheet === target
      ? part.formula.slice(part.formula.lastIndexOf('!') + 1)
      : part.formula,
  );
}

/** Left out, the figures are the published ones, which stand in the formula without the add-in. */
function isOwnValues(spec: FunctionSpec, index: number): boolean {
  return spec.arguments[index]?.type.kind === 'values';
}

/** The sheet in view, to which a range without a sheet name belongs. */
function useActiveSheet(): string {
  const { host } = usePane();
  const [sheet, setSheet] = useState('');
  useEffect(() => {
    if (host.kind === 'none') return;
    let current = true;
    void host.getSelection().then((selection) => {
      if (current) setSheet(selection.sheet);
    });
    return () => {
      current = false;
    };
  }, [host]);
  return sheet;
}
