import type { Env } from './env.ts';

/** Everything comes from ourselves: no inline script, no inline style, no frame around or inside. */
export const contentSecurityPolicy = (env: Env) => ({
  useDefaults: false,
  directives: {
    defaultSrc: [`'self'`],
    imgSrc: [`'self'`, 'data:'],
    workerSrc: [`'self'`],
    manifestSrc: [`'self'`],
    objectSrc: [`'none'`],
    baseUri: [`'none'`],
    formAction: [`'self'`],
    frameAncestors: [`'none'`],
    ...(env.secureCookies ? { upgradeInsecureRequests: [] } : {}),
  },
});

/** The explorable page of the interface styles itself inline: it alone may. */
export const policyOfDocs = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'`;
