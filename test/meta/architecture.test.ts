import { readdirSync, readFileSync } from 'node:fs';

const guide = readFileSync('docs/architecture.md', 'utf8');
const roomsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

test('the guide to the house has a row for each room, and for no other', () => {
  const rows = [...guide.matchAll(/^\| `src\/([\w-]+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(roomsIn('src').sort());
});

test('the guide names each folder of tests', () => {
  const missing = roomsIn('test').filter((name) => !guide.includes(`\`${name}/\``));
  expect({ missing }).toEqual({ missing: [] });
});
