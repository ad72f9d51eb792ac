import { type AddressInfo, createServer } from 'node:net';
import { Sentence } from '../postgres/sentence.ts';

/** A port at which nobody listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** @throws Sentence when somebody else listens there */
export function assertPortIsFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => reject(new Sentence(sentenceOf(code, port))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function sentenceOf(code: string | undefined, port: number): string {
  if (code === 'EACCES')
    return `Le port ${port} demande des droits particuliers : essayez PORT=3001 npm start. (Port ${port} needs privileges.)`;
  return `Le port ${port} est déjà pris : essayez PORT=${port + 1} npm start. (Port ${port} is taken.)`;
}
