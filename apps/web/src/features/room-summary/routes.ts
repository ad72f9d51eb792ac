/** Both pages in one file to fetch: whoever reads the one soon reads the other. */
export * as lookBack from './look-back.route.tsx';
export * as summary from './summary.route.tsx';
