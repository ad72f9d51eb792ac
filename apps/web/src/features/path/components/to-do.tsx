import { ButtonLink, Card, IconText, Marker } from '@cheminer/ui';
import type { AutonomousKind } from '@cheminer/vocabulary';
import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { useDays } from '../../../app/days.ts';
import { iconOfKind } from '../../../app/step-kinds.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOfStep, allSteps, type PathStep, type Walk } from '../walk.ts';
import { AtRest } from './at-rest.tsx';
import { ThisWeek } from './this-week.tsx';
import styles from './to-do.module.css';

/** The one thing to do, before anything else. */
export function ToDo({ walk }: { walk: Walk }) {
  const step = allSteps(walk).find(({ key }) => key === walk.here);
  return step ? <Now walk={walk} step={step} /> : <AtRest walk={walk} />;
}

function Now({ walk, step }: { walk: Walk; step: PathStep }) {
  const { path, step: words } = useWords();
  const id = useId();
  const kind = step.kind as AutonomousKind;
  return (
    <Card raised aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        <Marker state="now" size="dot" /> {path.now.title}
      </h2>
      <p className={styles.title}>{step.title}</p>
      <p className={styles.what}>
        <IconText icon={iconOfKind[kind]}>{`${words.kinds[kind]}, ${words.length(step.minutes)}`}</IconText>
      </p>
      <ButtonLink to={addressOfStep(walk.cohort.cohortId, step)} variant="main" wide iconEnd={ArrowRight}>
        {(walk.path.resumes ? path.now.resume : path.now.start)[kind]}
      </ButtonLink>
      <div className={styles.then}>
        <Then walk={walk} step={step} />
        <BeforeMeeting walk={walk} />
        <ThisWeek walk={walk} />
      </div>
    </Card>
  );
}

/** What the trail leads to after that step. */
function Then({ walk, step }: { walk: Walk; step: PathStep }) {
  const { path, step: words } = useWords();
  const { minutes } = useFormat();
  const steps = allSteps(walk);
  const after = steps
    .slice(steps.indexOf(step) + 1)
    .find(({ key, completedAt, required }) => required && completedAt === null && !walk.finished.has(key));
  if (!after) return null;
  const how = after.collective ? path.meeting.inGroup : words.kinds[after.kind];
  return (
    <p>
      {path.now.then} <b>{after.title}</b>
      {path.now.thenWhat(how.toLocaleLowerCase(), minutes(after.minutes))}
    </p>
  );
}

/** Minutes that are left on the way to the next meeting. */
function BeforeMeeting({ walk: { path, coming, now } }: { walk: Walk }) {
  const words = useWords().path.now;
  const { minutes } = useFormat();
  const days = useDays(now);
  const until = path.units.findIndex(({ steps }) => steps.some(({ key }) => key === coming?.stepKey));
  const modules = path.units.slice(0, Math.max(0, until)).filter(({ type }) => type === 'module');
  const left = modules.reduce((total, { minutesLeft }) => total + minutesLeft, 0);
  if (!coming?.startsAt || left === 0) return null;
  const field = modules
    .flatMap(({ steps }) => steps)
    .filter(({ kind, required, completedAt }) => kind === 'fieldwork' && required && completedAt === null)
    .reduce((total, step) => total + step.minutes, 0);
  const { startsAt } = coming;
  const day = days.isThisWeek(startsAt) ? days.weekday(startsAt) : words.beforeDay(days.long(startsAt));
  return (
    <p>
      {field > 0
        ? words.beforeWithFieldwork(day, minutes(left), minutes(field))
        : words.before(day, minutes(left))}
    </p>
  );
}
