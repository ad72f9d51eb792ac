import { type DragEvent, useState } from 'react';
import { cx } from '@cheminer/ui';
import { fullName, type Grouping, type Person } from '../grouping.ts';
import styles from '../groups.module.css';
import type { Forming } from '../use-arrangement.ts';
import { PersonRow } from './person-row.tsx';

type PeopleListProps = {
  label: string;
  people: readonly Person[];
  /** '' for those without a group. */
  groupKey: string;
  grouping: Grouping;
  forming: Forming;
  readOnly: boolean;
};

/** The people of one group, by name; a person who is dragged is dropped here. */
export function PeopleList({ label, people, groupKey, grouping, forming, readOnly }: PeopleListProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const memberId = event.dataTransfer.getData('text/x-member');
    if (grouping.people.some((each) => each.memberId === memberId)) forming.move(memberId, groupKey || null);
  };
  const byName = [...people].sort((one, other) => fullName(one).localeCompare(fullName(other), 'fr'));
  return (
    <ul
      role="list"
      aria-label={label}
      className={cx(styles.people, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {byName.map((person) => (
        <PersonRow
          key={person.memberId}
          {...{ person, groupKey, readOnly }}
          groupKeys={forming.groups.map((group) => group.groupKey)}
          onMove={(to) => forming.move(person.memberId, to)}
        />
      ))}
    </ul>
  );
}
