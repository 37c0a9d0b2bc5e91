import { WorkbookError } from '../../workbook/workbook-error';
import { createCheckService } from './check-service';

const pane = { progress: () => Promise.resolve() } as unknown as Parameters<
  typeof createCheckService
>[0]['pane'];

const check = (blob: Blob, error: Error) =>
  createCheckService({ pane, openWorkbook: () => Promise.reject(error) }).checkFile(1, blob, 'a.xlsx', {});

/** A file that was saved anew after it was chosen, as a browser gives it. */
class Changed extends Blob {
  override slice(): Blob {
    return Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('permission problems', 'NotReadableError')),
    });
  }
}

test('a file that changed after it was chosen is told as that, whatever the browser throws of it', async () => {
  const thrown = new TypeError('network error');
  expect((await check(new Changed(['x']), thrown)).unreadable).toMatchObject({ code: 'file-changed' });
  await expect(check(new Blob(['x']), thrown)).rejects.toBe(thrown);
});

test('what is known of a file stays what is told', async () => {
  const result = await check(new Changed(['x']), new WorkbookError('encrypted'));
  expect(result.unreadable).toMatchObject({ code: 'encrypted' });
});
