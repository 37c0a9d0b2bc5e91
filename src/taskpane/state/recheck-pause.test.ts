import { recheckPause } from './recheck-pause';

test('a check that was slow once follows changes still, after a longer pause', () => {
  expect(recheckPause(200)).toBe(1_400);
  expect(recheckPause(4_000)).toBe(9_000);
});

test('a workbook that is slow to check is checked again only when the user asks', () => {
  expect(recheckPause(15_000)).toBeNull();
});
