import { createServer } from 'node:net';
import { Sentence } from '../postgres/sentence.ts';

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
