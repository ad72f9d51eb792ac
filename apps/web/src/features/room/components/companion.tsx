import { ButtonLink, IconText, Note } from '@cheminer/ui';
import { ArrowLeft, Phone } from 'lucide-react';
import { Link } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { Arrive } from './arrive.tsx';
import { ClockBar, ClockFigures, ClockState, useClock } from './clock.tsx';
import { Afterwards } from './afterwards.tsx';
import styles from './companion.module.css';
import { LineStrip } from './line-strip.tsx';
import { MyNotes } from './my-notes.tsx';
import { MyPart } from './my-part.tsx';
import { Queue } from './queue.tsx';

/** What a participant holds beside a call: where the group is, and what they may do now. */
export function Companion() {
  const { run, room } = useStanding();
  const { room: words } = useWords();
  const isMember = room.people.some(({ memberId }) => memberId === room.me.memberId);
  const isUnderWay = run.status === 'running' || run.status === 'paused';
  return (
    <div className={styles.page}>
      <CompanionHead />
      <LineStrip />
      <main id="contenu" className={styles.main}>
        {run.status === 'waiting' && (
          <>
            <h1>{words.notYet}</h1>
            <p>{words.notYetHint}</p>
          </>
        )}
        {isUnderWay && isMember && <Arrive />}
        {isUnderWay && room.me.reads && <MyPart />}
        {isUnderWay && !room.me.reads && <Note>{words.commands(room.facilitator.name)}</Note>}
        {run.status === 'ended' && <Afterwards />}
        <MyNotes />
      </main>
      {isUnderWay && isMember && <Queue />}
    </div>
  );
}

function CompanionHead() {
  const { run, room, place, phase, phaseIndex } = useStanding();
  const { room: words, protocol } = useWords();
  const clock = useClock();
  const isUnderWay = run.status === 'running' || run.status === 'paused';
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <Link to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}`} aria-label={words.leave}>
          <IconText icon={ArrowLeft}>{room.title}</IconText>
        </Link>
        {isUnderWay && <span>{words.phaseOf(phaseIndex + 1, run.phases.length)}</span>}
        {room.phone && (
          <a href={`tel:${room.phone.replace(/[^+\d]/g, '')}`} aria-label={words.call}>
            <IconText icon={Phone}>{room.phone}</IconText>
          </a>
        )}
      </div>
      {isUnderWay && phase && (
        <>
          <div className={styles.headLine}>
            <h1>{protocol.phaseOf(phase.kind, run.treatments.length > 1 ? phase.consultation : null)}</h1>
            {run.mode === 'live' && <ClockFigures clock={clock} />}
          </div>
          {run.mode === 'live' && <ClockBar clock={clock} />}
          <ClockState clock={clock} />
        </>
      )}
      {room.link && isUnderWay && <ButtonLink to={room.link}>{words.video}</ButtonLink>}
    </header>
  );
}
