import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from './validation.ts';

const maxLength = 200;

/** The client's own name for its command: sent twice, done once. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (key === undefined || (typeof key === 'string' && key.length <= maxLength)) return key;
    throw new InvalidRequest([{ pointer: '/idempotency-key', code: 'isLength' }]);
  },
);
