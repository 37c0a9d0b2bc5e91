import { MADE_WITHOUT_TITLE, madeWithoutLabel } from '../../../meting/form/made-without';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Fragment, useState, type ReactNode } from 'react';
import { isNotYetKnown } from '../../../meting/count/left-out';
import {
  countedTwice,
  shownSectors,
  type Breakdown,
  type BreakdownName,
  type MetingResult,
} from '../../../meting/count/result';
import { maskBsns } from '../../../privacy/bsn';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { DataTable } from '../../parts/data-table';
import { JobPicker, type CheckedJob } from '../../parts/job-picker';
import { Section } from '../../parts/section';
import { AddendList } from './addend-list';
import type { FigureRef } from './addends';
import { AnnualAnswer } from '../../parts/annual-answer';
import { Figures } from './figures';
import { InsertResult } from './insert-result';
import { JobsChart } from './jobs-chart';
import { OwnTarget } from './own-target';
import { positionAgainstTarget } from './target';
import type { Goal } from './write-result-sheet';
import { useOwnTarget } from './use-own-target';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

const notCountedWords: WordLoaders<Readonly<Record<string, string>>> = {
  nl: async () => (await import('../../../locales/nl/counting')).decisions,
  en: async () => (await import('../../../locales/en/counting')).decisions,
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

const forms = ['formeel', 'inleen', 'totaal'] as const;
const breakdowns = ['perOverheidssector', 'perRegio', 'perWerkgever'] as const;

function Result({ job, result }: { readonly job: CheckedJob; readonly result: MetingResult }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const reasons = useWords(notCountedWords);
  const [opened, setOpened] = useState<FigureRef | null>(null);
  const [ownTarget, setOwnTarget] = useOwnTarget(job);
  const text = words.result;
  const { cells } = result.tabel1;
  const notYet = isNotYetKnown(result);
  const sectors = shownSectors(result);
  const isNational = job.result.template.kind === 'landelijk';
  const target = isNational ? positionAgainstTarget(result) : null;
  const goalJobs = target ? target.nulmeting + target.target : isNational ? null : ownTarget;
  const goal: Goal | null =
    goalJobs === null ? null : { name: isNational ? text.targetLine : text.ownTargetLine, jobs: goalJobs };
  const titleOf = (figure: FigureRef): string => {
    switch (figure.of) {
      case 'tabel1':
        return `${text.forms[figure.vorm]}, ${text.sectors[figure.sector]}`;
      case 'breakdown':
        return `${text[figure.by]}: ${figure.key === '' ? text.notGiven : maskBsns(figure.key)}`;
      case 'not-counted':
        return reasons?.[figure.reason] ?? figure.reason;
    }
  };
  const open = (figure: FigureRef, shown: string) => (
    <Link
      as="button"
      aria-label={text.openFigure(titleOf(figure), shown)}
      onClick={() => {
        setOpened(figure);
      }}
    >
      {shown}
    </Link>
  );
  const rowsBehind = (isHere: (figure: FigureRef) => boolean) =>
    opened &&
    isHere(opened) && (
      <AddendList
        key={JSON.stringify(opened)}
        job={job}
        result={result}
        figure={opened}
        title={titleOf(opened)}
        onClose={() => {
          setOpened(null);
        }}
      />
    );
  return (
    <div className={styles.screen}>
      <Figures
        result={result}
        target={target}
        ownTarget={isNational ? null : ownTarget}
        findings={job.result.counts}
        onOpen={() => {
          setOpened({ of: 'tabel1', vorm: 'totaal', sector: 'totaal' });
        }}
      />
      <AnnualAnswer job={job} result={result} />
      {!isNational && <OwnTarget target={ownTarget} onChange={setOwnTarget} />}
      {!notYet && (
        <>
          <Section title={text.tabel1}>
            {result.together && <Text>{maskBsns(text.sectorsTogether(result.together))}</Text>}
            {result.lastText && <Text>{text.sectorsLastText}</Text>}
            <DataTable
              caption={text.tabel1Caption(result.year, result.month)}
              headings={[text.form, ...sectors.map((sector) => text.sectors[sector])]}
              rows={forms.map((vorm) => ({
                key: vorm,
                total: vorm === 'totaal',
                cells: [
                  text.forms[vorm],
                  ...sectors.map((sector) => (
                    <Fragment key={sector}>
                      {open({ of: 'tabel1', vorm, sector }, formats.jobs(cells[vorm][sector].jobs))}
                    </Fragment>
                  )),
                ],
              }))}
            />
            <Text size={200}>{text.everyFigure}</Text>
            <Text size={200}>{text.rounding}</Text>
            {rowsBehind((figure) => figure.of === 'tabel1')}
          </Section>
          <Section title={text.chart}>
            <JobsChart result={result} goal={goal} />
          </Section>
        </>
      )}
      <Section title={text.notCounted}>
        {result.notCounted.length === 0 ? (
          <Text>{text.allCounted}</Text>
        ) : (
          <DataTable
            caption={text.notCountedCaption}
            headings={[text.reason, text.rows, text.hours]}
            rows={result.notCounted.map(({ reason, rows, hours }) => ({
              key: reason,
              cells: [
                reasons?.[reason] ?? reason,
                open({ of: 'not-counted', reason }, formats.count(rows)),
                formats.hours(hours),
              ],
            }))}
          />
        )}
        {rowsBehind((figure) => figure.of === 'not-counted')}
        {job.result.madeWithout.length > 0 && (
          <DataTable
            caption={MADE_WITHOUT_TITLE[words.language]}
            headings={[text.reason, text.howMany]}
            rows={job.result.madeWithout.map(({ id, count }) => ({
              key: id,
              cells: [madeWithoutLabel(id, words.language), formats.count(count)],
            }))}
          />
        )}
      </Section>
      {breakdowns.map(
        (name) =>
          result[name].length > 1 && (
            <Section key={name} title={text[name]}>
              <DataTable
                caption={text[name]}
                captionHidden
                headings={[text.which, text.persons, text.jobs]}
                rows={result[name].map((line) => ({
                  key: line.key,
                  cells: [
                    line.key === '' ? text.notGiven : maskBsns(line.key),
                    formats.count(line.persons),
                    open({ of: 'breakdown', by: name, key: line.key }, formats.jobs(line.jobs)),
                  ],
                }))}
              />
              <Overlap lines={result[name]} persons={personsIn(result, name)} />
              {rowsBehind((figure) => figure.of === 'breakdown' && figure.by === name)}
            </Section>
          ),
      )}
      {!notYet && <InsertResult job={job} result={result} goal={goal} />}
    </div>
  );
}

/** The persons that a breakdown is about: of the government alone, or all that count. */
function personsIn({ tabel1, counted, together }: MetingResult, name: BreakdownName): number {
  return name === 'perOverheidssector' && together === null
    ? tabel1.cells.totaal.overheid.persons
    : counted.persons;
}

/** Says that lines count some persons more than once. */
function Overlap({
  lines,
  persons,
}: {
  readonly lines: readonly Breakdown[];
  readonly persons: number;
}): ReactNode {
  const { words } = usePane();
  const formats = useFormats();
  const twice = countedTwice(lines, persons);
  if (twice === 0) return null;
  return (
    <Text size={200}>
      {words.result.personsOverlap(formats.count(persons + twice), formats.count(persons))}
    </Text>
  );
}
