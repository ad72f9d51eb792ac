import { Hut, Icon, Marker, RoadBook, type RoadBookMark, Screen } from '@cheminer/ui';
import { ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { useStepRows } from '../rows.tsx';
import { addressOfUnit, idOfUnit, markOfUnit, type Unit, type Walk } from '../walk.ts';
import { useStateWords } from '../words.ts';
import styles from './other-units.module.css';
import { TakeAlongLater } from './take-along-later.tsx';

/** Modules to unfold and meetings to open, in walking order. */
export function OtherUnits({ walk, units }: { walk: Walk; units: readonly Unit[] }) {
  useRevealed();
  return (
    <ol role="list" className={styles.list}>
      {units.map((unit) => (
        <li key={unit.key}>
          {unit.type === 'collective' ? (
            <Meeting walk={walk} unit={unit} />
          ) : (
            <Folded walk={walk} unit={unit} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Folded({ walk, unit }: { walk: Walk; unit: Unit }) {
  const { book } = useWords().path;
  const rowsOf = useStepRows(walk);
  return (
    <details id={idOfUnit(unit)} className={styles.module}>
      <summary className={styles.row}>
        <Heading walk={walk} unit={unit} />
      </summary>
      <div className={styles.steps}>
        <TakeAlongLater cohortId={walk.cohort.cohortId} unitKey={unit.key} done={unit.done} />
        <RoadBook label={book.steps(unit.title)} rows={rowsOf(unit)} />
      </div>
    </details>
  );
}

const Meeting = ({ walk, unit }: { walk: Walk; unit: Unit }) => (
  <Link to={addressOfUnit(walk, unit)} className={styles.row}>
    <Heading walk={walk} unit={unit} />
  </Link>
);

function Heading({ walk, unit }: { walk: Walk; unit: Unit }) {
  const stateOf = useStateWords(walk);
  return (
    <>
      <span className={styles.mark}>
        <Mark mark={markOfUnit(walk, unit)} />
      </span>
      <span className={styles.title}>{unit.title}</span> <span className={styles.state}>{stateOf(unit)}</span>
      <Icon of={ChevronRight} className={styles.arrow} />
    </>
  );
}

function Mark({ mark }: { mark: RoadBookMark }) {
  if (mark.kind === 'workshop') return <Hut state={mark.state} size="small" />;
  return mark.kind === 'webinar' ? <Screen state={mark.state} size="small" /> : <Marker state={mark.state} />;
}

/** A link of the map leads to a module: it opens, and the keyboard goes on from there. */
function useRevealed(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target?.querySelector('summary')?.focus({ preventScroll: true });
    target?.closest<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [hash, key]);
}
