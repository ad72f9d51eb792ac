import { Note, ProblemSummary } from '@cheminer/ui';
import type { ByField } from '../../../app/form-faults.ts';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useStudy } from '../../../app/study-words.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Done } from '../slot-commands.ts';

type RefusedProps = { id: string; done: Done | undefined; faults: ByField; zone: string };

/** Above the fields: which of them to put right, or why the whole was refused. */
export function Refused({ id, done, faults, zone }: RefusedProps) {
  const words = useWords();
  const { time } = useStudy();
  const { place } = useFormat();
  if (!done?.failure) return null;
  const labels: ByField = { date: time.day, time: time.hour(place(zone)), minutes: time.minutes };
  const problems = Object.entries(faults).map(([name, text]) => ({
    fieldId: `${id}-${name}`,
    text: `${labels[name] ?? time.unit}\u00A0: ${text}`,
  }));
  if (problems.length > 0)
    return <ProblemSummary attempt={Date.parse(done.at)} title={time.refused} problems={problems} />;
  return (
    <Note key={done.at} tone="danger" role="alert">
      {sentenceOfFailure(done.failure, words)}
    </Note>
  );
}
