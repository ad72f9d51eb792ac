import { Button } from '@cheminer/ui';
import { type PersonInRoom, writersSince } from '@cheminer/workshop-run';
import { UserCheck } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { PresenceSelect } from '../components/presence-select.tsx';
import { useStanding, useTreatment } from '../standing.ts';
import styles from './written.module.css';

/** Who wrote since the phase has opened, and who did before. */
export function useWriters() {
  const { run, log, phaseIndex } = useStanding();
  return {
    now: writersSince(log.facts, run.opens?.[phaseIndex] ?? ''),
    ever: writersSince(log.facts, ''),
  };
}

/** Where the others have turns: who wrote; whoever did took part, once the facilitator says so. */
export function Writers() {
  const { run, command, isBusy } = useStanding();
  const { written: words } = useWords().room;
  const { now, ever } = useWriters();
  const toWrite = run.people.filter(({ memberId }) => !now.has(memberId)).length;
  const unmarked = run.people.filter(({ memberId, presence }) => presence === null && ever.has(memberId));
  const mark = async () => {
    for (const { memberId } of unmarked) await command({ kind: 'mark', memberId, presence: 'present' });
  };
  return (
    <section aria-labelledby="writers" className={styles.writers}>
      <h2 id="writers">
        {words.whoWrote} <span>{words.toWrite(toWrite)}</span>
      </h2>
      {unmarked.length > 0 && (
        <Button icon={UserCheck} busy={isBusy && ''} onClick={() => void mark()}>
          {words.markWriters(unmarked.length)}
        </Button>
      )}
      <ul role="list" tabIndex={0} aria-labelledby="writers">
        {run.people.map((person) => (
          <Writer key={person.memberId} person={person} writers={{ now, ever }} />
        ))}
      </ul>
    </section>
  );
}

type WriterProps = { person: PersonInRoom; writers: ReturnType<typeof useWriters> };

function Writer({ person: { memberId, presence }, writers: { now, ever } }: WriterProps) {
  const { nameOf } = useStanding();
  const { room: words } = useWords();
  const { wrote, wroteBefore, wroteNot } = words.written;
  const isClient = useTreatment()?.clientId === memberId;
  const said = now.has(memberId) ? wrote : ever.has(memberId) ? wroteBefore : wroteNot;
  return (
    <li>
      <span>
        <b>{nameOf(memberId)}</b>
        <small>{[isClient && words.client, said].filter(Boolean).join(', ')}</small>
      </span>
      <PresenceSelect {...{ memberId, presence }} name={nameOf(memberId)} />
    </li>
  );
}
