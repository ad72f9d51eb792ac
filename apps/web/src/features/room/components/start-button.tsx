import { Button, Dialog } from '@cheminer/ui';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** Starts the clock for everybody; before its hour, it asks first, as the page of the workshop does. */
export function StartButton() {
  const { room, now, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const [isAsked, ask] = useState(false);
  const isEarly = room.status === 'scheduled' && now < room.startsAt;
  const start = () => {
    ask(false);
    void command({ kind: 'start', mode: 'live' });
  };
  return (
    <>
      <Button variant="main" icon={Play} busy={isBusy && ''} onClick={() => (isEarly ? ask(true) : start())}>
        {words.start}
      </Button>
      <EarlyDialog open={isAsked} onClose={() => ask(false)} onSure={start} />
    </>
  );
}

type EarlyDialogProps = { open: boolean; onClose: () => void; onSure: () => void };

function EarlyDialog({ open, onClose, onSure }: EarlyDialogProps) {
  const { startsAt } = useStanding().room;
  const { room: words, workshops } = useWords();
  const { longDay, time } = useFormat();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={workshops.page.openEarlyTitle}
      actions={
        <>
          <Button onClick={onClose}>{workshops.page.notNow}</Button>
          <Button variant="main" onClick={onSure}>
            {words.start}
          </Button>
        </>
      }
    >
      <p>{workshops.page.openEarly(longDay(startsAt), time(startsAt))}</p>
    </Dialog>
  );
}
