import { IconText, Note } from '@cheminer/ui';
import { ArrowLeft, Video } from 'lucide-react';
import { hasOpened } from '@cheminer/workshop-run';
import { Link } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { Arrive, Leave } from './arrive.tsx';
import { ClockBar, ClockFigures, ClockState, useClock } from './clock.tsx';
import { Afterwards } from './afterwards.tsx';
import styles from './companion.module.css';
import { LineStrip } from './line-strip.tsx';
import { MyNotes } from './my-notes.tsx';
import { MyPart } from './my-part.tsx';
import { Queue } from './queue.tsx';
import { WrittenDates } from '../written/written-dates.tsx';
import { SoundSwitch } from '../sound/sound-switch.tsx';
import { CallLink } from './room-bar.tsx';

/** What a participant holds beside a call: where the group is, and what they may do now. */
export function Companion() {
  const { run, room } = useStanding();
  const isMember = room.people.some(({ memberId }) => memberId === room.me.memberId);
  const isUnderWay = run.status === 'running' || run.status === 'paused';
  return (
    <div className={styles.page}>
      <CompanionHead />
      <LineStrip />
      <main id="main" className={styles.main}>
        {run.status === 'waiting' && <NotYet />}
        {isUnderWay && <UnderWay isMember={isMember} />}
        {run.status === 'ended' && <Afterwards />}
        <MyNotes />
      </main>
      {isUnderWay && isMember && run.mode === 'live' && <Queue />}
    </div>
  );
}

function NotYet() {
  const { room: words } = useWords();
  return (
    <>
      <h1>{words.notYet}</h1>
      <p>{words.notYetHint}</p>
    </>
  );
}

/** A relay who does not conduct sees that the workshop goes on, not what is said. */
function UnderWay({ isMember }: { isMember: boolean }) {
  const { run, room, now, nameOf } = useStanding();
  const { room: words } = useWords();
  const comesAndGoes = isMember && run.mode === 'live';
  if (!hasOpened(run, now)) return null;
  return (
    <>
      {comesAndGoes && <Arrive />}
      {room.me.reads ? <MyPart /> : <Note>{words.commands(nameOf(run.commanderId))}</Note>}
      {comesAndGoes && <Leave />}
    </>
  );
}

function CompanionHead() {
  const { run, room, place, phaseIndex } = useStanding();
  const { room: words } = useWords();
  const isUnderWay = run.status === 'running' || run.status === 'paused';
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <Link to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}`}>
          <span className="sr">{words.leave} </span>
          <IconText icon={ArrowLeft}>{room.title}</IconText>
        </Link>
        {isUnderWay && <span>{words.phaseOf(phaseIndex + 1, run.phases.length)}</span>}
        {run.mode === 'live' && <CallLink />}
        <SoundSwitch />
        {room.link && isUnderWay && run.mode === 'live' && (
          <a href={room.link} target="_blank" rel="noreferrer">
            <IconText icon={Video}>{words.video}</IconText>
          </a>
        )}
      </div>
      {isUnderWay && <PhaseHead />}
    </header>
  );
}

function PhaseHead() {
  const { run, phase } = useStanding();
  const { protocol } = useWords();
  const clock = useClock();
  if (!phase) return null;
  return (
    <>
      <div className={styles.headLine}>
        <h1>{protocol.phaseOf(phase.kind, run.treatments.length > 1 ? phase.consultation : null)}</h1>
        {run.mode === 'live' && <ClockFigures clock={clock} />}
      </div>
      {run.mode === 'live' ? <ClockBar clock={clock} /> : <WrittenDates />}
      {run.mode === 'live' && <ClockState clock={clock} />}
    </>
  );
}
