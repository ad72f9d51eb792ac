import { useWords } from '../../../app/words.tsx';
import type { Summary } from '../summary.ts';
import { Part } from './part.tsx';
import { Sayings } from './sayings.tsx';

export function Learnings({ learnings }: Pick<Summary, 'learnings'>) {
  return (
    <Part title={useWords().summary.learnings}>
      <Sayings sayings={learnings} />
    </Part>
  );
}
