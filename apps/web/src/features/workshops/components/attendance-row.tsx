import { type Choice, ChoiceGroup, cx } from '@cheminer/ui';
import type { ReactNode } from 'react';
import { useWords } from '../../../app/words.tsx';
import { type Mark, useMark } from '../use-mark.ts';
import styles from './attendance-row.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { SentState } from './sent-state.tsx';

type MarksProps = {
  person: Readonly<{ memberId: string; name: string }>;
  choices: readonly (Choice & { label: string })[];
  /** Null while nobody marked it. */
  value: string | null;
  /** Whether that change is a correction, which says why. */
  needsReason: (to: string) => boolean;
};

type AttendanceRowProps = MarksProps & {
  aside: ReactNode;
  /** Shown, not to be marked. */
  fixed: boolean;
};

/** One person, and whether they were there. */
export function AttendanceRow({ aside, fixed, ...marks }: AttendanceRowProps) {
  const { marking } = useWords().workshops;
  const { person, value } = marks;
  const mark = useMark(person.memberId);
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <p className={cx(styles.name, fixed && value === null && styles.nothing)}>{person.name}</p>
        {mark.wanted === null && (
          <SentState sending={mark.sending} done={mark.done} saved={marking.markedAt} />
        )}
        {aside && <p className={styles.aside}>{aside}</p>}
      </div>
      {fixed ? <p className={styles.aside}>{labelIn(marks, value)}</p> : <Marks {...marks} mark={mark} />}
      {mark.wanted !== null && <Correction {...marks} mark={mark} wanted={mark.wanted} />}
    </li>
  );
}

const labelIn = ({ choices }: MarksProps, value: string | null): string | undefined =>
  choices.find((choice) => choice.value === value)?.label;

function Marks({ person, choices, value, needsReason, mark }: MarksProps & { mark: Mark }) {
  const { marking } = useWords().workshops;
  return (
    <ChoiceGroup
      look="segments"
      quietLabel
      label={marking.of(person.name)}
      name={`status ${person.memberId}`}
      value={mark.asked ?? value ?? ''}
      onChange={(status) => (needsReason(status) ? mark.want(status) : mark.send(status))}
      choices={choices}
      className={styles.choices}
    />
  );
}

function Correction({ mark, wanted, ...marks }: MarksProps & { mark: Mark; wanted: string }) {
  return (
    <ReasonDialog
      name={marks.person.name}
      before={labelIn(marks, marks.value)}
      after={labelIn(marks, wanted) ?? ''}
      done={mark.done}
      busy={mark.busy}
      onClose={() => mark.want(null)}
      onReason={(reason) => mark.send(wanted, reason)}
    />
  );
}
