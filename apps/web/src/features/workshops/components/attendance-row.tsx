import { type Choice, ChoiceGroup, cx } from '@cheminer/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../workshop-commands.ts';
import styles from './attendance-row.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { SentState } from './sent-state.tsx';

type AttendanceRowProps = {
  person: Readonly<{ memberId: string; name: string }>;
  aside: ReactNode;
  choices: readonly (Choice & { label: string })[];
  /** Null while nobody marked it. */
  value: string | null;
  /** Shown, not to be marked. */
  fixed: boolean;
  /** Whether that change is a correction, which says why. */
  needsReason: (to: string) => boolean;
};

/** One person, and whether they were there. */
export function AttendanceRow({ person, aside, choices, value, fixed, needsReason }: AttendanceRowProps) {
  const { marking } = useWords().workshops;
  const fetcher = useFetcher<Done>();
  const [wanted, setWanted] = useState<string | null>(null);
  const asked = fetcher.formData?.get('status');
  const { memberId, name } = person;
  const mark = (status: string, reason?: string) =>
    void fetcher.submit({ intent: 'mark', memberId, status, ...(reason && { reason }) }, { method: 'post' });
  // The dialog stays, with what was typed, until the correction is kept.
  useEffect(() => {
    if (fetcher.data?.failure === null) setWanted(null);
  }, [fetcher.data]);
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <p className={cx(styles.name, fixed && value === null && styles.nothing)}>{name}</p>
        {wanted === null && (
          <SentState sending={fetcher.state === 'submitting'} done={fetcher.data} saved={marking.markedAt} />
        )}
        {aside && <p className={styles.aside}>{aside}</p>}
      </div>
      {fixed ? (
        <p className={styles.aside}>{choices.find((choice) => choice.value === value)?.label}</p>
      ) : (
        <ChoiceGroup
          look="segments"
          quietLabel
          label={marking.of(name)}
          name={`status ${memberId}`}
          value={typeof asked === 'string' ? asked : (value ?? '')}
          onChange={(status) => (needsReason(status) ? setWanted(status) : mark(status))}
          choices={choices}
          className={styles.choices}
        />
      )}
      {wanted !== null && (
        <ReasonDialog
          name={name}
          before={choices.find((choice) => choice.value === value)?.label}
          after={choices.find((choice) => choice.value === wanted)?.label ?? ''}
          done={fetcher.data}
          busy={fetcher.state !== 'idle'}
          onClose={() => setWanted(null)}
          onReason={(reason) => mark(wanted, reason)}
        />
      )}
    </li>
  );
}
