import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../../../kit/env.ts';
import { signInDays } from '../domain/sign-in-length.ts';

/** `__Host-` ties the cookie to our own host and to https; browsers refuse that name over plain http. */
const nameIn = (env: Env): string => (env.secureCookies ? '__Host-cheminer' : 'cheminer');

const attributes = (env: Env) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: env.secureCookies }) as const;

export const readSessionCookie = (request: FastifyRequest, env: Env): string | undefined =>
  request.cookies[nameIn(env)];

/** Told as a length, not as a date: the clock of a borrowed machine may be wrong by years. */
export function setSessionCookie(reply: FastifyReply, env: Env, token: string): void {
  void reply.setCookie(nameIn(env), token, { ...attributes(env), maxAge: signInDays * 86_400 });
}

export function clearSessionCookie(reply: FastifyReply, env: Env): void {
  void reply.clearCookie(nameIn(env), attributes(env));
}
