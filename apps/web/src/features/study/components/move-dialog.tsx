import { Button, Dialog } from '@cheminer/ui';
import { useEffect, useId, useState } from 'react';
import { useStudy } from '../../../app/study-words.ts';
import { useWords } from '../../../app/words.tsx';
import type { StudySlot } from '../../../app/work-time/answers.ts';
import { toldAgain } from '../slot.ts';
import type { Done } from '../slot-commands.ts';
import { useSlots } from '../use-slots.ts';
import { Fields, type Module } from './fields.tsx';
import styles from './form.module.css';
import { Refused } from './refused.tsx';
import { useFaults } from './use-faults.ts';

type MoveDialogProps = {
  /** Null while none is being moved. */
  slot: StudySlot | null;
  zone: string;
  modules: readonly Module[];
  onClose: () => void;
};

/** Another day, hour, length or aim for a slot. Closes once it is kept. */
export function MoveDialog({ slot, zone, modules, onClose }: MoveDialogProps) {
  const { common } = useWords();
  const { time } = useStudy();
  return (
    <Dialog open={slot !== null} onClose={onClose} title={time.moveTitle} closeLabel={common.close}>
      {slot && <MoveForm slot={slot} zone={zone} modules={modules} onKept={onClose} />}
    </Dialog>
  );
}

type MoveFormProps = { slot: StudySlot; zone: string; modules: readonly Module[]; onKept: () => void };

function MoveForm({ slot, zone, modules, onKept }: MoveFormProps) {
  const { common } = useWords();
  const { time } = useStudy();
  const fetcher = useSlots();
  const id = useId();
  const done = refusedOf(fetcher.data, slot);
  const faults = useFaults(done);
  const busy = fetcher.state !== 'idle' && fetcher.formData?.get('intent') === 'move';
  useKept(onKept);
  return (
    <fetcher.Form method="post" noValidate className={styles.form}>
      <Refused id={id} done={done} faults={faults} zone={zone} />
      <input type="hidden" name="intent" value="move" />
      <Fields
        id={id}
        initial={toldAgain(slot, zone)}
        zone={zone}
        modules={withOwn(modules, slot)}
        faults={faults}
      />
      <div className={styles.submit}>
        <Button type="submit" variant="plain" busy={busy && common.sending}>
          {time.saveMove}
        </Button>
      </div>
    </fetcher.Form>
  );
}

/** What became of the move of this very slot, when it was refused. */
const refusedOf = (done: Done | undefined, { slotId }: StudySlot): Done | undefined =>
  done?.intent === 'move' && done.slot.slotId === slotId && done.failure ? done : undefined;

/** A slot keeps its module, though it is done meanwhile. */
function withOwn(modules: readonly Module[], { unitKey, unitTitle }: StudySlot): readonly Module[] {
  if (!unitKey || !unitTitle || modules.some(({ key }) => key === unitKey)) return modules;
  return [...modules, { key: unitKey, title: unitTitle }];
}

/** Told once what this form sent is kept and the rows behind it show it: a stale row must not be acted on. */
function useKept(onKept: () => void): void {
  const { data: done, state } = useSlots();
  const [before] = useState(done);
  const kept = done !== before && done?.intent === 'move' && !done.failure && state === 'idle';
  useEffect(() => {
    if (kept) onKept();
  }, [kept, onKept]);
}
