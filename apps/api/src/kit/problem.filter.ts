import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { ProblemCode } from '@cheminer/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RefusalFacts, type RefusalKind } from './refusal.ts';
import { type FieldError, InvalidRequest } from './validation.ts';

const statusOfRefusal: Record<RefusalKind, number> = {
  'sign-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
};

const codeOfStatus: Record<number, ProblemCode> = {
  400: 'request.malformed',
  404: 'request.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
};

/** RFC 9457. `code` is stable and translated by the reader's side; `title` repeats it and is no sentence. */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  instance: string;
  facts?: RefusalFacts;
  /** What is kept instead, where the asker needs it to go on. */
  current?: object;
  errors?: readonly FieldError[];
}>;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error, request.url.split('?')[0] ?? request.url);
    if (problem.status >= 500) request.log.error(error);
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

export function problemOf(error: unknown, instance: string): Problem {
  if (error instanceof InvalidRequest)
    return problem(400, 'request.invalid', instance, { errors: error.errors });
  if (error instanceof Refusal)
    return problem(statusOfRefusal[error.kind], error.code, instance, factsOf(error));
  const status = statusOfError(error);
  return problem(status, codeOfStatus[status] ?? (status < 500 ? 'request.malformed' : 'internal'), instance);
}

const factsOf = ({ facts, current }: Refusal) => ({ facts, ...(current && { current }) });

/** Nest's own exceptions and Fastify's errors (body too large, unreadable JSON) carry a status. */
function statusOfError(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function problem(status: number, code: ProblemCode, instance: string, extra: Partial<Problem> = {}): Problem {
  return { type: `urn:problem:${code}`, title: code, status, code, instance, ...extra };
}
