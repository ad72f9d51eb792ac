import { SelectField } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import type { Facilitator } from '../meetings.ts';

type RunByFieldProps = {
  facilitators: readonly Facilitator[];
  /** Null where nobody of the cohort does. */
  runBy: string | null;
  error: string | undefined;
};

/** Which facilitator of the cohort runs a webinar. */
export function RunByField({ facilitators, runBy, error }: RunByFieldProps) {
  const { runBy: label, runByHint, runByNobody } = useWords().workshops.webinars;
  const people = facilitators.map(({ memberId, name }) => ({ value: memberId, label: name }));
  return (
    <SelectField
      id="facilitatorId"
      name="facilitatorId"
      label={label}
      hint={runByHint}
      defaultValue={runBy ?? ''}
      options={[{ value: '', label: runByNobody }, ...people]}
      error={error}
    />
  );
}
