import type { PageHead } from './own-page.ts';
import type { ToldFact } from './own-parts.ts';

/** Grows when what a reader relies on changes. */
const version = 1;

/** The facts for another program, as `docs/own-data.md` describes them: written as they come. */
export async function* ownJson(
  facts: AsyncIterable<ToldFact>,
  { name, madeAt }: Pick<PageHead, 'name' | 'madeAt'>,
): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'cheminer-own-data', version, name, madeAt });
  yield `${head.slice(0, -1)},"facts":[`;
  let between = '\n';
  for await (const { kind, at, cohortId, cohortTitle, stepKey, about, fields } of facts) {
    yield between + JSON.stringify({ kind, at, cohortId, cohortTitle, stepKey, about, fields });
    between = ',\n';
  }
  yield '\n]}\n';
}
