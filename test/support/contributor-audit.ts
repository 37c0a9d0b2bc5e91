import { solve, type Coefficients, type Constraint } from 'yalps';
import type { Publication } from '../../src/report/publication/publication';
import type { CountedRow } from './population';
import { shownGroups } from './small-groups';

const HOURS_PER_JOB = 1330;

/**
 * A contributor whose jobs in some cell, or in all, follow to within half from a publication as it is written, for another one who
 * knows his own rows and where everyone is. Written apart from the product: every cell of every workbook is a variable.
 *
 * @param pick which of the questions are tried, of so many
 */
export function contributorToldBy(
  rows: readonly CountedRow[],
  json: string,
  pick: (many: number) => readonly number[],
): string | null {
  const files = [...new Set(rows.map(({ file }) => file))];
  if (files.length < 2) return null;
  const shown = shownGroups(rows, json);
  const figures = shownFigures(JSON.parse(json) as Publication);
  if (figures.length !== shown.length) throw new Error('figures and groups differ');
  const { unit } = JSON.parse(json) as { unit: number };
  const kindOf = (row: CountedRow) => JSON.stringify([row.form, row.sector, row.overheidssector, row.regio]);
  const cellOf = (row: CountedRow) => `${row.file} ${kindOf(row)}`;
  const cells = [...new Set(rows.map(cellOf))];
  const jobs = (of: (row: CountedRow) => boolean) =>
    rows.filter(of).reduce((sum, { hours }) => sum + hours / HOURS_PER_JOB, 0);
  const questions = files.flatMap((victim) => {
    const own = cells.filter((cell) => cell.startsWith(`${victim} `));
    return [...own.map((cell) => [cell]), own].flatMap((target) =>
      files
        .filter((file) => file !== victim)
        .map((attacker) => ({ victim, attacker, target: new Set(target) })),
    );
  });
  for (const place of pick(questions.length)) {
    const question = questions[place];
    if (question === undefined) continue;
    const { victim, attacker, target } = question;
    const truth = jobs((row) => target.has(cellOf(row)));
    const constraints = new Map<string, Constraint>();
    const variables = new Map<string, Map<string, number>>();
    for (const cell of cells) {
      if (cell.startsWith(`${attacker} `)) continue;
      variables.set(cell, new Map(target.has(cell) ? [['aim', 1]] : []));
    }
    shown.forEach((group, at) => {
      const known = [...group].reduce((sum, i) => {
        const row = rows[i] as CountedRow;
        variables.get(cellOf(row))?.set(String(at), 1);
        return sum + (row.file === attacker ? row.hours / HOURS_PER_JOB : 0);
      }, 0);
      const figure = figures[at] ?? 0;
      constraints.set(String(at), {
        min: figure - unit / 2 - known - 1e-6,
        max: figure + unit / 2 - known + 1e-6,
      });
    });
    const extreme = (direction: 'minimize' | 'maximize') =>
      solve({ direction, objective: 'aim', constraints, variables: variables as Map<string, Coefficients> });
    const [least, most] = [extreme('minimize'), extreme('maximize')];
    if (
      least.status === 'optimal' &&
      most.status === 'optimal' &&
      least.result > truth / 2 + 1e-5 &&
      most.result < truth * 1.5 - 1e-5
    ) {
      return `${attacker} reads ${[...target].join(' and ')}: ${String(truth)} is between ${String(least.result)} and ${String(most.result)} (${victim})`;
    }
  }
  return null;
}

/** The figures in jobs, in the order of `shownGroups`. */
function shownFigures({ jobs, perOverheidssector, perRegio }: Publication): readonly number[] {
  const list = ({ lines, others }: Publication['perRegio']) => [
    ...lines.map((line) => line.jobs),
    ...(others === null ? [] : [others]),
  ];
  return [
    ...Object.values(jobs).flatMap((line) => Object.values(line).filter((figure) => figure !== null)),
    ...list(perOverheidssector),
    ...list(perRegio),
  ];
}
