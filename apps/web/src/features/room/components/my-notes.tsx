import { Button, IconText, TextArea } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';

/** For their author alone. */
export function MyNotes() {
  const { note, room } = useStanding();
  const { room: words } = useWords();
  // Nothing is saved any more: they are in the copy of one’s data.
  if (!room.me.changes) return null;
  return (
    <div className={styles.mine}>
      <TextArea
        label={<IconText icon={EyeOff}>{words.mine}</IconText>}
        rows={3}
        maxLength={20_000}
        value={note.text}
        onChange={({ currentTarget }) => note.type(currentTarget.value)}
      />
      <span role="status" className="sr">
        {note.isSaved && note.text !== '' && words.mineSaved}
      </span>
      {note.other && (
        <div role="alert">
          <p>{words.mineConflict}</p>
          <blockquote>{note.other.text}</blockquote>
          <Button onClick={() => note.choose(true)}>{words.keepMine}</Button>
          <Button onClick={() => note.choose(false)}>{words.takeOther}</Button>
        </div>
      )}
    </div>
  );
}
