import { Card } from '@cheminer/ui';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { SharedNeedsList } from '../../../app/work-time/shared-needs-list.tsx';
import type { Briefing } from '../briefing.ts';
import { fullName } from '../meetings.ts';
import styles from './briefing-parts.module.css';
import { MeetingWhen } from './meeting-when.tsx';
import page from './workshop-page.module.css';

type PartProps = { briefing: Briefing };

/** Who is expected, who is client, how it goes. */
export function BriefingMain({ briefing }: PartProps) {
  return (
    <div className={page.main}>
      <Expected briefing={briefing} />
      <Clients briefing={briefing} />
      <Protocol briefing={briefing} />
    </div>
  );
}

/** When and where it is, what the other facilitator says of it, what the last one left to do. */
export function BriefingAside({ briefing }: PartProps) {
  return (
    <div className={page.aside}>
      <div className={page.side}>
        <MeetingWhen workshop={briefing.workshop} />
        <NoteLeft briefing={briefing} />
        <Last briefing={briefing} />
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className={page.card}>
      <h2 id={id} className={page.label}>
        {title}
      </h2>
      {children}
    </Card>
  );
}

/** With what each shared of what they need. */
function Expected({ briefing: { workshop, needs } }: PartProps) {
  const { briefing, reply } = useWords().workshops;
  const there = workshop.people.filter(({ leftOn }) => !leftOn);
  return (
    <Part title={briefing.expected}>
      <ul role="list" className={styles.people}>
        {there.map((person) => (
          <li key={person.memberId}>
            <p>
              {fullName(person)} <span className={page.quiet}>{reply.said[person.reply ?? 'none']}</span>
            </p>
            <SharedNeedsList person={needs.find(({ memberId }) => memberId === person.memberId)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Names alone: their subjects are theirs. */
function Clients({ briefing: { workshop, turns } }: PartProps) {
  const { briefing } = useWords().workshops;
  const mine = turns.workshops.find(({ workshopId }) => workshopId === workshop.workshopId);
  return (
    <Part title={briefing.clients}>
      <ol className={page.line}>
        {(mine?.turns ?? []).map(({ slot, client }) => (
          <li key={slot}>{client ? fullName(client) : briefing.undecided}</li>
        ))}
      </ol>
    </Part>
  );
}

function Protocol({ briefing: { protocol } }: PartProps) {
  const { protocol: words, workshops } = useWords();
  const { minutes } = useFormat();
  return (
    <Part title={workshops.briefing.protocol}>
      <p>{words.presets[protocol.preset]}</p>
      <ol role="list" className={styles.phases}>
        {protocol.phases.map((phase, at) => (
          <li key={at}>
            {words.phaseOf(phase.kind, phase.consultation)} <span>{minutes(phase.minutes)}</span>
          </li>
        ))}
      </ol>
      <p className={page.quiet}>{workshops.briefing.total(minutes(protocol.totalMinutes))}</p>
      <p>
        <Link to="../deroule" relative="path">
          {workshops.page.protocol}
        </Link>
      </p>
    </Part>
  );
}

/** What was said when it was given to somebody else; the dates come the latest first. */
function NoteLeft({ briefing: { dates } }: PartProps) {
  const { briefing } = useWords().workshops;
  const last = dates.find(({ kind }) => kind === 'replaced');
  if (!last?.reason) return null;
  return (
    <Part title={briefing.note(last.byName)}>
      <p>{last.reason}</p>
    </Part>
  );
}

function Last({ briefing: { returns } }: PartProps) {
  const { briefing } = useWords().workshops;
  const { longDay } = useFormat();
  const { lastWorkshop, actions } = returns;
  return (
    <Part title={briefing.last}>
      <p>
        {lastWorkshop ? briefing.lastWas(lastWorkshop.title, longDay(lastWorkshop.startsAt)) : briefing.first}
      </p>
      {lastWorkshop && <p>{briefing.actions(actions)}</p>}
    </Part>
  );
}
