import { Button, Dialog, SelectField } from '@cheminer/ui';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Command, Person } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import styles from './trouble-dialog.module.css';

type TroubleProps = { open: boolean; onClose: () => void };

/** Everything that can go wrong, each mended by one press. */
export function TroubleDialog({ open, onClose }: TroubleProps) {
  const { command } = useStanding();
  const { room: words } = useWords();
  const act = async (wanted: Command) => {
    if (await command(wanted)) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.troubles.title}
      actions={<Button onClick={onClose}>{words.troubles.close}</Button>}
    >
      <div className={styles.troubles}>
        <ClientMissing act={act} />
        <HandTo act={act} />
        <ByPhone act={act} />
        <StopWithCare act={act} />
      </div>
    </Dialog>
  );
}

type Act = Readonly<{ act: (command: Command) => Promise<void> }>;

/** Three ways on, and nobody is blamed: another client, somebody from the bank, or the returns. */
function ClientMissing({ act }: Act) {
  const { run, room, nameOf } = useStanding();
  const { room: words } = useWords();
  const treatment = useTreatment();
  if (!treatment) return null;
  const { consultation, clientId } = treatment;
  const other = run.treatments.find((each) => each.consultation > consultation && each.clientId);
  const isFree = (memberId: string) =>
    !run.treatments.some((each) => each.clientId === memberId) &&
    run.people.some((each) => each.memberId === memberId && each.presence !== 'absent');
  const volunteers = room.people.filter(({ memberId, subject }) => subject && isFree(memberId));
  const change = (memberId: string | null, why: 'swap' | 'volunteer' | 'returns-only' | 'absent') =>
    void act({ kind: 'client', consultation, memberId, why });
  return (
    <section>
      <h3>{words.troubles.client}</h3>
      {other?.clientId && (
        <Button onClick={() => change(other.clientId, 'swap')}>
          {words.troubles.swap(nameOf(other.clientId))}
        </Button>
      )}
      <Volunteers people={volunteers} onTake={(memberId) => change(memberId, 'volunteer')} />
      <Button onClick={() => change(null, 'returns-only')}>{words.troubles.returnsOnly}</Button>
      {clientId && <Button onClick={() => change(null, 'absent')}>{words.troubles.absent}</Button>}
    </section>
  );
}

type VolunteersProps = Readonly<{
  people: readonly Person[];
  onTake: (memberId: string) => void;
}>;

/** Chosen, then taken: a list that is gone through changes nothing. */
function Volunteers({ people, onTake }: VolunteersProps) {
  const { troubles: words } = useWords().room;
  const [wanted, want] = useState('');
  if (people.length === 0) return null;
  return (
    <>
      <SelectField
        label={words.volunteer}
        empty="…"
        value={wanted}
        onChange={({ currentTarget }) => want(currentTarget.value)}
        options={people.map(({ memberId, name }) => ({ value: memberId, label: name }))}
      />
      <Button onClick={() => wanted && onTake(wanted)}>{words.take}</Button>
    </>
  );
}

function HandTo({ act }: Act) {
  const { run, room, nameOf } = useStanding();
  const { room: words } = useWords();
  const others = [room.facilitator, ...(room.relay ? [room.relay] : [])].filter(
    ({ memberId }) => memberId !== run.commanderId,
  );
  return (
    <section>
      <h3>{words.troubles.relay}</h3>
      {others.map(({ memberId, name }) => (
        <Button key={memberId} onClick={() => void act({ kind: 'give-command', to: memberId })}>
          {name}
        </Button>
      ))}
      <SelectField
        label={words.troubles.deputy}
        empty={words.troubles.nobody}
        value={run.deputyId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void act(value ? { kind: 'name-deputy', memberId: value } : { kind: 'name-deputy' })
        }
        options={run.people.map(({ memberId }) => ({ value: memberId, label: nameOf(memberId) }))}
      />
    </section>
  );
}

function ByPhone({ act }: Act) {
  const { run, room } = useStanding();
  const { room: words } = useWords();
  if (!room.phone) return null;
  return (
    <section>
      <Button onClick={() => void act({ kind: 'to-phone', on: !run.isByPhone })}>
        {run.isByPhone ? words.troubles.video : words.troubles.phone}
      </Button>
    </section>
  );
}

const forgotten = [0, 10, 20, 600] as const;

/** One press: it counts for everybody, and what was written lately goes if the client asks so. */
function StopWithCare({ act }: Act) {
  const { room: words } = useWords();
  const [minutes, setMinutes] = useState(0);
  const { troubles } = words;
  const label = (count: number) =>
    count === 0 ? troubles.forgetNothing : count === 600 ? troubles.forgetAll : troubles.forgetLast(count);
  return (
    <section>
      <h3>{troubles.stop}</h3>
      <p>{troubles.stopHint}</p>
      <Button
        variant="danger"
        onClick={() => void act({ kind: 'end', how: 'by-choice', forgetMinutes: minutes })}
      >
        {troubles.stop}
      </Button>
      <SelectField
        label={troubles.forget}
        value={String(minutes)}
        onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
        options={forgotten.map((count) => ({ value: String(count), label: label(count) }))}
      />
      <Button onClick={() => void act({ kind: 'end', how: 'early', forgetMinutes: 0 })}>
        {troubles.early}
      </Button>
    </section>
  );
}
