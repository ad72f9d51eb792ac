import { Button, Note } from '@cheminer/ui';
import { useId } from 'react';
import { useStudy } from '../../../app/study-words.ts';
import type { Need, Needs } from '../../../app/work-time/answers.ts';
import styles from '../needs.module.css';
import { toldBy } from '../typed.ts';
import type { useNeeds } from '../use-needs.ts';

/** Two devices told two lists: both are shown, and the person decides. */
export function TwoLists({ needs, other }: { needs: ReturnType<typeof useNeeds>; other: Needs }) {
  const { needs: words } = useStudy();
  return (
    <Note tone="warn" role="alert">
      <p>
        <strong>{words.conflictTitle}.</strong> {words.conflict}
      </p>
      <div className={styles.lists}>
        <List title={words.here} needs={toldBy(needs.typed)} />
        <List title={words.elsewhere} needs={other.needs} />
      </div>
      <div className={styles.ways}>
        <Button onClick={() => void needs.keepMine()}>{words.keepMine}</Button>
        <Button onClick={needs.takeOther}>{words.takeOther}</Button>
      </div>
    </Note>
  );
}

function List({ title, needs }: { title: string; needs: readonly Need[] }) {
  const { needs: words } = useStudy();
  const id = useId();
  return (
    <div>
      <h3 id={id}>{title}</h3>
      {needs.length === 0 && <p>{words.none}</p>}
      <ul role="list" aria-labelledby={id}>
        {needs.map((need) => (
          <li key={need.kind}>
            <NeedText need={need} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « Des pauses : toutes les 45 minutes (La personne qui anime mon groupe) » */
function NeedText({ need: { kind, note, sharedWithFacilitator, sharedWithCoordinator } }: { need: Need }) {
  const { needs: words } = useStudy();
  const readers = [sharedWithFacilitator && words.facilitator, sharedWithCoordinator && words.coordinator];
  const said = note ? `${words.kinds[kind]}\u00A0: ${note}` : words.kinds[kind];
  const shown = readers.filter(Boolean).join(', ');
  return <>{shown ? `${said} (${shown})` : said}</>;
}
