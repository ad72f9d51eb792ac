import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { Clock } from '../../../kit/clock.ts';
import { momentOf } from '../domain/moment.ts';
import { type MomentRequest, toldOf } from './learning.request.ts';

const header = 'time-corrected';

/** On the answers to what a device dates. */
export const mayTellClock = {
  headers: {
    [header]: {
      description: 'There when the time told by the device was not taken as it was, and why',
      schema: { type: 'string' as const, enum: ['clock-corrected', 'in-the-future'] },
    },
  },
};

/** Says, beside the answer, that the device’s clock is wrong: its person is the one who can set it. */
@Injectable()
export class TellClock implements NestInterceptor {
  constructor(private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { body } = http.getRequest<FastifyRequest<{ Body: MomentRequest | undefined }>>();
    return next.handle().pipe(
      tap(() => {
        const { flag } = momentOf(toldOf(body ?? {}) ?? null, this.clock.now());
        if (flag) void http.getResponse<FastifyReply>().header(header, flag);
      }),
    );
  }
}
