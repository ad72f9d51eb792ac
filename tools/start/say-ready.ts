import { relative } from 'node:path';

type Account = Readonly<{ email: string; role: string }>;
type Demonstration = Readonly<{ accounts: readonly Account[]; password: string }> | null;

/** The last lines of a start: where to go, and who to be. */
export function sayReady(
  env: { PORT: number; HOST: string; PUBLIC_URL?: string },
  demonstration: Demonstration,
  folder: string,
): void {
  const host = env.HOST === '127.0.0.1' || env.HOST === '0.0.0.0' ? 'localhost' : env.HOST;
  const lines = ['', `Cheminer est prêt : ${env.PUBLIC_URL ?? `http://${host}:${env.PORT}`}`];
  if (demonstration) {
    const width = Math.max(...demonstration.accounts.map(({ email }) => email.length));
    lines.push('', 'Comptes de démonstration (personnes fictives) :');
    lines.push(...demonstration.accounts.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`));
    lines.push(`  mot de passe : ${demonstration.password}`);
  }
  lines.push(
    '',
    `Les données sont gardées dans ${relative(process.cwd(), folder) || '.'} ; Ctrl-C arrête tout.`,
    '',
  );
  console.log(lines.join('\n'));
}
