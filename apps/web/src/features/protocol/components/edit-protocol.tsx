import { Card } from '@cheminer/ui';
import { useId, useRef } from 'react';
import { dayIn } from '../../../app/days.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { momentsOf, type Protocol } from '../draft.ts';
import styles from '../protocol.module.css';
import { type Editing, useProtocol } from '../use-protocol.ts';
import type { WorkshopPlace } from '../use-saving.ts';
import { AddPhase } from './add-phase.tsx';
import { Choosing } from './choosing.tsx';
import { Conflict } from './conflict.tsx';
import { LengthNote } from './length-note.tsx';
import { PhaseRow } from './phase-row.tsx';
import { ProtocolSheet } from './protocol-sheet.tsx';
import { SaveBar } from './save-bar.tsx';

type EditProtocolProps = {
  place: WorkshopPlace;
  /** Organiser's hours. */
  workshop: Readonly<{ startsAt: string | null; zone: string }>;
  protocol: Protocol;
};

/** Changing minutes, phases and words, with the total in sight. What is printed is what is on the screen. */
export function EditProtocol({ place, workshop, protocol }: EditProtocolProps) {
  const editing = useProtocol(place, protocol);
  const when = { startsAt: workshop.startsAt!, zone: workshop.zone };
  return (
    <>
      <div className={styles.stack}>
        <Choosing editing={editing} protocol={protocol} />
        <LengthNote place={place} editing={editing} protocol={protocol} />
        {editing.theirs && <Conflict editing={editing} theirs={editing.theirs} />}
        <Phases editing={editing} protocol={protocol} {...when} />
        <SaveBar editing={editing} {...when} />
      </div>
      <div className={styles.printOnly}>
        <ProtocolSheet protocol={editing.draft} {...when} />
      </div>
    </>
  );
}

type PhasesProps = { editing: Editing; protocol: Protocol; startsAt: string; zone: string };

function Phases({ editing, protocol, startsAt, zone }: PhasesProps) {
  const { protocol: words } = useWords();
  const { day, time, zone: home } = useFormat();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const moments = momentsOf(editing.draft, startsAt);
  const { changedByName, changedAt } = protocol;
  const changedOn = changedAt && day(dayIn(home, changedAt));
  return (
    <Card aria-labelledby={id} className={styles.phases}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.phases}
      </h2>
      <p className={styles.quiet}>
        {!changedOn && words.fromCourse}
        {changedOn &&
          (changedByName ? words.changedBy(changedByName, changedOn) : words.changedOn(changedOn))}
      </p>
      <ol role="list">
        {editing.draft.phases.map((phase, at) => (
          <PhaseRow
            key={phase.id}
            {...{ phase, at, editing }}
            times={words.times(time(moments[at]!.from, zone), time(moments[at]!.to, zone))}
            onRemoved={() => title.current?.focus()}
          />
        ))}
      </ol>
      <AddPhase editing={editing} protocol={protocol} />
    </Card>
  );
}
