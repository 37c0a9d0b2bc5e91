import { tokens as written } from '@fluentui/react-theme';
import { tokens } from './tokens-by-name';

test('gives every token as the library has it', () => {
  const names = Object.keys(written) as (keyof typeof written)[];
  expect(names.length).toBeGreaterThan(400);
  expect(names.map((name) => tokens[name])).toEqual(names.map((name) => written[name]));
});
