import type { Summary } from '../summary.ts';
import { Part } from './part.tsx';
import { Sayings } from './sayings.tsx';
import { useSummaryWords } from '../summary-words.ts';

export function Learnings({ learnings }: Pick<Summary, 'learnings'>) {
  return (
    <Part title={useSummaryWords().learnings}>
      <Sayings sayings={learnings} />
    </Part>
  );
}
