import { useWork } from '../../../app/work-words.ts';
import styles from '../shared.module.css';
import type { Piece } from '../piece.ts';

const order = [
  'form',
  'title',
  'facts',
  'tried',
  'feeling',
  'margin',
  'marginWhy',
  'question',
  'avoid',
] as const;

/** A subject as its author filled it in, field by field; what was left empty is not shown. */
export function SubjectSheet({ piece }: { piece: Piece }) {
  const { subject: words } = useWork();
  const valueOf = new Map(piece.entries.map(({ entryKey, value }) => [entryKey, String(value)]));
  const say = (key: string, value: string): string => {
    const named = key === 'form' ? words.forms : key === 'margin' ? words.margins : {};
    return (named as Record<string, string>)[value] ?? value;
  };
  return (
    <dl className={styles.sheet}>
      {order.flatMap((key) => {
        const value = valueOf.get(key);
        if (!value) return [];
        return [
          <div key={key}>
            <dt>{words[key]}</dt>
            <dd>{say(key, value)}</dd>
          </div>,
        ];
      })}
    </dl>
  );
}
