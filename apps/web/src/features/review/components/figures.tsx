import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOf } from '../filters.ts';
import type { Grid } from '../grid.ts';
import styles from './figures.module.css';

/** The cohort in four figures, both sides counted, whatever the filters. */
export function Figures({ grid }: { grid: Grid }) {
  const { figures: words } = useWords().review;
  const { day } = useFormat();
  const { people, territories, medianDone, required, guideDone, attention, attentionBy } = grid.figures;
  const withdrawn = territories.withdrawn.map(({ name, on }) => words.withdrawn(name, day(on)));
  const toFollow = words.attentionCount(attention);
  return (
    <dl aria-label={words.label} className={styles.figures}>
      <div>
        <dt>{words.territories}</dt>
        <dd>
          {words.territoryCounts(territories.enrolled, territories.active)}
          <small>{withdrawn.join(' ; ') || words.noneWithdrawn}</small>
        </dd>
      </div>
      <div>
        <dt>{words.people}</dt>
        <dd>
          {words.peopleCounts(people.enrolled, people.active)}
          <small>{words.moves(people.joinedLater, people.left)}</small>
        </dd>
      </div>
      <div>
        <dt>{words.median}</dt>
        <dd className="tn">
          {medianDone === null ? words.noMedian : words.medianCount(medianDone, required)}
          <small>{words.guide(guideDone)}</small>
        </dd>
      </div>
      <div>
        <dt>{words.attention}</dt>
        <dd>
          {attention > 0 ? <Link to={addressOf({ suivre: 'oui' })}>{toFollow}</Link> : toFollow}
          <small>{words.attentionBy(attentionBy)}</small>
        </dd>
      </div>
    </dl>
  );
}
