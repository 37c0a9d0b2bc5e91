import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MetingResult, ResultForm, ResultSector } from '../../../meting/result';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { DataTable } from '../../parts/data-table';
import { JobPicker, type CheckedJob } from '../../parts/job-picker';
import { Section } from '../../parts/section';
import { AddendList } from './addend-list';
import { Figures } from './figures';
import { InsertResult } from './insert-result';
import { JobsChart } from './jobs-chart';
import { positionAgainstTarget } from './target';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

const notCountedWords: WordLoaders<Readonly<Record<string, string>>> = {
  nl: async () => ({
    ...(await import('../../../locales/nl/counting')).decisions,
    ...(await import('../../../locales/nl/report')).reportWords.reasons,
  }),
  en: async () => ({
    ...(await import('../../../locales/en/counting')).decisions,
    ...(await import('../../../locales/en/report')).reportWords.reasons,
  }),
};

/** What the rows that count add up to. */
export default function Resultaat(): ReactNode {
  const { words } = usePane();
  return (
    <JobPicker>
      {(job) =>
        job.result.result ? (
          <Result key={job.id} job={job} result={job.result.result} />
        ) : (
          <Text>{words.result.noMeting}</Text>
        )
      }
    </JobPicker>
  );
}

/** One cell of Tabel 1. */
export interface TabelCell {
  readonly vorm: ResultForm | 'totaal';
  readonly sector: ResultSector | 'totaal';
}

const forms = ['formeel', 'inleen', 'totaal'] as const;
const sectors = ['markt', 'overheid', 'totaal'] as const;

function Result({ job, result }: { readonly job: CheckedJob; readonly result: MetingResult }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const reasons = useWords(notCountedWords);
  const [opened, setOpened] = useState<TabelCell | null>(null);
  const text = words.result;
  const { cells } = result.tabel1;
  const isNational = job.result.template.kind === 'landelijk';
  const target = isNational ? positionAgainstTarget(result) : null;
  return (
    <div className={styles.screen}>
      <Figures result={result} target={target} findings={job.result.counts} />
      <Section title={text.tabel1}>
        <DataTable
          caption={text.tabel1Caption(result.year, result.month)}
          headings={[text.form, ...sectors.map((sector) => text.sectors[sector])]}
          rows={forms.map((vorm) => ({
            key: vorm,
            total: vorm === 'totaal',
            cells: [
              text.forms[vorm],
              ...sectors.map((sector) => (
                <Link
                  key={sector}
                  as="button"
                  aria-label={text.openAddends(
                    text.forms[vorm],
                    text.sectors[sector],
                    formats.jobs(cells[vorm][sector].jobs),
                  )}
                  onClick={() => {
                    setOpened({ vorm, sector });
                  }}
                >
                  {formats.jobs(cells[vorm][sector].jobs)}
                </Link>
              )),
            ],
          }))}
        />
        <Text size={200}>{text.everyFigure}</Text>
        {opened && (
          <AddendList
            key={`${opened.vorm} ${opened.sector}`}
            job={job}
            result={result}
            cell={opened}
            onClose={() => {
              setOpened(null);
            }}
          />
        )}
      </Section>
      <Section title={text.chart}>
        <JobsChart result={result} target={target} />
      </Section>
      <Section title={text.notCounted}>
        {result.notCounted.length === 0 ? (
          <Text>{text.allCounted}</Text>
        ) : (
          <DataTable
            caption={text.notCountedCaption}
            headings={[text.reason, text.rows, text.hours]}
            rows={result.notCounted.map(({ reason, rows, hours }) => ({
              key: reason,
              cells: [reasons?.[reason] ?? reason, formats.count(rows), formats.hours(hours)],
            }))}
          />
        )}
      </Section>
      {(
        [
          ['perOverheidssector', result.perOverheidssector],
          ['perRegio', result.perRegio],
          ['perWerkgever', result.perWerkgever],
        ] as const
      ).map(
        ([name, lines]) =>
          lines.length > 1 && (
            <Section key={name} title={text[name]}>
              <DataTable
                caption={text[name]}
                captionHidden
                headings={[text.which, text.persons, text.jobs]}
                rows={lines.map((line) => ({
                  key: line.key,
                  cells: [
                    line.key === '' ? text.notGiven : line.key,
                    formats.count(line.persons),
                    formats.jobs(line.jobs),
                  ],
                }))}
              />
            </Section>
          ),
      )}
      <InsertResult job={job} result={result} />
    </div>
  );
}
