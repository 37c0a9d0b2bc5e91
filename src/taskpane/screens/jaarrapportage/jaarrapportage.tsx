import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { WorkbookHost } from '../../../host/host';
import { sectorName, yearReportOf, type YearReport } from '../../../meting/form/year-report';
import {
  readYearReport,
  type ReadYearReport,
  type YearReportFault,
} from '../../../meting/read/forms/read-year-report';
import { usePane } from '../../app/pane-context';
import { useWords } from '../../app/words';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { FileDrop } from '../../parts/file-drop';
import { Section } from '../../parts/section';
import { fileName } from '../../reports/file-name';
import { saveFile } from '../../reports/save-file';
import { useWork } from '../../state/use-work';
import { toFailure, type Failure } from '../../worker/remote';
import { SectorFigures } from './sector-figures';
import { yearReportTexts, type YearReportTexts } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** The yearly report of the overheidssectoren out of a workbook with a line each. */
export default function Jaarrapportage(): ReactNode {
  const { words } = usePane();
  const texts = useWords(yearReportTexts);
  return texts ? <Report texts={texts} /> : <Busy label={words.shell.loading} />;
}

type Read =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'read'; readonly report: YearReport }
  | { readonly state: 'faults'; readonly faults: readonly YearReportFault[] }
  | { readonly state: 'failed'; readonly failure: Failure };

function Report({ texts: { screen: text, report: words } }: { readonly texts: YearReportTexts }): ReactNode {
  const { words: pane, host, announce, go } = usePane();
  const styles = useStyles();
  const [read, setRead] = useState<Read>({ state: 'none' });
  const take = async (reading: () => Promise<ReadYearReport>) => {
    setRead({ state: 'reading' });
    try {
      const { year, lines, faults } = await reading();
      if (year === null || faults.length > 0) {
        setRead({ state: 'faults', faults });
        return;
      }
      setRead({ state: 'read', report: yearReportOf(year, lines) });
      announce(words.title(year));
    } catch (error) {
      setRead({ state: 'failed', failure: toFailure(error) });
    }
  };
  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <Text>
        {text.ownReport}{' '}
        <Link
          as="button"
          inline
          onClick={() => {
            go('resultaat');
          }}
        >
          {pane.screens.resultaat.title}
        </Link>
      </Text>
      <Files
        text={text}
        files={[
          {
            label: text.template,
            name: `${text.templateName}.xlsx`,
            make: async () => (await import('../../../report/year-report/xlsx')).yearReportTemplate(words),
          },
        ]}
      />
      <FileDrop
        label={text.choose}
        hint={text.chooseHint}
        primary
        accept=".xlsx,.ods"
        multiple={false}
        onFiles={([file]) => {
          if (file) void take(() => fromFile(file));
        }}
      />
      {host.kind !== 'none' && (
        <div className={styles.buttons}>
          <Button onClick={() => void take(() => fromHost(host))}>{text.useOpen}</Button>
        </div>
      )}
      {read.state === 'reading' && <Busy label={text.reading} />}
      {read.state === 'failed' && <FailureNote title={text.readFailed} failure={read.failure} />}
      {read.state === 'faults' && (
        <Section title={text.faults}>
          <ul className={styles.list} role="alert">
            {read.faults.map((fault, index) => (
              <li key={index}>
                <Text>{fault.code === 'no-headings' ? text.noHeadings : words.fault(fault)}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {read.state === 'read' && <Made report={read.report} texts={{ screen: text, report: words }} />}
    </div>
  );
}

async function fromFile(file: File): Promise<ReadYearReport> {
  const { openWorkbook } = await import('../../../workbook');
  const source = await openWorkbook(file, file.name);
  try {
    return await readYearReport(source);
  } finally {
    source.close();
  }
}

async function fromHost(host: WorkbookHost): Promise<ReadYearReport> {
  const sheets = await host.listSheets();
  return readYearReport({
    sheets: sheets.map(({ name }) => ({
      open: () => Promise.resolve({ batches: () => host.readUsedRange(name) }),
    })),
  });
}

/** The figures by sector, what to note, and the report as a file. */
function Made({
  report,
  texts: { screen: text, report: words },
}: {
  readonly report: YearReport;
  readonly texts: YearReportTexts;
}): ReactNode {
  const styles = useStyles();
  const nameOf = (sector: YearReport['sectors'][number]['sector']) => sectorName(sector, words.language);
  const name = fileName(text.fileName(report.year));
  return (
    <>
      <Section title={words.title(report.year)}>
        <SectorFigures report={report} texts={{ screen: text, report: words }} nameOf={nameOf} />
        <Files
          text={text}
          files={[
            {
              label: text.saveHtml,
              name: `${name}.html`,
              make: async () =>
                (await import('../../../report/year-report/html')).yearReportHtml(report, words),
            },
            {
              label: text.saveXlsx,
              name: `${name}.xlsx`,
              make: async () =>
                (await import('../../../report/year-report/xlsx')).yearReportXlsx(report, words),
            },
          ]}
        />
      </Section>
      <Section title={text.notes}>
        <ul className={styles.list}>
          {words.notes(report, nameOf).map((note) => (
            <li key={note}>
              <Text>{note}</Text>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface FileToMake {
  readonly label: string;
  readonly name: string;
  readonly make: () => Promise<string | Uint8Array>;
}

/** A button for each file. What writes workbooks is large: it comes when it is asked for. */
function Files({
  text,
  files,
}: {
  readonly text: YearReportTexts['screen'];
  readonly files: readonly FileToMake[];
}): ReactNode {
  const styles = useStyles();
  const { busy, failure, run } = useWork();
  const save = ({ name, make }: FileToMake) =>
    run(async () => {
      const content = await make();
      saveFile(name, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]));
      return text.saved(name);
    });
  return (
    <>
      <div className={styles.buttons}>
        {files.map((file) => (
          <Button
            key={file.name}
            icon={<ArrowDownload20Regular />}
            disabledFocusable={busy}
            onClick={() => void save(file)}
          >
            {file.label}
          </Button>
        ))}
      </div>
      {busy && <Busy label={text.saving} />}
      {failure && <FailureNote title={text.saveFailed} failure={failure} />}
    </>
  );
}
