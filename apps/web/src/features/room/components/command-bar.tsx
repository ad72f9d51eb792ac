import { Button, Dialog } from '@cheminer/ui';
import { ArrowLeft, ArrowRight, Flag, SkipForward, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';

/** Where the workshop goes next; the one filled button of the screen. */
export function CommandBar() {
  const { run, phase, phaseIndex, command, isBusy } = useStanding();
  const { room: words, protocol } = useWords();
  const [asked, ask] = useState<'skip' | 'end' | null>(null);
  if (run.status === 'waiting' || !phase) return null;
  const named = (index: number) => {
    const wanted = run.phases[index];
    return wanted && protocol.phaseOf(wanted.kind, run.treatments.length > 1 ? wanted.consultation : null);
  };
  const [before, after] = [named(phaseIndex - 1), named(phaseIndex + 1)];
  const last = run.undoable.at(-1);
  const move = (to: number, how: 'next' | 'back' | 'skip', isSure = false) =>
    void command({ kind: 'move', to, how, isSure });
  const skip = () => (phase.kind === 'learnings' ? ask('skip') : move(phaseIndex + 1, 'skip'));
  const moves = run.mode === 'live';
  return (
    <footer className={styles.commands}>
      {moves && before && (
        <Button icon={ArrowLeft} onClick={() => move(phaseIndex - 1, 'back')}>
          <span className={styles.wide}>{words.back(before)}</span>
        </Button>
      )}
      {moves && after && (
        <Button variant="quiet" icon={SkipForward} onClick={skip}>
          {words.skip}
        </Button>
      )}
      {last !== undefined && (
        <Button variant="quiet" icon={Undo2} onClick={() => void command({ kind: 'undo', number: last })}>
          {words.undo}
        </Button>
      )}
      <span className={styles.told}>{words.oneCommands}</span>
      {moves && after ? (
        <Button
          variant="main"
          iconEnd={ArrowRight}
          busy={isBusy && ''}
          onClick={() => move(phaseIndex + 1, 'next')}
        >
          {words.next(after)}
        </Button>
      ) : (
        <Button variant="main" icon={Flag} onClick={() => ask('end')}>
          {words.finish}
        </Button>
      )}
      <SkipDialog
        open={asked === 'skip'}
        onClose={() => ask(null)}
        onSure={() => move(phaseIndex + 1, 'skip', true)}
      />
      <EndDialog open={asked === 'end'} onClose={() => ask(null)} />
    </footer>
  );
}

type AskedProps = { open: boolean; onClose: () => void };

/** Asked once, and only here: the learnings are what people come for. */
function SkipDialog({ open, onClose, onSure }: AskedProps & { onSure: () => void }) {
  const { room: words } = useWords();
  const sure = () => {
    onSure();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.skipTitle}
      actions={
        <>
          <Button onClick={sure}>{words.skipSure}</Button>
          <Button variant="main" onClick={onClose}>
            {words.skipKeep}
          </Button>
        </>
      }
    >
      <p>{words.skipHint}</p>
    </Dialog>
  );
}

function EndDialog({ open, onClose }: AskedProps) {
  const { run, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const unmarked = run.people.filter(({ presence }) => presence === null).length;
  const end = async () => {
    if (await command({ kind: 'end', how: 'done', forgetMinutes: 0 })) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.endTitle}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="main" busy={isBusy && ''} onClick={() => void end()}>
            {words.finish}
          </Button>
        </>
      }
    >
      <p>{words.endHint(unmarked)}</p>
    </Dialog>
  );
}
