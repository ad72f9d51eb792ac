import { Card, CountFigure, Gauge, Note } from '@cheminer/ui';
import type { CollectiveKind } from '@cheminer/vocabulary';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { allSteps, type Path, type Unit, type Walk } from '../walk.ts';
import styles from './progress.module.css';

/** The one number, what it is made of, what is late and why, and how it is counted. */
export function Progress({ walk }: { walk: Walk }) {
  const { progress, of } = useWords().path;
  const id = useId();
  const { totals, units } = walk.path;
  const share = (kind: CollectiveKind) => shareOf(walk, kind);
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {progress.title}
      </h2>
      <CountFigure
        count={totals.done}
        rest={progress.rest(totals.done, totals.required)}
        note={progress.together(share('workshop'), share('webinar'))}
      />
      <div className={styles.gauges}>
        {parts(walk.path).map(({ key, title, done, required }) => (
          <Gauge key={key} label={title} text={of(done, required)} value={done} max={required} />
        ))}
      </div>
      {!walk.cohort.archived &&
        units.filter(({ state }) => state === 'late').map((unit) => <Late key={unit.key} unit={unit} />)}
      <p className={styles.how}>
        <b>{progress.howTitle}</b> {progress.how}
      </p>
    </Card>
  );
}

/** Meetings of one kind that count, and those done. */
function shareOf(walk: Walk, kind: CollectiveKind) {
  const steps = allSteps(walk).filter((step) => step.kind === kind && step.required);
  return { done: steps.filter(({ completedAt }) => completedAt !== null).length, of: steps.length };
}

type Part = Pick<Unit, 'key' | 'title' | 'done' | 'required'>;

/** Themes, and the modules that are in none, in walking order. */
function parts({ units, themes }: Path): Part[] {
  const modules = units.filter(({ type, required }) => type === 'module' && required > 0);
  const keys = [...new Set(modules.map(({ themeKey, key }) => themeKey ?? key))];
  return keys.flatMap((key) => {
    const module = modules.find((each) => each.key === key && each.themeKey === null);
    return module ? [{ ...module, title: module.shortTitle }] : themes.filter((theme) => theme.key === key);
  });
}

const namedAtMost = 2;

function Late({ unit }: { unit: Unit }) {
  const { late } = useWords().path.progress;
  const { day } = useFormat();
  const missing = unit.steps.filter(({ required, completedAt }) => required && completedAt === null);
  const named = missing.slice(0, namedAtMost).map(({ title }) => title);
  const date = unit.notYet?.day ?? unit.guideOn;
  return (
    date && (
      <Note className={styles.note}>{late(unit.title, named, missing.length - named.length, day(date))}</Note>
    )
  );
}
