import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ProblemCode } from '@cheminer/vocabulary';
import { Clock } from './clock.ts';
import { Jobs } from './jobs.ts';
import { Refusal } from './refusal.ts';
import { Transaction } from './transaction.ts';

/** The same name for another command. */
export class KeyReused extends Refusal {
  readonly code = 'request.key-reused' satisfies ProblemCode;
  readonly kind = 'conflict';
}

const keptDays = 30;

export type Command = Readonly<{ accountId: string; key: string | undefined; body: unknown }>;

/**
 * Commands that may be sent twice: the same `Idempotency-Key` from the same person does the work once and
 * answers twice; with another body it is refused. The answer is kept in the transaction of the work.
 */
@Injectable()
export class Commands implements OnModuleInit {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('kit.forget-commands', '20 2 * * *', () => this.forget());
  }

  /** No device sends again what it sent that long ago. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptDays * 86_400_000);
    await this.tx.manager.query('DELETE FROM kit_command WHERE received_at < $1', [before]);
  }

  once<Answer>({ accountId, key, body }: Command, work: () => Promise<Answer>): Promise<Answer> {
    if (key === undefined) return this.tx.run(work);
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    return this.tx.run(async () => {
      await this.tx.lock(`command:${accountId}:${key}`);
      const [earlier] = await this.tx.manager.query<{ digest: string; answer: Answer }[]>(
        'SELECT digest, answer FROM kit_command WHERE account_id = $1 AND key = $2',
        [accountId, key],
      );
      if (earlier && earlier.digest !== digest) throw new KeyReused({ key });
      if (earlier) return earlier.answer;
      const answer = await work();
      await this.tx.manager.query(
        'INSERT INTO kit_command (account_id, key, digest, answer, received_at) VALUES ($1, $2, $3, $4, $5)',
        [accountId, key, digest, JSON.stringify(answer ?? null), this.clock.now()],
      );
      return answer;
    });
  }
}
