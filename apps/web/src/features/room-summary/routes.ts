/** By the end of their address. Both in one file to fetch: whoever reads the one soon reads the other. */
export * as bilan from './look-back.route.tsx';
export * as 'compte-rendu' from './summary.route.tsx';
