import { Chip, type ChipTone } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { fullName, isDecided, type Person, type Turn, type Turns, type TurnsWorkshop } from '../turns.ts';
import styles from '../turns.module.css';
import type { Deciding } from '../use-turns.ts';
import { AwayDialog } from './away-dialog.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { Offers } from './offers.tsx';

type TurnRowProps = { turn: Turn; workshop: TurnsWorkshop; turns: Turns; deciding: Deciding };

const tones: Record<Turn['standing'], ChipTone> = {
  held: 'ok',
  missed: 'warn',
  unused: 'neutral',
  fixed: 'lake',
  planned: 'lake',
  proposed: 'now',
  free: 'neutral',
  'returns-only': 'neutral',
};

/** One turn: who, with which subject, how it stands, and what can be done about it. */
export function TurnRow({ turn, workshop, turns, deciding }: TurnRowProps) {
  const { turns: words } = useWords();
  return (
    <li className={styles.turn}>
      <p className={styles.slot}>{words.slot(turn.slot)}</p>
      <div>
        <Client client={turn.client} />
        {turn.notComing && <Chip tone="warn">{words.notComing(fullName(turn.notComing))}</Chip>}
        {turn.absent.map((person) => (
          <p key={person.memberId} className={styles.quiet}>
            {words.absent(fullName(person), person.reason)}
          </p>
        ))}
      </div>
      <p>
        <Chip tone={tones[turn.standing]} icon={turn.standing === 'proposed' ? false : undefined}>
          {words.standings[turn.standing]}
        </Chip>
      </p>
      {turns.canChange && workshop.status !== 'closed' && <Ways {...{ turn, workshop, turns, deciding }} />}
    </li>
  );
}

function Ways({ turn, workshop, turns, deciding }: TurnRowProps) {
  const place = { stepKey: workshop.stepKey, slot: turn.slot };
  return (
    <>
      <div className={styles.actions}>
        <ChangeDialog {...{ place, turn, turns, deciding }} workshop={workshop.title} />
        {isDecided(turn) && turn.client && (
          <AwayDialog place={place} name={fullName(turn.client)} deciding={deciding} />
        )}
      </div>
      {turn.offers && <Offers place={place} offers={turn.offers} deciding={deciding} />}
    </>
  );
}

function Client({ client }: { client: Person | null }) {
  const { turns: words } = useWords();
  if (!client) return <p className={styles.quiet}>{words.nobody}</p>;
  return (
    <>
      <p>
        <strong>{fullName(client)}</strong> {client.isMe && <Chip tone="now">{words.me}</Chip>}
      </p>
      <p className={styles.quiet}>
        {client.subject ? words.subject(client.subject) : words.noSubject}
        {client.subject && !client.isPublished && `, ${words.notPublished}`}
      </p>
    </>
  );
}
