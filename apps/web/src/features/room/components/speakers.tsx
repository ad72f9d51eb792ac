import { Avatar, Button, cx, Icon } from '@cheminer/ui';
import type { PersonInRoom } from '@cheminer/workshop-run';
import { Check, Clock, Hand, Phone, UserCheck } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import { PresenceSelect } from './presence-select.tsx';
import styles from './speakers.module.css';

const newcomer = (memberId: string): PersonInRoom => ({
  ...{ memberId, presence: null, means: null, besideId: null },
  ...{ arrivedAt: null, leftAt: null, spoken: false },
});

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');

/** Who asks to speak comes first, then whoever was not heard; those who left come last. */
const inTurn = (people: readonly PersonInRoom[], queue: readonly string[]): readonly PersonInRoom[] => {
  const rank = ({ memberId, presence, spoken }: PersonInRoom): number => {
    if (presence === 'left' || presence === 'absent') return 3_000;
    const asked = queue.indexOf(memberId);
    return asked >= 0 ? asked : spoken ? 2_000 : 1_000;
  };
  return [...people].sort((one, other) => rank(one) - rank(other));
};

/** The order of turns, who has spoken, who is there: all by one press. */
export function Speakers() {
  const { run, room, command, connected, isBusy } = useStanding();
  const { room: words } = useWords();
  const clientId = useTreatment()?.clientId;
  const isWaiting = run.status === 'waiting';
  const people = isWaiting ? room.people.map(({ memberId }) => newcomer(memberId)) : run.people;
  const unheard = people.filter(
    ({ memberId, spoken, presence }) =>
      !spoken && memberId !== clientId && presence !== 'left' && presence !== 'absent',
  );
  const unmarked = people.filter(
    ({ memberId, presence }) => presence === null && connected.includes(memberId),
  );
  const everybody = async () => {
    for (const { memberId } of unmarked) await command({ kind: 'mark', memberId, presence: 'present' });
  };
  return (
    <section aria-labelledby="speakers" className={styles.speakers}>
      <h2 id="speakers">
        {words.speakers} <span>{!isWaiting && words.unheard(unheard.length)}</span>
      </h2>
      {!isWaiting && unmarked.length > 0 && (
        <Button variant="quiet" icon={UserCheck} busy={isBusy && ''} onClick={() => void everybody()}>
          {words.everybodyThere} ({unmarked.length})
        </Button>
      )}
      <ol tabIndex={0} aria-labelledby="speakers">
        {inTurn(people, run.queue).map((person) => (
          <Speaker key={person.memberId} person={person} isClient={person.memberId === clientId} />
        ))}
      </ol>
    </section>
  );
}

function Speaker({ person, isClient }: { person: PersonInRoom; isClient: boolean }) {
  const { run, nameOf } = useStanding();
  const name = nameOf(person.memberId);
  const isNext = run.queue[0] === person.memberId;
  return (
    <li className={cx(isNext && styles.talks)}>
      <Avatar initials={initialsOf(name)} active={isNext} />
      <span className={styles.who}>
        <b>{name}</b>
        <Situation person={person} isClient={isClient} />
      </span>
      {run.status !== 'waiting' && <Marks person={person} name={name} />}
    </li>
  );
}

/** Both by one press: here or not, heard or not. */
function Marks({ person: { memberId, presence, spoken }, name }: { person: PersonInRoom; name: string }) {
  const { command } = useStanding();
  const { room: words } = useWords();
  return (
    <>
      <PresenceSelect {...{ memberId, presence, name }} />
      <button
        type="button"
        aria-pressed={spoken}
        aria-label={words.spoke(name)}
        className={styles.tick}
        onClick={() => void command({ kind: 'spoken', memberId, done: !spoken })}
      >
        <i>{spoken && <Icon of={Check} />}</i>
      </button>
    </>
  );
}

function Situation({ person, isClient }: { person: PersonInRoom; isClient: boolean }) {
  const { run } = useStanding();
  const { room: words } = useWords();
  const asks = run.queue.includes(person.memberId);
  const where = useWhere(person);
  const icon = asks ? Hand : iconOf(person);
  return (
    <small>
      {icon && <Icon of={icon} />}{' '}
      {[isClient && words.client, asks && words.asksToSpeak, where].filter(Boolean).join(', ')}
    </small>
  );
}

const iconOf = ({ means, presence }: PersonInRoom) =>
  means === 'phone' || presence === 'phone' ? Phone : presence === 'late' ? Clock : null;

/** Gone, beside somebody, here by their own words, or not heard of. */
function useWhere({ memberId, means, besideId, leftAt }: PersonInRoom): string | null {
  const { connected, nameOf } = useStanding();
  const { room: words } = useWords();
  const { time } = useFormat();
  if (leftAt) return words.wentAt(time(leftAt));
  if (besideId) return words.beside(givenName(nameOf(besideId)));
  if (means === 'phone' || connected.includes(memberId)) return means && words.means[means];
  return words.notConnected;
}
