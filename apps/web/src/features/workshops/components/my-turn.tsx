import type { Schemas } from '@cheminer/api-client';
import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { fullName, type Workshop } from '../meetings.ts';
import styles from './my-meetings.module.css';

export type Turns = Schemas['TurnsResponse'];
type TurnsWorkshop = Turns['workshops'][number];

type MyTurnProps = { turns: Turns | null; cohortId: string; workshops: readonly Workshop[] };

/** When I am client, and who is at the next workshop; nothing for whoever has no group yet. */
export function MyTurn({ turns, cohortId, workshops }: MyTurnProps) {
  const { turn } = useWords().workshops;
  const id = useId();
  if (!turns) return null;
  return (
    <Card aria-labelledby={id} className={styles.turn}>
      <h2 id={id}>{turn.title}</h2>
      <Mine turns={turns} />
      <Next turns={turns} />
      <p>
        <Link to={`/promotions/${cohortId}/groupes/${workshops[0]!.groupId}/tours`}>{turn.all}</Link>
      </p>
    </Card>
  );
}

const Mine = ({ turns }: { turns: Turns }) => <p>{useMine(turns)}</p>;

function Next({ turns }: { turns: Turns }) {
  const { turn } = useWords().workshops;
  const next = turns.workshops.find(({ status }) => status === 'scheduled' || status === 'open');
  const names = (next?.turns ?? []).flatMap(({ client }) => (client ? fullName(client) : []));
  return next && names.length > 0 ? <p>{turn.next(names, next.title)}</p> : null;
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
