import { cx, Icon, IconText } from '@cheminer/ui';
import { Check, ShieldCheck } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { useClock } from './clock.tsx';
import styles from './phase-list.module.css';

/** The same trail, upright: where the workshop was, is, and is to go, with the minutes that changed. */
export function PhaseList() {
  const { run, phaseIndex, log } = useStanding();
  const { room: words, protocol } = useWords();
  const format = useFormat();
  const clock = useClock();
  const start = log.facts.find((fact) => fact.kind === 'start');
  const planned = start?.kind === 'start' ? start.data.phases : [];
  const learnings = run.phases.find(({ kind }, index) => kind === 'learnings' && index >= phaseIndex);
  return (
    <nav aria-label={words.phases} className={styles.list}>
      <ol>
        {run.phases.map((phase, index) => {
          const before = planned[index]?.minutes;
          const isNow = index === phaseIndex;
          return (
            <li
              key={index}
              aria-current={isNow ? 'step' : undefined}
              className={cx(isNow && styles.now, index < phaseIndex && styles.done)}
            >
              <span aria-hidden="true" className={styles.mark}>
                {index < phaseIndex && <Icon of={Check} />}
              </span>
              <span>
                {protocol.phaseOf(phase.kind, run.treatments.length > 1 ? phase.consultation : null)}{' '}
                {phase.kind === 'learnings' && <Icon of={ShieldCheck} label={protocol.protected} />}
              </span>
              <span className={styles.minutes}>
                {before !== undefined && before !== phase.minutes && <s>{before}</s>}{' '}
                {format.minutes(phase.minutes)}
              </span>
            </li>
          );
        })}
      </ol>
      {run.mode === 'live' && (
        <div className={styles.end}>
          <p>
            {words.ends} <b>{clock.end}</b>
          </p>
          <p>
            {clock.late === 0 && words.onTime}
            {clock.late > 0 && words.late(format.minutes(clock.late))}
            {clock.late < 0 && words.early(format.minutes(-clock.late))}
          </p>
          {learnings && (
            <p className={styles.guard}>
              <IconText icon={ShieldCheck}>{words.guarded(format.minutes(learnings.minutes))}</IconText>
            </p>
          )}
        </div>
      )}
    </nav>
  );
}
