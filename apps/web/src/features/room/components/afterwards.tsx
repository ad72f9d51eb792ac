import { Button, ButtonLink, Card, Dialog } from '@cheminer/ui';
import { type Keeping, keepings, type Treatment } from '@cheminer/workshop-run';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { Evaluation } from './closing.tsx';
import { SayForm } from './say-form.tsx';
import { Writers } from '../written/writers.tsx';

/** The workshop is over: what is left to say, what the client decides, and where it goes on. */
export function Afterwards() {
  const { run, room, place } = useStanding();
  const { room: words } = useWords();
  const isMember = run.people.some(({ memberId }) => memberId === room.me.memberId);
  const workshop = `/promotions/${place.cohortId}/ateliers/${place.workshopId}`;
  return (
    <>
      <h1>{words.endings[run.ending ?? 'done']}</h1>
      {room.me.changes && <LeftToSay isMember={isMember} />}
      {isMember && <ButtonLink to={`${workshop}/emargement`}>{words.sign}</ButtonLink>}
      {room.me.reads && (
        <ButtonLink variant={isMember ? 'plain' : 'main'} to={`${workshop}/compte-rendu`}>
          {words.summary}
        </ButtonLink>
      )}
      <ButtonLink to={workshop}>{words.toWorkshop}</ButtonLink>
    </>
  );
}

function LeftToSay({ isMember }: { isMember: boolean }) {
  const { run, room } = useStanding();
  const own = run.treatments.filter(({ clientId }) => clientId === room.me.memberId);
  return (
    <>
      <WhoTookPart />
      {own.map((treatment) => (
        <Keep key={treatment.consultation} treatment={treatment} />
      ))}
      {isMember && <Evaluation />}
      {isMember && <SayForm type="learning" />}
    </>
  );
}

/** Of a workshop in writing that its date ended, for whoever conducted it. */
function WhoTookPart() {
  const { run, room } = useStanding();
  const { written: words } = useWords().room;
  if (run.mode !== 'written' || run.commanderId !== room.me.memberId || room.status !== 'open') return null;
  return (
    <>
      <p>{words.toClose}</p>
      <Writers />
    </>
  );
}

/** What was said of somebody’s subject is theirs to keep or to erase. */
function Keep({ treatment: { consultation, keeping } }: { treatment: Treatment }) {
  const { command } = useStanding();
  const { room: words } = useWords();
  const [isAsked, ask] = useState(false);
  const keep = (wanted: Keeping) => void command({ kind: 'keep', consultation, keeping: wanted });
  const erase = () => {
    keep('erased');
    ask(false);
  };
  return (
    <Card>
      <h2>{words.keepTitle}</h2>
      <p>{words.keepHint}</p>
      {keepings.map((each) => (
        <Button
          key={each}
          aria-pressed={keeping === each}
          onClick={() => (each === 'erased' ? ask(true) : keep(each))}
        >
          {words.keepings[each]}
        </Button>
      ))}
      <p role="status">{keeping && words.keepKept}</p>
      <EraseDialog open={isAsked} onClose={() => ask(false)} onSure={erase} />
    </Card>
  );
}

type EraseDialogProps = { open: boolean; onClose: () => void; onSure: () => void };

function EraseDialog({ open, onClose, onSure }: EraseDialogProps) {
  const { room: words } = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.keepings.erased}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="danger" onClick={onSure}>
            {words.keepSure}
          </Button>
        </>
      }
    >
      <p>{words.keepHint}</p>
    </Dialog>
  );
}
