import { ChoiceGroup, TextField } from '@cheminer/ui';
import { followUps, type FollowUp } from '@cheminer/workshop-run';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { givenName, type Room } from '../room.ts';
import { useStanding } from '../standing.ts';
import styles from './companion.module.css';

type Action = Room['returns'][number];

/** What earlier clients decided, and what became of it: said by one press. */
export function Returns() {
  const { room } = useStanding();
  const { room: words } = useWords();
  return (
    <>
      <h2>{words.returns}</h2>
      {room.returns.length === 0 ? (
        <p>{words.noReturns}</p>
      ) : (
        <ul tabIndex={0} aria-label={words.returns} className={styles.returns}>
          {room.returns.map((action) => (
            <Return key={action.actionId} action={action} />
          ))}
        </ul>
      )}
    </>
  );
}

function Return({ action }: { action: Action }) {
  const { run, room, nameOf } = useStanding();
  const { room: words } = useWords();
  const { actionId, clientId, content } = action;
  const told = run.followedUp.find((each) => each.actionId === actionId)?.status ?? action.status;
  const status = told as FollowUp | null;
  const what = (content as { text?: string } | null)?.text ?? words.erased;
  const mayTell = clientId === room.me.memberId || run.commanderId === room.me.memberId;
  return (
    <li>
      <p>
        <b>{givenName(nameOf(clientId))}</b> {what}
      </p>
      {mayTell ? <Tell {...{ actionId, what, status }} /> : status && <p>{words.followUps[status]}</p>}
    </li>
  );
}

type TellProps = { actionId: string; what: string; status: FollowUp | null };

function Tell({ actionId, what, status }: TellProps) {
  const { command } = useStanding();
  const { room: words } = useWords();
  const [because, setBecause] = useState('');
  const tell = (next: FollowUp) => {
    const why = because.trim();
    void command({ kind: 'follow-up', actionId, status: next, ...(why ? { because: why } : {}) });
  };
  return (
    <>
      <ChoiceGroup
        look="segments"
        quietLabel
        label={what}
        name={`return-${actionId}`}
        value={status ?? ''}
        onChange={(next) => tell(next as FollowUp)}
        choices={followUps.map((each) => ({ value: each, label: words.followUps[each] }))}
      />
      {status === 'dropped' && (
        <TextField
          label={words.because}
          optional={words.optional}
          value={because}
          maxLength={2_000}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
          onBlur={() => because.trim() && tell('dropped')}
        />
      )}
    </>
  );
}
