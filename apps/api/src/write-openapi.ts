import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { readEnv } from './kit/env.ts';
import { describeApi } from './openapi.ts';

/** Writes the interface's document to the file named by the first argument. Needs no database: nothing is started. */
const env = readEnv({ DATABASE_URL: 'postgres://nobody@nowhere/nothing' });
const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), new FastifyAdapter(), {
  logger: false,
  preview: true,
});
app.setGlobalPrefix('api');
await writeFile(process.argv[2]!, `${JSON.stringify(describeApi(app), null, 2)}\n`);
