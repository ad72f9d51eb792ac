import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemResponse } from './kit/problem.response.ts';

/** What the interface says of itself; the committed `openapi.json` is this, word for word. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Cheminer')
    .setDescription(
      'Sign in with POST /api/sign-in: the session is a cookie. Problems are RFC 9457 documents with a stable code; ' +
        'x-problem-codes names those of each operation’s own rules.',
    )
    .setVersion('1')
    .build();
  return withExamples(SwaggerModule.createDocument(app, about, { extraModels: [ProblemResponse] }));
}

/** What each parameter looks like: the same name means the same thing on every route. */
const parameterExamples: Record<string, string | number | boolean> = {
  cohortId: '019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f',
  slotId: '0191a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b',
  workshopId: '019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b',
  token: 'q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0',
  pollId: '019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5f',
  groupId: '019b2f3e-9f60-7b66-8fa7-5b6c7d8e9f01',
  slot: 1,
  eventId: '019b2f3e-9b20-7d22-9b63-1d2e3f4a5b6c',
  memberId: '019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d',
  stepKey: 'T1M4-E3',
  questionKey: 'Q1',
  entryKey: 'text',
  unitKey: 'T1M4',
  audience: 'group',
  clientsPerWorkshop: 2,
  oneId: '019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5d',
  otherId: '019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5e',
  fileId: '019b2f3e-9e50-7a55-8e96-4a5b6c7d8e9f',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'Tus-Resumable': '1.0.0',
  'Upload-Length': '184320',
  'Upload-Offset': '0',
  'Upload-Metadata': 'filename Y2FydGUuanBn',
  'Idempotency-Key': '1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11',
  after: '019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d',
  territoryId: '019b2f3e-9d40-7f44-9d85-3f4a5b6c7d8e',
  groupKey: 'A',
  search: 'hoarau',
  attention: true,
  limit: 50,
  bytes: 262144,
  language: 'fr',
  calendarToken: '6mC1u5kqY0hPpJ3b8m2Tn7wXv4dQe9sRfLgAzB0iKcU',
  'If-None-Match': '"2jmj7l5rSw0yVb/vlWAYkK/YBwk"',
  messageId: '019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0',
  accountId: '019b2f3e-9f70-7c77-9fb8-6c7d8e9fa0b1',
  state: 'refused',
  kind: 'reminder-1d',
};

function withExamples(document: OpenAPIObject): OpenAPIObject {
  for (const methods of Object.values(document.paths)) {
    for (const { parameters = [] } of Object.values(methods) as {
      parameters?: { name: string; example?: unknown }[];
    }[]) {
      for (const parameter of parameters) parameter.example ??= parameterExamples[parameter.name];
    }
  }
  return document;
}

/** `/api/openapi.json`, and an explorable page at `/api/docs`. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Cheminer API',
  });
}
