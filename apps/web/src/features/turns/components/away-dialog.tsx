import { Button, Dialog, TextField } from '@cheminer/ui';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Deciding, TurnPlace } from '../use-turns.ts';

type AwayDialogProps = { place: TurnPlace; name: string; deciding: Deciding };

/** The client is not there: said once, without anybody being blamed. */
export function AwayDialog({ place, name, deciding }: AwayDialogProps) {
  const { turns: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, write] = useState('');
  const save = () => {
    setOpen(false);
    void deciding.away(words.awaySaved, place, reason);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.away} <span className="sr">{name}</span>
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.awayOf(name)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <Button variant="main" onClick={save}>
              {words.awaySave}
            </Button>
          </>
        }
      >
        <p>{words.awayNote}</p>
        <TextField
          label={words.reason}
          optional={words.optional}
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
