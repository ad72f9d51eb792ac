import type { PhaseKind } from '@cheminer/vocabulary';
import type { ContributionType } from '@cheminer/workshop-run';
import { useWords } from '../../../app/words.tsx';
import { SaidList } from '../components/said-list.tsx';
import { SubjectContext, useStanding } from '../standing.ts';
import styles from './written.module.css';

const leftBy: Partial<Record<PhaseKind, ContributionType>> = {
  statement: 'statement',
  clarification: 'question',
  consultation: 'offer',
  learnings: 'learning',
};

/** What phases that are over left: whoever comes late reads it, and writes where the group is. */
export function Earlier() {
  const { run, phaseIndex } = useStanding();
  const { room: words, protocol } = useWords();
  const isTwo = run.treatments.length > 1;
  const over = run.phases.slice(0, phaseIndex).filter(({ kind }) => leftBy[kind]);
  if (run.mode !== 'written' || over.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{words.written.earlier}</summary>
      {over.map(({ kind, consultation }) => (
        <SubjectContext key={`${kind} ${consultation}`} value={consultation}>
          <h3>{protocol.phaseOf(kind, isTwo ? consultation : null)}</h3>
          <SaidList
            label={protocol.phaseOf(kind, isTwo ? consultation : null)}
            said={run.contributions.filter(
              (each) => each.consultation === consultation && each.type === leftBy[kind],
            )}
          />
        </SubjectContext>
      ))}
    </details>
  );
}
