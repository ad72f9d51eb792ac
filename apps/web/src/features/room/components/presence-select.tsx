import { type PersonInRoom, type Presence, presences } from '@cheminer/workshop-run';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

type PresenceSelectProps = Pick<PersonInRoom, 'memberId' | 'presence'> & { name: string };

/** Here or not, and how: kept at once. */
export function PresenceSelect({ memberId, presence, name }: PresenceSelectProps) {
  const { command } = useStanding();
  const { room: words } = useWords();
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
      {presences.map((each) => (
        <option key={each} value={each}>
          {words.presences[each]}
        </option>
      ))}
    </select>
  );
}
