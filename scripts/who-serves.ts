import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';

const patience = 3000;

/** The page at an address; `refused` where nothing listens, `silent` where this protocol gets no answer. */
type Answer = { readonly text: string } | 'refused' | 'silent';

function answerAt(address: string): Promise<Answer> {
  return new Promise((resolve) => {
    const get = address.startsWith('https:') ? getHttps : getHttp;
    // Whose certificate it is does not matter for the question whose page it is.
    const request = get(address, { rejectUnauthorized: false, timeout: patience }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ text });
      });
      response.on('error', () => {
        resolve('silent');
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'silent');
    });
  });
}

type Server = 'nobody' | 'ours' | 'another';

/** Who answers at a port of this machine: nobody, this product as Excel wants it, or something else. */
export async function whoServes(port: number): Promise<Server> {
  const place = `localhost:${String(port)}/taskpane.html`;
  return whoAnswers(await answerAt(`https://${place}`), await answerAt(`http://${place}`));
}

/**
 * Who gives these answers over https and without. The workbench speaks no https, and Excel loads nothing without: at that port it stands
 * in the way like any other program.
 */
export function whoAnswers(safe: Answer, plain: Answer): Server {
  if (safe === 'refused' && plain === 'refused') return 'nobody';
  const isOurs = typeof safe === 'object' && safe.text.includes('<title>Banenafspraak</title>');
  return isOurs ? 'ours' : 'another';
}
