import { Button, Dialog } from '@cheminer/ui';
import { LogOut } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useNavigation, useSubmit } from 'react-router';
import { useDevice } from '../../../app/device-words.ts';
import { outboxHere } from '../../../app/outbox/here.ts';
import { countLeft } from '../../../app/outbox/counted.ts';
import { standing } from '../../../app/outbox/standing.ts';
import { useWords } from '../../../app/words.tsx';

/** Signing out erases what this device keeps: what the server does not have yet is sent first, or said. */
export function SignOut() {
  const { common } = useWords();
  const { signOut: words } = useDevice();
  const [isAsked, ask] = useState(false);
  const leaving = useNavigation().formAction !== undefined;
  const submit = useSubmit();
  const now = useSyncExternalStore(standing.subscribe, standing.now);
  const leave = () => void submit(null, { method: 'post' });
  const tryToLeave = async () => {
    if ((await leftAfterSending()) > 0) ask(true);
    else leave();
  };
  return (
    <>
      <Button icon={LogOut} busy={leaving && common.sending} onClick={() => void tryToLeave()}>
        {common.signOut}
      </Button>
      <Dialog
        open={isAsked}
        onClose={() => ask(false)}
        title={words.title}
        actions={
          <>
            <Button variant="main" onClick={() => ask(false)}>
              {words.stay}
            </Button>
            <Button onClick={leave}>{words.leave}</Button>
          </>
        }
      >
        <p>{words.text(countLeft(now))}</p>
      </Dialog>
    </>
  );
}

async function leftAfterSending(): Promise<number> {
  const outbox = await outboxHere();
  await outbox.retry();
  return countLeft(standing.now());
}
