import { SelectField } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { fullName, type Person } from '../grouping.ts';
import styles from '../groups.module.css';

type PersonRowProps = {
  person: Person;
  /** Of the group they stand in; '' without one. */
  groupKey: string;
  groupKeys: readonly string[];
  onMove: (to: string | null) => void;
  readOnly: boolean;
};

/** Somebody, what counts when groups are formed, and the group they are moved to: by the list or by dragging. */
export function PersonRow({ person, groupKey, groupKeys, onMove, readOnly }: PersonRowProps) {
  const { groups: words } = useWords();
  const { territoryName, territoryKind, profile, ahead } = person;
  const said = [territoryName, territoryKind, profile, ahead !== 0 && words.ahead(ahead)].filter(Boolean);
  return (
    <li
      className={styles.person}
      draggable={!readOnly}
      onDragStart={({ dataTransfer }) => dataTransfer.setData('text/x-member', person.memberId)}
    >
      <div>
        <p className={styles.name}>{fullName(person)}</p>
        <p className={styles.quiet}>{said.join(', ')}</p>
      </div>
      {!readOnly && (
        <SelectField
          className={styles.move}
          label={<span className="sr">{words.moveTo(fullName(person))}</span>}
          value={groupKey}
          options={[
            ...groupKeys.map((key) => ({ value: key, label: words.group(key) })),
            { value: '', label: words.unplaced },
          ]}
          onChange={({ currentTarget }) => onMove(currentTarget.value || null)}
        />
      )}
    </li>
  );
}
