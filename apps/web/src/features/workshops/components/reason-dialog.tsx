import { Button, Dialog, TextArea } from '@cheminer/ui';
import { type FormEvent, useId, useState } from 'react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../workshop-commands.ts';

type ReasonDialogProps = {
  name: string;
  /** Undefined while nobody marked it. */
  before: string | undefined;
  after: string;
  done: Done | undefined;
  busy: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
};

/** Why something that is evidence is changed. What was typed stays after a refusal. */
export function ReasonDialog({ name, before, after, done, busy, onClose, onReason }: ReasonDialogProps) {
  const words = useWords();
  const { marking } = words.workshops;
  const id = useId();
  const [earlier] = useState(done);
  const failure = !busy && done !== earlier && done?.failure;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onReason(String(new FormData(event.currentTarget).get('reason')));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={marking.reasonTitle(name)}
      actions={
        <>
          <Button onClick={onClose}>{marking.keep}</Button>
          <Button type="submit" form={id} variant="main" busy={busy && words.common.sending}>
            {marking.saveReason}
          </Button>
        </>
      }
    >
      <p>{before === undefined ? marking.firstMark(after) : marking.change(before, after)}</p>
      <form id={id} noValidate onSubmit={submit}>
        <TextArea
          name="reason"
          label={marking.reason}
          hint={marking.reasonHint}
          rows={3}
          maxLength={500}
          error={failure && sentenceOfFailure(failure, words)}
        />
      </form>
    </Dialog>
  );
}
