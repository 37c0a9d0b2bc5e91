import { writtenDay } from './written-day';

test('a day is written as people do, whatever the zone of the machine', () => {
  expect(writtenDay('2017-01-01', 'nl')).toBe('1 januari 2017');
  expect(writtenDay('2017-01-01', 'en')).toBe('1 January 2017');
  expect(writtenDay('2012-12-31', 'nl')).toBe('31 december 2012');
});
