import { Card, RoadBook } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { useDayRange } from '../../../app/days.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStepRows } from '../rows.tsx';
import { currentUnit, idOfUnit, type Unit, type Walk } from '../walk.ts';
import styles from './current-module.module.css';
import { OtherUnits } from './other-units.tsx';
import { TakeAlongLater } from './take-along-later.tsx';

/** The road book: the module one is in, open; the rest of the course, folded. */
export function CurrentModule({ walk }: { walk: Walk }) {
  const { book } = useWords().path;
  const id = useId();
  const { units } = walk.path;
  const current = currentUnit(walk);
  const shown = current ? [current, ...meetingAfter(units, current)] : [];
  return (
    <Card id="carnet" aria-labelledby={id} className={styles.card}>
      {current ? <Current walk={walk} unit={current} shown={shown} id={id} /> : <h2 id={id}>{book.all}</h2>}
      {current && <h3 className="sr">{book.others}</h3>}
      <OtherUnits walk={walk} units={units.filter((unit) => !shown.includes(unit))} />
      {walk.path.hasGlossary && (
        <p className={styles.glossary}>
          <Link to="../glossaire" relative="path">
            {book.glossary}
          </Link>
        </p>
      )}
    </Card>
  );
}

/** The meeting that the module leads to is shown at its end. */
function meetingAfter(units: readonly Unit[], current: Unit): Unit[] {
  const after = units[units.indexOf(current) + 1];
  return after?.type === 'collective' ? [after] : [];
}

function Current({ walk, unit, shown, id }: { walk: Walk; unit: Unit; shown: readonly Unit[]; id: string }) {
  const { book } = useWords().path;
  const rowsOf = useStepRows(walk);
  const facts = useFacts(walk);
  return (
    <>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          <span id={idOfUnit(unit)}>{unit.title}</span>
        </h2>
        <p className={styles.facts}>{facts(unit)}</p>
      </div>
      <TakeAlongLater cohortId={walk.cohort.cohortId} unitKey={unit.key} done={unit.done} />
      <RoadBook label={book.steps(unit.title)} rows={shown.flatMap(rowsOf)} />
    </>
  );
}

/** « Coopérer efficacement, module 4 sur 4, 12–18 octobre, 54 min à faire » */
function useFacts({ path: { units, themes } }: Walk) {
  const { book, catchUp, atLeast } = useWords().path;
  const { minutes } = useFormat();
  const range = useDayRange();
  return (unit: Unit): string => {
    const theme = themes.find(({ key }) => key === unit.themeKey);
    const siblings = units.filter(({ type, themeKey }) => type === 'module' && themeKey === unit.themeKey);
    return [
      theme && book.ofTheme(theme.title, siblings.indexOf(unit) + 1, siblings.length),
      unit.opensOn && unit.guideOn && book.dates(range(unit.opensOn, unit.guideOn)),
      unit.minutesLeft > 0 && book.left(minutes(unit.minutesLeft)),
      unit.atLeast !== null && atLeast(unit.atLeast),
      unit.catchUp && catchUp.unit,
    ]
      .filter(Boolean)
      .join(', ');
  };
}
