import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { whoAnswers, whoServes } from '../../scripts/who-serves';

async function at(server: Server | ReturnType<typeof createSocket>): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function asked(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  try {
    return await whoServes(await at(server));
  } finally {
    server.close();
  }
}

const ourPage = '<title>Banenafspraak</title>';

test('a server of this product is known by its page, over https as Excel wants it', () => {
  expect(whoAnswers({ text: ourPage }, 'silent')).toBe('ours');
});

test('the workbench at that port, which speaks no https, is nothing that Excel can load', async () => {
  expect(await asked((_, response) => response.end(ourPage))).toBe('another');
});

test('another program at the port is told apart, also when it speaks no http', async () => {
  expect(await asked((_, response) => response.writeHead(404).end())).toBe('another');
  const mute = createSocket((socket) => socket.destroy());
  expect(await whoServes(await at(mute))).toBe('another');
  mute.close();
});

test('a port that nobody uses is free', async () => {
  const server = createServer();
  const port = await at(server);
  await new Promise((resolve) => server.close(resolve));
  expect(await whoServes(port)).toBe('nobody');
});
