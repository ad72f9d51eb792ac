import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOf } from '../filters.ts';
import type { Grid } from '../grid.ts';
import styles from './figures.module.css';

/** The cohort in four figures, both sides counted, whatever the filters. */
export function Figures({ grid: { figures } }: { grid: Grid }) {
  const { figures: words } = useWords().review;
  const { day } = useFormat();
  const { people, territories, medianDone, required, attention } = figures;
  const withdrawn = territories.withdrawn.map(({ name, on }) => words.withdrawn(name, day(on)));
  const small = figures.smallGroups.map(({ groupKey, active }) => words.smallGroup(groupKey, active));
  const toFollow = words.attentionCount(attention);
  return (
    <dl aria-label={words.label} className={styles.figures}>
      <Figure label={words.territories} notes={withdrawn.length > 0 ? withdrawn : [words.noneWithdrawn]}>
        {words.territoryCounts(territories.enrolled, territories.active)}
      </Figure>
      <Figure label={words.people} notes={[words.moves(people.joinedLater, people.left), ...small]}>
        {words.peopleCounts(people.enrolled, people.active)}
      </Figure>
      <Figure label={words.median} notes={[words.guide(figures.guideDone)]}>
        {medianDone === null ? words.noMedian : words.medianCount(medianDone, required)}
      </Figure>
      <Figure label={words.attention} notes={[words.attentionBy(figures.attentionBy)]}>
        {attention > 0 ? <Link to={addressOf({ suivre: 'oui' })}>{toFollow}</Link> : toFollow}
      </Figure>
    </dl>
  );
}

type FigureProps = { label: string; notes: readonly string[]; children: ReactNode };

function Figure({ label, notes, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="tn">
        {children}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </dd>
    </div>
  );
}
