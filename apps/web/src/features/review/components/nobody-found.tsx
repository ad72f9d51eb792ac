import { ButtonLink, Card, EmptyState } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';

/** Nobody matches the filters, or nobody is in the cohort yet. */
export function NobodyFound({ filtered }: { filtered: boolean }) {
  const { empty, filters } = useWords().review;
  return (
    <Card>
      <EmptyState
        fact={filtered ? empty.found : empty.nobody}
        action={filtered && <ButtonLink to="?">{filters.clear}</ButtonLink>}
      >
        {filtered ? empty.foundHow : empty.nobodyHow}
      </EmptyState>
    </Card>
  );
}
