import { Icon, IconText } from '@cheminer/ui';
import type { Phase } from '@cheminer/workshop-run';
import { Check, ShieldCheck } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { useClock } from './clock.tsx';
import styles from './phase-list.module.css';

/** The same trail, upright: where the workshop was, is, and is to go, with the minutes that changed. */
export function PhaseList() {
  const { run, log } = useStanding();
  const { room: words } = useWords();
  const start = log.facts.find((fact) => fact.kind === 'start');
  const planned = start?.kind === 'start' ? start.data.phases : [];
  return (
    <nav aria-label={words.phases} className={styles.list}>
      <ol>
        {run.phases.map((phase, index) => (
          <PhaseRow key={index} index={index} phase={phase} before={planned[index]?.minutes} />
        ))}
      </ol>
      {run.mode === 'live' && <Ends />}
    </nav>
  );
}

const now = { 'aria-current': 'step', className: styles.now } as const;

type PhaseRowProps = { index: number; phase: Phase; before: number | undefined };

function PhaseRow({ index, phase, before }: PhaseRowProps) {
  const { run, phaseIndex } = useStanding();
  const { protocol } = useWords();
  const { kind, consultation } = phase;
  const isDone = index < phaseIndex;
  const nth = run.treatments.length > 1 && consultation;
  const face = isDone ? { className: styles.done } : index === phaseIndex ? now : {};
  return (
    <li {...face}>
      <span aria-hidden="true" className={styles.mark}>
        {isDone && <Icon of={Check} />}
      </span>
      <span>
        {protocol.kinds[kind]} {nth}
        {kind === 'learnings' && <Icon of={ShieldCheck} label={protocol.protected} />}
      </span>
      <span className={styles.minutes}>
        <Lasts {...{ index, phase, before }} />
      </span>
    </li>
  );
}

/** Its minutes, those that changed struck through; in writing, the day on which it opens. */
function Lasts({ index, phase: { minutes }, before = minutes }: PhaseRowProps) {
  const opens = useStanding().run.opens?.[index];
  const format = useFormat();
  if (opens) return format.day(opens);
  return (
    <>
      {before !== minutes && <s>{before}</s>} {format.minutes(minutes)}
    </>
  );
}

function Ends() {
  const { run, phaseIndex } = useStanding();
  const { room: words } = useWords();
  const { minutes } = useFormat();
  const { end, late } = useClock();
  const learnings = run.phases.find(({ kind }, index) => kind === 'learnings' && index >= phaseIndex);
  const said = late > 0 ? words.late(minutes(late)) : late < 0 ? words.early(minutes(-late)) : words.onTime;
  return (
    <div className={styles.end}>
      <p>
        {words.ends} <b>{end}</b>
      </p>
      <p>{said}</p>
      {learnings && (
        <p className={styles.guard}>
          <IconText icon={ShieldCheck}>{words.guarded(minutes(learnings.minutes))}</IconText>
        </p>
      )}
    </div>
  );
}
