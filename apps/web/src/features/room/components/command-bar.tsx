import { Button, Dialog } from '@cheminer/ui';
import { cutsLearnings } from '@cheminer/workshop-run';
import { ArrowLeft, ArrowRight, Flag, SkipForward, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { Redate } from '../written/redate.tsx';
import styles from './conduct.module.css';

/** Where the workshop goes next; the one filled button of the screen. */
export function CommandBar() {
  const { run } = useStanding();
  const { room: words } = useWords();
  if (run.status === 'waiting') return null;
  return (
    <footer className={styles.commands}>
      {run.mode === 'live' ? <Sideways /> : <Redate />}
      <span className={styles.told}>{run.mode === 'live' ? words.oneCommands : words.written.alone}</span>
      <Onward />
    </footer>
  );
}

/** The phase that many further on, by its name. */
function useNeighbour(by: -1 | 1): Readonly<{ to: number; name: string }> | null {
  const { run, phaseIndex } = useStanding();
  const { protocol } = useWords();
  const to = phaseIndex + by;
  const phase = run.mode === 'live' ? run.phases[to] : undefined;
  if (!phase) return null;
  return { to, name: protocol.phaseOf(phase.kind, run.treatments.length > 1 ? phase.consultation : null) };
}

/** Back, skip, undo. */
function Sideways() {
  const { run, command } = useStanding();
  const { room: words } = useWords();
  const [before, after] = [useNeighbour(-1), useNeighbour(1)];
  const { go, asked } = useGoing();
  const last = run.undoable.at(-1);
  return (
    <>
      {before && (
        <Button icon={ArrowLeft} onClick={() => void command({ kind: 'move', to: before.to, how: 'back' })}>
          <span className={styles.wide}>{words.back(before.name)}</span>
        </Button>
      )}
      {after && (
        <Button variant="quiet" icon={SkipForward} onClick={() => go(after.to, 'skip')}>
          <span className={styles.wide}>{words.skip}</span>
        </Button>
      )}
      {last !== undefined && (
        <Button variant="quiet" icon={Undo2} onClick={() => void command({ kind: 'undo', number: last })}>
          <span className={styles.wide}>{words.undo}</span>
        </Button>
      )}
      {asked}
    </>
  );
}

type Going = Readonly<{ to: number; how: 'next' | 'skip' }>;

/** Goes on to a phase, asking first where that would cut the learnings short. */
function useGoing() {
  const { run, now, command } = useStanding();
  const [wanted, want] = useState<Going | null>(null);
  const move = (going: Going, isSure: boolean) => void command({ kind: 'move', ...going, isSure });
  const go = (to: number, how: Going['how']) =>
    cutsLearnings(run, how, now) ? want({ to, how }) : move({ to, how }, false);
  const sure = () => {
    want(null);
    move(wanted!, true);
  };
  return { go, asked: <SkipDialog open={wanted !== null} onClose={() => want(null)} onSure={sure} /> };
}

function Onward() {
  const { run, phaseIndex, isBusy } = useStanding();
  const { room: words } = useWords();
  const [isAsked, ask] = useState(false);
  const after = useNeighbour(1);
  const { go, asked } = useGoing();
  // In writing phases go on by themselves: what is left to do is the end, once the last one is open.
  if (run.mode === 'written' && phaseIndex < run.phases.length - 1) return null;
  if (after)
    return (
      <>
        <Button variant="main" iconEnd={ArrowRight} busy={isBusy && ''} onClick={() => go(after.to, 'next')}>
          {words.next(after.name)}
        </Button>
        {asked}
      </>
    );
  return (
    <>
      <Button variant="main" icon={Flag} onClick={() => ask(true)}>
        {words.finish}
      </Button>
      <EndDialog open={isAsked} onClose={() => ask(false)} />
    </>
  );
}

type AskedProps = { open: boolean; onClose: () => void };

/** Asked once, and only here: the learnings are what people come for. */
function SkipDialog({ open, onClose, onSure }: AskedProps & { onSure: () => void }) {
  const { room: words } = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.skipTitle}
      actions={
        <>
          <Button onClick={onSure}>{words.skipSure}</Button>
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
