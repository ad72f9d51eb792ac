import { contractTags, type ContributionType } from '@cheminer/workshop-run';
import type { Contribution } from '../summary.ts';
import { Sayings } from './sayings.tsx';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type ContributionsProps = { contributions: readonly Contribution[] };

/** What was asked, then what was offered by sort of help, in the order of the contract's. */
export function Contributions({ contributions }: ContributionsProps) {
  const words = useSummaryWords();
  const ofType = (wanted: ContributionType) => contributions.filter(({ type }) => type === wanted);
  const offered = contributions.filter(({ type }) => type === 'offer' || type === 'advice');
  const sorts = [
    { title: words.statements, sayings: ofType('statement') },
    { title: words.questions, sayings: ofType('question') },
    { title: words.answers, sayings: ofType('answer') },
    ...contractTags.map((tag) => ({
      ...{ title: words.tags[tag], sayings: offered.filter((each) => each.tag === tag) },
    })),
    { title: words.untagged, sayings: offered.filter(({ tag }) => tag === null) },
  ].filter(({ sayings }) => sayings.length > 0);
  return (
    <div className={styles.part}>
      <h3>{words.offered}</h3>
      {sorts.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {sorts.map(({ title, sayings }) => (
        <div key={title}>
          <h4>{title}</h4>
          <Sayings sayings={sayings} />
        </div>
      ))}
    </div>
  );
}
