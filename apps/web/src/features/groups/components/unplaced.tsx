import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Grouping } from '../grouping.ts';
import styles from '../groups.module.css';
import type { Forming } from '../use-arrangement.ts';
import { PeopleList } from './people-list.tsx';

type UnplacedProps = { forming: Forming; grouping: Grouping; readOnly: boolean };

/** Who is in no group yet; nothing when there is nobody. */
export function Unplaced({ forming, grouping, readOnly }: UnplacedProps) {
  const { groups: words } = useWords();
  const id = useId();
  const placed = new Set(forming.groups.flatMap(({ memberIds }) => memberIds));
  const people = grouping.people.filter(
    ({ memberId, isFacilitator }) => !isFacilitator && !placed.has(memberId),
  );
  if (people.length === 0) return null;
  return (
    <Card aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{words.unplaced}</h2>
      <p className={styles.quiet}>{words.unplacedNote}</p>
      <PeopleList label={words.unplaced} groupKey="" {...{ people, grouping, forming, readOnly }} />
    </Card>
  );
}
