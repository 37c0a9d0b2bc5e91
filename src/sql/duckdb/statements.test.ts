import { PACKED_NUMBERS } from './statements';

test('what is packed of a row fits in the number that is kept of it', () => {
  expect(PACKED_NUMBERS).toBeLessThanOrEqual(2 ** 32);
});
