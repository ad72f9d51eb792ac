import type { ProblemCode } from '@cheminer/vocabulary';
import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { ProblemResponse } from './problem.response.ts';

/**
 * How the interface's document names the operation: an identifier that reads as a verb phrase, one sentence, and
 * the problem codes of its own rules, beside those that every route shares.
 */
export const Operation = (operationId: string, summary: string, problems: readonly ProblemCode[] = []) =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiExtension('x-problem-codes', problems),
    ApiResponse({
      status: 'default',
      type: ProblemResponse,
      description: problems.length ? `Problem: ${problems.join(', ')}` : 'Problem',
    }),
  );
