import { Button, Card, IconText, Note, SavedState } from '@cheminer/ui';
import { Eye } from 'lucide-react';
import { useId } from 'react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useStudy } from '../../../app/study-words.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { type HalfDay, type Told, useAvailability } from '../use-availability.ts';
import styles from './availability-card.module.css';

const weekdays = [1, 2, 3, 4, 5] as const;
const halves = ['am', 'pm'] as const;
const week: readonly HalfDay[] = weekdays.flatMap((day) => halves.map((half) => `${day}-${half}` as const));

/** When one is usually free for workshops: a week of half-days, at one's own hours. */
export function AvailabilityCard({ cohortId, read, zone }: { cohortId: string; read: Told; zone: string }) {
  const { availability: words } = useStudy();
  const { place } = useFormat();
  const ids = { title: useId(), why: useId() };
  const availability = useAvailability(cohortId, read);
  const { told, change } = availability;
  return (
    <Card aria-labelledby={ids.title} className={styles.card}>
      <h2 id={ids.title} className={styles.title}>
        {words.title}
      </h2>
      <p id={ids.why}>{words.why(place(zone))}</p>
      <Week told={told} change={change} labelledBy={ids.title} describedBy={ids.why} />
      <p className={styles.quiet}>{words.told(told?.length ?? null)}</p>
      <div className={styles.ways}>
        <Button disabledReason={told?.length === week.length && words.allTicked} onClick={() => change(week)}>
          {words.all}
        </Button>
        <Kept availability={availability} />
      </div>
      <p className={styles.quiet}>
        <IconText icon={Eye}>{words.who}</IconText>
      </p>
    </Card>
  );
}

type WeekProps = Readonly<{
  told: Told;
  change: (halfDays: readonly HalfDay[]) => void;
  labelledBy: string;
  describedBy: string;
}>;

function Week({ told, change, labelledBy, describedBy }: WeekProps) {
  const { availability: words } = useStudy();
  const ticked = new Set(told);
  const turn = (half: HalfDay) => change(week.filter((each) => (each === half) !== ticked.has(each)));
  return (
    <table className={styles.week} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <thead>
        <tr>
          <td />
          {halves.map((half) => (
            <th key={half} scope="col">
              {words.halves[half]} <span className={styles.hours}>{words.hours[half]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day) => (
          <tr key={day}>
            <th scope="row">{words.days[day - 1]}</th>
            {halves.map((half) => (
              <td key={half}>
                <label className={styles.cell}>
                  <input
                    type="checkbox"
                    aria-label={words.halfDay(day, half)}
                    checked={ticked.has(`${day}-${half}`)}
                    onChange={() => turn(`${day}-${half}`)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kept({ availability }: { availability: ReturnType<typeof useAvailability> }) {
  const words = useWords();
  const { availability: said } = useStudy();
  const { keeping, failure, again } = availability;
  if (failure !== null) {
    return (
      <Note tone="danger" role="alert">
        <strong>{said.refused}.</strong> {sentenceOfFailure(failure, words)}{' '}
        <Button onClick={again}>{said.again}</Button>
      </Note>
    );
  }
  if (keeping === 'rest') return null;
  return (
    <SavedState state={keeping === 'kept' ? 'saved' : 'to-send'}>
      {keeping === 'kept' ? words.common.saved : said.sending}
    </SavedState>
  );
}
