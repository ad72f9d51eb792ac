import { Button, ButtonLink, Dialog, Note, TextField } from '@cheminer/ui';
import { CalendarPlus, Copy, RefreshCw, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../calendar.module.css';
import type { useAddress } from '../use-address.ts';

type Address = ReturnType<typeof useAddress>;

/** Whether there is one, what became of it, and how to stop it. */
export function AddressCard({ address }: { address: Address }) {
  const { common, calendar: words } = useWords();
  const id = useId();
  const { kept, told, done, sending, make } = address;
  return (
    <section aria-labelledby={id} className={styles.address}>
      <h2 id={id}>{words.addressTitle}</h2>
      {told !== null && <Told address={told} />}
      {kept.madeAt === null ? <p>{words.none}</p> : <Standing address={address} />}
      <p role="status" className={done === null ? 'sr' : styles.done}>
        {done !== null && words[done]}
      </p>
      {kept.madeAt === null ? (
        <Button
          variant="main"
          icon={CalendarPlus}
          busy={sending && common.sending}
          onClick={() => void make()}
        >
          {words.make}
        </Button>
      ) : (
        <Ways address={address} />
      )}
    </section>
  );
}

/** The address itself, while the page that made it is open. */
function Told({ address }: { address: string }) {
  const { calendar: words } = useWords();
  const [said, say] = useState<ReactNode>(null);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  return (
    <div className={styles.told}>
      <Note>{words.shownOnce}</Note>
      <TextField
        label={words.address}
        value={address}
        readOnly
        autoComplete="off"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.buttons}>
        <Button variant="main" icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <ButtonLink icon={CalendarPlus} href={address.replace(/^https?:/, 'webcal:')}>
          {words.open}
        </ButtonLink>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

function Standing({ address: { kept, told } }: { address: Address }) {
  const { calendar: words } = useWords();
  const { longDay, time } = useFormat();
  const at = (say: (day: string, time: string) => string, instant: string) =>
    say(longDay(instant), time(instant));
  return (
    <p>
      {at(words.madeAt, kept.madeAt!)}{' '}
      {kept.readAt === null ? words.neverRead : at(words.readAt, kept.readAt)}{' '}
      {told === null && words.notShown}
    </p>
  );
}

/** Both stop the address that calendars follow: asked once more. */
function Ways({ address: { make, revoke, sending } }: { address: Address }) {
  const { common, calendar: words } = useWords();
  const [asked, ask] = useState<'renew' | 'revoke' | null>(null);
  const go = async () => {
    await (asked === 'renew' ? make() : revoke());
    ask(null);
  };
  return (
    <div className={styles.buttons}>
      <Button icon={RefreshCw} onClick={() => ask('renew')}>
        {words.renew}
      </Button>
      <Button variant="danger" icon={Trash2} onClick={() => ask('revoke')}>
        {words.revoke}
      </Button>
      <Dialog
        open={asked !== null}
        onClose={() => ask(null)}
        title={asked === 'renew' ? words.renewTitle : words.revokeTitle}
        actions={
          <>
            <Button variant="main" onClick={() => ask(null)}>
              {words.keep}
            </Button>
            <Button busy={sending && common.sending} onClick={() => void go()}>
              {asked === 'renew' ? words.renew : words.revoke}
            </Button>
          </>
        }
      >
        <p>{asked === 'renew' ? words.renewText : words.revokeText}</p>
      </Dialog>
    </div>
  );
}
