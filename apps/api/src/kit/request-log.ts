import type { FastifyRequest } from 'fastify';

/** A private address must not be readable in a log: whoever holds it may use it. */
export const withoutTokens = (url: string): string =>
  url.replace(/(?<=[/=])[\w-]{43}(?=[./?&]|$)/g, '[private]');

/** What a line of the log says of a request. */
export const requestLine = ({ method, url, ip }: FastifyRequest) => ({
  method,
  url: withoutTokens(url),
  remoteAddress: ip,
});

/**
 * What a line of the log says of an error. A database that refuses repeats what it was given, in the parameters and in
 * what it details: that may be what somebody said, and is left out.
 */
export const errorLine = ({ name, message, stack }: Error) => ({ type: name, message, stack: stack ?? '' });
