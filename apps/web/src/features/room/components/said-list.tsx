import { Button, Chip } from '@cheminer/ui';
import { type Contribution, isWrittenNow } from '@cheminer/workshop-run';
import { useWords } from '../../../app/words.tsx';
import { contractOf, givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import { Answers } from '../written/answers.tsx';
import styles from './said-list.module.css';

/** What was said, by whom; what is outside the contract is told, not refused. */
export function SaidList({ said, label }: { said: readonly Contribution[]; label: string }) {
  const { room: words } = useWords();
  return said.length === 0 ? (
    <p className={styles.nothing}>{words.nothing}</p>
  ) : (
    <ul tabIndex={0} aria-label={label} className={styles.list}>
      {said.map((each) => (
        <Said key={each.number} said={each} />
      ))}
    </ul>
  );
}

function Said({ said }: { said: Contribution }) {
  const { nameOf, room, run, now, command } = useStanding();
  const { room: words } = useWords();
  const { authorId, onBehalfOf, content, number } = said;
  return (
    <li>
      <b>{givenName(nameOf(onBehalfOf ?? authorId))}</b> {content?.text ?? <i>{words.erased}</i>}{' '}
      <Tag said={said} />
      {authorId === room.me.memberId && isWrittenNow(run, said.type, now) && (
        <Button variant="quiet" onClick={() => void command({ kind: 'withdraw', number })}>
          {words.withdraw}
        </Button>
      )}
      {said.type === 'question' && <Answers question={said} />}
    </li>
  );
}

function Tag({ said: { tag } }: { said: Contribution }) {
  const { room: words } = useWords();
  const wanted = contractOf(useTreatment())?.tags;
  if (!tag) return null;
  const isOutside = wanted !== undefined && !wanted.includes(tag);
  return (
    <>
      <Chip tone={isOutside ? 'neutral' : 'lake'}>{words.tags[tag]}</Chip>
      {isOutside && <small> {words.outside}</small>}
    </>
  );
}
