import { type PersonInRoom, type Presence, presences } from '@cheminer/workshop-run';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

type PresenceSelectProps = Pick<PersonInRoom, 'memberId' | 'presence'> & { name: string };

/** Here or not, and how: kept at once. */
export function PresenceSelect({ memberId, presence, name }: PresenceSelectProps) {
  const { run, command } = useStanding();
  const { room: words } = useWords();
  const choices =
    run.mode === 'written'
      ? Object.entries(words.written.presences)
      : presences.map((each) => [each, words.presences[each]] as const);
  const mark = (next: string) => void command({ kind: 'mark', memberId, presence: next as Presence });
  return (
    <select
      aria-label={words.presenceOf(name)}
      value={presence ?? ''}
      onChange={({ currentTarget }) => mark(currentTarget.value)}
    >
      <option value="" disabled>
        …
      </option>
      {choices.map(([each, said]) => (
        <option key={each} value={each}>
          {said}
        </option>
      ))}
    </select>
  );
}
