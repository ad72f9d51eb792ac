import { Avatar, Button, cx, Icon } from '@cheminer/ui';
import { OrderList } from '@cheminer/ui/work';
import type { PersonInRoom, Run } from '@cheminer/workshop-run';
import { ArrowUpDown, Check, Clock, Hand, Phone, UserCheck } from 'lucide-react';
import { useState } from 'react';
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

const isGone = ({ presence }: PersonInRoom): boolean => presence === 'left' || presence === 'absent';

/**
 * Who asks to speak comes first, then whoever was not heard, unless whoever conducts put them in order; those who left
 * come last.
 */
const inTurn = (people: readonly PersonInRoom[], { queue, isArranged }: Run): readonly PersonInRoom[] => {
  const rank = (person: PersonInRoom): number => {
    if (isGone(person)) return 3_000;
    if (isArranged) return 0;
    const asked = queue.indexOf(person.memberId);
    return asked >= 0 ? asked : person.spoken ? 2_000 : 1_000;
  };
  return [...people].sort((one, other) => rank(one) - rank(other));
};

/** Whose turn it is: the first who asks or, in an order put by hand, the first who was not heard. */
const nextIn = ({ people, queue, isArranged }: Run): string | undefined =>
  isArranged ? people.find((each) => !each.spoken && !isGone(each))?.memberId : queue[0];

/** The order of turns, who has spoken, who is there: all by one press. */
export function Speakers() {
  const { run, room } = useStanding();
  const { room: words } = useWords();
  const clientId = useTreatment()?.clientId;
  const isWaiting = run.status === 'waiting';
  const people = isWaiting ? room.people.map(({ memberId }) => newcomer(memberId)) : run.people;
  const unheard = people.filter((each) => !each.spoken && each.memberId !== clientId && !isGone(each));
  return (
    <section aria-labelledby="speakers" className={styles.speakers}>
      <h2 id="speakers">
        {words.speakers} <span>{!isWaiting && words.unheard(unheard.length)}</span>
      </h2>
      {!isWaiting && <Everybody />}
      <Turns people={inTurn(people, run)} />
    </section>
  );
}

/** Those who are in the room and not marked yet. */
function Everybody() {
  const { run, connected, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const unmarked = run.people.filter(
    ({ memberId, presence }) => presence === null && connected.includes(memberId),
  );
  const mark = async () => {
    for (const { memberId } of unmarked) await command({ kind: 'mark', memberId, presence: 'present' });
  };
  if (unmarked.length === 0) return null;
  return (
    <Button variant="quiet" icon={UserCheck} busy={isBusy && ''} onClick={() => void mark()}>
      {words.everybodyThere} ({unmarked.length})
    </Button>
  );
}

function Turns({ people }: { people: readonly PersonInRoom[] }) {
  const { run } = useStanding();
  const { room: words } = useWords();
  const clientId = useTreatment()?.clientId;
  const [isArranging, arrange] = useState(false);
  return (
    <>
      {isArranging ? (
        <Arrange people={people} />
      ) : (
        <ol tabIndex={0} aria-labelledby="speakers">
          {people.map((person) => (
            <Speaker key={person.memberId} person={person} isClient={person.memberId === clientId} />
          ))}
        </ol>
      )}
      {run.status !== 'waiting' && (
        <Button
          variant="quiet"
          icon={ArrowUpDown}
          aria-pressed={isArranging}
          onClick={() => arrange(!isArranging)}
        >
          {isArranging ? words.arranged : words.arrangeTurns}
        </Button>
      )}
    </>
  );
}

/** Each move is told at once: everybody’s place in the queue follows. */
function Arrange({ people }: { people: readonly PersonInRoom[] }) {
  const { nameOf, command } = useStanding();
  const { room: words } = useWords();
  return (
    <div className={styles.arranged}>
      <OrderList
        label={words.speakers}
        items={people.map(({ memberId }) => ({ key: memberId, text: nameOf(memberId) }))}
        onChange={(members) => void command({ kind: 'order', members })}
        moveUpLabel={words.turnBefore}
        moveDownLabel={words.turnAfter}
        placeLabel={words.turnPlace}
      />
    </div>
  );
}

function Speaker({ person, isClient }: { person: PersonInRoom; isClient: boolean }) {
  const { run, nameOf } = useStanding();
  const name = nameOf(person.memberId);
  const isNext = nextIn(run) === person.memberId;
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
  if (means === 'phone' || connected.includes(memberId)) return means ? words.means[means] : words.inRoom;
  return words.notConnected;
}
