import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { returnXml, type InventedRelation } from '../../test/compose/support/return-xml';
import { bsnSource } from '../../src/meting/generate/numbers';
import { benchFolder } from './excel-like';
import { random } from './random';

/** A full payroll return of December with that many employees, each with all the elements a real message has. */
export async function returnOf(employees: number, pretty: boolean): Promise<string> {
  const path = join(benchFolder(), `loonaangifte-${String(employees)}-${pretty ? 'wide' : 'tight'}.xml`);
  if (existsSync(path)) return path;
  const out = createWriteStream(`${path}.part`);
  const message = {
    made: '2026-01-20T10:00:00',
    pretty,
    units: [
      {
        lhnr: '123456782L01',
        employer: 'Stichting Voorbeeld',
        tijdvak: {
          kind: 'full' as const,
          first: '2025-12-01',
          last: '2025-12-31',
          // The writer asks for one relation after the other: an array of all of them would not fit beside the text.
          relations: { [Symbol.iterator]: () => relations(employees) } as unknown as InventedRelation[],
        },
      },
    ],
  };
  for (const piece of returnXml(message)) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  renameSync(`${path}.part`, path);
  return path;
}

function* relations(count: number): Generator<InventedRelation, undefined> {
  const chance = random(20260401);
  const nextBsn = bsnSource(1);
  for (let i = 0; i < count; i++) {
    yield {
      bsn: String(nextBsn()).padStart(9, '0'),
      personNumber: String(i),
      number: '1',
      begin: `20${String(10 + Math.floor(chance() * 15))}-0${String(1 + Math.floor(chance() * 9))}-01`,
      hours: Math.floor(chance() * 180),
      weeklyHours: Math.floor(chance() * 40),
      periods: [{ begin: '2025-01-01', kind: '15', aard: '1' }],
      permanent: chance() < 0.7 ? 'J' : 'N',
      lkv: 'N',
      sectors: [{ begin: '2020-01-01', sector: 61 }],
    };
  }
  return undefined;
}
