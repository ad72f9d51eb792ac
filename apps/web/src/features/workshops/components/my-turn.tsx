import type { Schemas } from '@cheminer/api-client';
import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { fullName } from '../meetings.ts';
import styles from './my-meetings.module.css';

export type Turns = Schemas['TurnsResponse'];
type TurnsWorkshop = Turns['workshops'][number];

/** When I am client, and who is at the next workshop. */
export function MyTurn({ turns, address }: { turns: Turns; address: string }) {
  const { turn } = useWords().workshops;
  const id = useId();
  const next = turns.workshops.find(({ status }) => status === 'scheduled' || status === 'open');
  const names = (next?.turns ?? []).flatMap(({ client }) => (client ? fullName(client) : []));
  return (
    <Card aria-labelledby={id} className={styles.turn}>
      <h2 id={id}>{turn.title}</h2>
      <p>{useMine(turns)}</p>
      {next && names.length > 0 && <p>{turn.next(names, next.title)}</p>}
      <p>
        <Link to={address}>{turn.all}</Link>
      </p>
    </Card>
  );
}

function useMine({ workshops }: Turns): string {
  const { turn } = useWords().workshops;
  const { longDay } = useFormat();
  const isMine = ({ turns }: TurnsWorkshop) => turns.some(({ client }) => client?.isMe);
  const mine = workshops.find(isMine);
  if (!mine) return turn.none;
  if (mine.turns.some(({ client, standing }) => client?.isMe && standing === 'held')) return turn.been;
  return mine.startsAt ? turn.mine(mine.title, longDay(mine.startsAt)) : turn.mineNoDate(mine.title);
}
