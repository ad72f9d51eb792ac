import { Button, Chip } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './companion.module.css';

/** The bank of subjects: who is client of which consultation. */
export function ChooseSubject() {
  const { run, room, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const conducts = run.commanderId === room.me.memberId;
  return (
    <>
      <h2>{words.chooseClient}</h2>
      <ul tabIndex={0} aria-label={words.chooseClient} className={styles.returns}>
        {room.people.map(({ memberId, name, subject }) => {
          const taken = run.treatments.find(({ clientId }) => clientId === memberId);
          return (
            <li key={memberId}>
              <p>
                <b>{name}</b> {subject ?? words.noTitle}
              </p>
              {taken && (
                <Chip tone="now">
                  {run.treatments.length > 1 ? words.nthSubject(taken.consultation) : words.chosen}
                </Chip>
              )}
              {conducts &&
                !taken &&
                run.treatments.map(({ consultation }) => (
                  <Button
                    key={consultation}
                    busy={isBusy && ''}
                    onClick={() => void command({ kind: 'client', consultation, memberId, why: 'chosen' })}
                  >
                    {run.treatments.length > 1 ? words.nthSubject(consultation) : words.choose}
                    <span className="sr"> {name}</span>
                  </Button>
                ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
