import { useWords } from '../../app/words.tsx';
import { fullName, type Group } from './meetings.ts';

/** The name of somebody of the group, by member; whoever is none of its participants runs it. */
export function useNameOf({ members, facilitatorName }: Pick<Group, 'members' | 'facilitatorName'>) {
  const { polls } = useWords().workshops;
  return (memberId: string): string => {
    const member = members.find((each) => each.memberId === memberId);
    return member ? fullName(member) : facilitatorName || polls.runner;
  };
}
