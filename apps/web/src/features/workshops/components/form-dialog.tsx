import { Button, Dialog } from '@cheminer/ui';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../workshop-commands.ts';

type FormDialogProps = {
  /** What the action of the page does with it. */
  intent: string;
  title: string;
  keep: string;
  submit: string;
  open: boolean;
  onClose: () => void;
  /** The fields, with what was wrong with the last sending. */
  children: (error: string | undefined) => ReactNode;
};

/** Something that asks a word before it is done. Closed once it is kept; what was typed stays after a refusal. */
export function FormDialog({ intent, title, keep, submit, open, onClose, children }: FormDialogProps) {
  const words = useWords();
  const fetcher = useFetcher<Done>();
  const id = useId();
  const closed = useRef<Done>(undefined);
  const busy = fetcher.state !== 'idle';
  const { data } = fetcher;
  useEffect(() => {
    if (busy || data === closed.current) return;
    if (data?.failure === null) {
      closed.current = data;
      onClose();
    }
  }, [busy, data, onClose]);
  // A refusal belongs to the asking that it answered: it is gone when the dialog opens again.
  const leave = () => {
    closed.current = data;
    onClose();
  };
  const failure = busy || data === closed.current ? undefined : data?.failure;
  return (
    <Dialog
      open={open}
      onClose={leave}
      title={title}
      actions={
        <>
          <Button onClick={leave}>{keep}</Button>
          <Button type="submit" form={id} variant="main" busy={busy && words.common.sending}>
            {submit}
          </Button>
        </>
      }
    >
      <fetcher.Form method="post" id={id} noValidate>
        <input type="hidden" name="intent" value={intent} />
        {children(failure ? sentenceOfFailure(failure, words) : undefined)}
      </fetcher.Form>
    </Dialog>
  );
}
