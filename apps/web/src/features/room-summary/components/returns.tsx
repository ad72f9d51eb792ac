import type { Summary } from '../summary.ts';
import { Part } from './part.tsx';
import { Sayings } from './sayings.tsx';
import { useSummaryWords } from '../summary-words.ts';

/** What earlier clients told of what they had decided. */
export function Returns({ returns }: Pick<Summary, 'returns'>) {
  const words = useSummaryWords();
  if (returns.length === 0) return null;
  const sayings = returns.map(({ name, text, status, because }) => ({
    name,
    text: [
      words.labelled(text ?? words.hiddenAction, words.followUps[status]),
      because && words.because(because, status),
    ]
      .filter(Boolean)
      .join('\n'),
  }));
  return (
    <Part title={words.returns}>
      <Sayings sayings={sayings} />
    </Part>
  );
}
