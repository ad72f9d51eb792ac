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

function Return({ action: { actionId, clientId, content, status } }: { action: Action }) {
  const { run, room, nameOf, command } = useStanding();
  const { room: words } = useWords();
  const [because, setBecause] = useState('');
  const said = run.followedUp.find((each) => each.actionId === actionId)?.status ?? status;
  const mayTell = clientId === room.me.memberId || run.commanderId === room.me.memberId;
  const tell = (next: string, why: string) =>
    void command({ kind: 'follow-up', actionId, status: next as FollowUp, ...(why ? { because: why } : {}) });
  const what = (content as { text?: string } | null)?.text ?? words.erased;
  return (
    <li>
      <p>
        <b>{givenName(nameOf(clientId))}</b> {what}
      </p>
      {mayTell ? (
        <ChoiceGroup
          look="segments"
          quietLabel
          label={what}
          name={`return-${actionId}`}
          value={said ?? ''}
          onChange={(next) => tell(next, because)}
          choices={followUps.map((each) => ({ value: each, label: words.followUps[each] }))}
        />
      ) : (
        said && <p>{words.followUps[said as FollowUp]}</p>
      )}
      {mayTell && clientId === room.me.memberId && said === 'dropped' && (
        <TextField
          label={words.because}
          optional={words.optional}
          value={because}
          maxLength={2_000}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
          onBlur={() => because.trim() && tell('dropped', because.trim())}
        />
      )}
    </li>
  );
}
