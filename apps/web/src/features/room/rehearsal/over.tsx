import { Button, ButtonLink, Page } from '@cheminer/ui';
import { RotateCcw } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** The end of a rehearsal: nothing remains of it. */
export function Over({ again }: { again: () => void }) {
  const { place } = useStanding();
  const { rehearsal: words, room } = useWords();
  return (
    <Page>
      <h1>{words.over}</h1>
      <p>{words.overHint}</p>
      <Button variant="main" icon={RotateCcw} onClick={again}>
        {words.again}
      </Button>
      <ButtonLink to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}`}>
        {room.toWorkshop}
      </ButtonLink>
    </Page>
  );
}
