import { Button, IconText } from '@cheminer/ui';
import { CircleX, Mic, Pause, Play } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { ClockBar, ClockFigures, ClockState, useClock } from './clock.tsx';
import styles from './conduct.module.css';
import { WrittenDates } from '../written/written-dates.tsx';

/** The phase: who speaks, what has no place in it, the sentence to say, and the clock. */
export function Now() {
  const { phase, run, phaseIndex } = useStanding();
  const { protocol, room: words } = useWords();
  if (!phase) return null;
  return (
    <section className={styles.now}>
      <div>
        <h1>{protocol.phaseOf(phase.kind, run.treatments.length > 1 ? phase.consultation : null)}</h1>
        <p className={styles.nth}>{words.phaseOf(phaseIndex + 1, run.phases.length)}</p>
        <p className={styles.goal}>{words.goals[phase.kind]}</p>
        <p className={styles.say}>{phase.sentence ?? protocol.sentences[phase.kind]}</p>
        <p className={styles.rules}>
          <IconText icon={Mic}>{protocol.speakers[phase.speaker]}</IconText>
          <span className={styles.no}>
            <IconText icon={CircleX}>{protocol.outOfBounds[phase.kind]}</IconText>
          </span>
        </p>
      </div>
      {run.mode === 'live' ? <PhaseClock /> : <WrittenDates />}
    </section>
  );
}

const minutesMore = [1, 3, 5] as const;

function PhaseClock() {
  const { run, command } = useStanding();
  const { room: words } = useWords();
  const clock = useClock();
  const isStopped = run.since === null;
  return (
    <div className={styles.clock}>
      <ClockFigures clock={clock} />
      <p className={styles.clockWords}>
        <ClockState clock={clock} /> {words.of(clock.whole, clock.runLeft)}
      </p>
      <ClockBar clock={clock} />
      <div className={styles.clockButtons}>
        <Button
          icon={isStopped ? Play : Pause}
          label={isStopped ? words.resume : words.pause}
          onClick={() => void command({ kind: isStopped ? 'resume' : 'pause' })}
        />
        {minutesMore.map((minutes) => (
          <Button key={minutes} onClick={() => void command({ kind: 'lengthen', minutes })}>
            <span aria-hidden="true">+{minutes}</span>
            <span className="sr">{words.add(minutes)}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
