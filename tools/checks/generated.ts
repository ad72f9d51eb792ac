import { readFileSync } from 'node:fs';
import { generate } from '../generate/generate.ts';

/** The committed interface document and client are those of the code: « npm run generate » writes them. */
const stale = (await generate()).filter(({ file, content }) => readFileSync(file, 'utf8') !== content);
for (const { file } of stale) console.error(`${file} is stale: npm run generate`);
process.exitCode = stale.length === 0 ? 0 : 1;
