import { Button, Dialog, TextArea } from '@cheminer/ui';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Deciding } from '../use-sheet.ts';

const shortest = 3;

/** « Ce n’est pas exact »: a word to whoever runs the group. */
export function ContestDialog({ deciding }: { deciding: Deciding }) {
  const { attendance: words } = useWords().workshops;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const send = (text: string) => {
    setOpen(false);
    void deciding.contest(words.contested, text);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.notExact}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.notExact}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <Button type="submit" form={id} variant="main">
              {words.sendContest}
            </Button>
          </>
        }
      >
        <ContestForm id={id} onSend={send} />
      </Dialog>
    </>
  );
}

function ContestForm({ id, onSend }: { id: string; onSend: (text: string) => void }) {
  const { attendance: words } = useWords().workshops;
  const [isShort, setShort] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text')).trim();
    if (text.length < shortest) setShort(true);
    else onSend(text);
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      <TextArea
        name="text"
        label={words.contestLabel}
        hint={words.contestHint}
        rows={3}
        maxLength={500}
        error={isShort ? words.tooShort : undefined}
      />
    </form>
  );
}
