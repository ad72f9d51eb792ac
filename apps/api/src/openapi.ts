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
  return SwaggerModule.createDocument(app, about, { extraModels: [ProblemResponse] });
}

/** `/api/openapi.json`, and an explorable page at `/api/docs`. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Cheminer API',
  });
}
