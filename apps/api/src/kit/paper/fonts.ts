import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Whole, not cut by alphabet as browsers want them: a paper writes whatever people are called. */
export const fonts = {
  regular: resolve('source-sans/TTF/SourceSans3-Regular.ttf'),
  bold: resolve('source-sans/TTF/SourceSans3-Bold.ttf'),
};
