import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from './excel-like';
import { random } from './random';

const enumerations = [
  ['formeel', 'inleen'],
  ['markt', 'overheid'],
  ['WSW', 'Wajong', 'Participatiewet', '"VSO; PrO"', 'WIW/ID-baan'],
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
];
const rowsAtOnce = 1000;

/** A .csv file as Dutch Excel saves it: `;` between 15 columns, commas in decimals, quotes where a text needs them, blanks. */
export async function csvFile(rows: number): Promise<string> {
  const path = join(benchFolder(), `texts-${String(rows)}.csv`);
  if (existsSync(path)) return path;
  const chance = random(20260401);
  const decimal = (value: number) => String(value).replace('.', ',');
  const line = (row: number): string =>
    row === 1
      ? Array.from({ length: 15 }, (_, c) => `kolom ${String(c + 1)}`).join(';')
      : [
          `IKV-${String(row * 7919).padStart(10, '0')}`,
          `L${String(Math.floor(chance() * 5000)).padStart(5, '0')}`,
          `${String(1 + Math.floor(chance() * 28))}-12-2024`,
          `${String(1 + Math.floor(chance() * 28))}-12-2024 08:30`,
          ...enumerations.map((values) => values[Math.floor(chance() * values.length)] ?? ''),
          decimal(Math.round(chance() * 400) / 10),
          decimal(chance() * 40),
          String(Math.floor(chance() * 280000)),
          decimal(Math.round(chance() * 30000000) / 1000),
          chance() < 0.5 ? '' : decimal(chance() * 1000),
          chance() < 0.1 ? '"Stichting ""Voorbeeld"""' : 'Stichting',
          chance() < 0.5 ? '' : String(Math.floor(chance() * 100)),
        ].join(';');
  const out = createWriteStream(`${path}.part`);
  for (let row = 1; row <= rows; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - row + 1);
    const piece = Array.from({ length: count }, (_, i) => `${line(row + i)}\r\n`).join('');
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  renameSync(`${path}.part`, path);
  return path;
}
