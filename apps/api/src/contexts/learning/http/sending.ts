import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '../../../kit/validation.ts';

/** The client's own name for what it writes, a UUID: sent twice, done once. */
export const WriteId = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (key === undefined || isUUID(key)) return key as string | undefined;
  throw new InvalidRequest([{ pointer: '/idempotency-key', code: 'isUuid' }]);
});
