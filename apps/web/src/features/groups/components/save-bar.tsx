import { Button, Chip, Note } from '@cheminer/ui';
import { Save, Undo2 } from 'lucide-react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import styles from '../groups.module.css';
import type { Forming } from '../use-arrangement.ts';

/** Always in sight: how many rules are broken, and the way to keep or to leave what was changed. */
export function SaveBar({ forming }: { forming: Forming }) {
  const { common, groups: words } = useWords();
  const { isUnsaved, canUndo, isSaving } = forming;
  return (
    <div className={styles.bar}>
      <Refused forming={forming} />
      <div className={styles.actions}>
        <Standing forming={forming} />
        {canUndo && (
          <Button icon={Undo2} onClick={forming.undo}>
            {words.undo}
          </Button>
        )}
        {isUnsaved && <Button onClick={forming.reset}>{words.reset}</Button>}
        <Button
          variant="main"
          icon={Save}
          disabledReason={!isUnsaved && words.nothingToSave}
          busy={isSaving && common.sending}
          onClick={() => void forming.save()}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}

function Standing({ forming: { sketches, isUnsaved, isSaved } }: { forming: Forming }) {
  const { groups: words } = useWords();
  const broken = sketches.flatMap(({ faults }) => faults).length;
  return (
    <>
      <p role="status" className={styles.standing}>
        {broken === 0 ? words.allKept : words.broken(broken)} {isSaved && !isUnsaved && words.saved}
      </p>
      {isUnsaved && <Chip tone="warn">{words.unsaved}</Chip>}
    </>
  );
}

function Refused({ forming: { failure, takeOthers } }: { forming: Forming }) {
  const words = useWords();
  if (!failure) return null;
  const isChanged = typeof failure === 'object' && failure.code === 'cohorts.groups-changed';
  return (
    <Note tone="danger" role="alert">
      {sentenceOfFailure(failure, words)}{' '}
      {isChanged && <Button onClick={() => void takeOthers()}>{words.groups.changed}</Button>}
    </Note>
  );
}
