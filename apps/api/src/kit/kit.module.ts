import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Commands } from './commands.ts';
import { Env } from './env.ts';
import { HealthController } from './health.controller.ts';
import { Ids } from './ids.ts';
import { Jobs } from './jobs.ts';
import { Mailer } from './mailer.ts';
import { Outbox } from './outbox.ts';
import { OwnRows } from './own-data.ts';
import { Transaction } from './transaction.ts';
import { UnderWay } from './under-way.ts';

@Global()
@Module({})
export class KitModule {
  static with(env: Env, clock: Clock): DynamicModule {
    const given = [
      { provide: Env, useValue: env },
      { provide: Clock, useValue: clock },
    ];
    const made = [Commands, Ids, Jobs, Mailer, Outbox, OwnRows, Transaction, UnderWay];
    return {
      module: KitModule,
      controllers: [HealthController],
      providers: [...given, ...made],
      exports: [Env, Clock, ...made],
    };
  }
}
