import { Button, Chip, Note } from '@cheminer/ui';
import type { ProtocolFault } from '@cheminer/vocabulary';
import { RotateCcw, Save, Undo2 } from 'lucide-react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { momentsOf, totalOf } from '../draft.ts';
import styles from '../protocol.module.css';
import type { Editing } from '../use-protocol.ts';

type SaveBarProps = { editing: Editing; startsAt: string; zone: string };

/** Always in sight: the total, the end, and the way to keep or to leave what was changed. */
export function SaveBar({ editing, startsAt, zone }: SaveBarProps) {
  const { common, protocol: words } = useWords();
  const { isUnsaved, canUndo, isSaving } = editing;
  return (
    <div className={styles.bar}>
      <Refused editing={editing} />
      <div className={styles.actions}>
        <Total {...{ editing, startsAt, zone }} />
        {canUndo && <Button icon={Undo2} label={words.undo} onClick={editing.undo} />}
        {isUnsaved && <Button icon={RotateCcw} label={words.reset} onClick={editing.reset} />}
        <Button
          variant="main"
          icon={Save}
          disabledReason={!isUnsaved && words.nothingToSave}
          busy={isSaving && common.sending}
          onClick={() => void editing.save()}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}

function Total({ editing: { draft, isUnsaved, isSaved }, startsAt, zone }: SaveBarProps) {
  const { protocol: words } = useWords();
  const { minutes, time } = useFormat();
  const end = momentsOf(draft, startsAt).at(-1)?.to ?? startsAt;
  return (
    <>
      <p role="status" className={styles.standing}>
        {words.total(minutes(totalOf(draft)), time(end, zone))} {isSaved && !isUnsaved && words.saved}
      </p>
      {isUnsaved && <Chip tone="warn">{words.unsaved}</Chip>}
    </>
  );
}

/** Which rule the protocol breaks, where that is why it was refused. */
function Refused({ editing: { failure } }: { editing: Editing }) {
  const words = useWords();
  if (!failure) return null;
  const fault = typeof failure === 'object' && (failure.facts?.['fault'] as ProtocolFault | undefined);
  return (
    <Note tone="danger" role="alert">
      {fault ? words.protocol.faults[fault] : sentenceOfFailure(failure, words)}
    </Note>
  );
}
