import { Button, Dialog } from '@cheminer/ui';
import { useSyncExternalStore } from 'react';
import { useDevice } from '../device-words.ts';
import { outboxHere } from '../outbox/here.ts';
import { asAnswers } from '../outbox/counted.ts';
import { type SentLater, standing } from '../outbox/standing.ts';
import { useFormat, useWords } from '../words.tsx';
import { RefusedRow } from './refused-row.tsx';
import styles from './strips.module.css';
import { useTitles } from './use-titles.ts';

/** What waits on this device, what was not taken, and what has gone since the line is back. */
export function LeftDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { list: words } = useDevice();
  const { common } = useWords();
  const close = () => {
    standing.read();
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} title={words.title} closeLabel={common.close}>
      <Lists />
    </Dialog>
  );
}

function Lists() {
  const { list: words } = useDevice();
  const { writes, files, sentLater, sending } = useSyncExternalStore(standing.subscribe, standing.now);
  const { common } = useWords();
  const refused = writes.filter(({ state }) => state === 'refused');
  const answers = asAnswers(writes.filter(({ state }) => state !== 'refused'));
  const waiting = [...answers, ...files.map((each) => ({ ...each, what: 'file' as const }))];
  const titleOf = useTitles([...writes, ...files, ...sentLater]);
  const sendNow = () => void outboxHere().then((outbox) => outbox.retry({ asked: true }));
  return (
    <div className={styles.list}>
      {waiting.length + refused.length + sentLater.length === 0 && <p>{words.none}</p>}
      {refused.length > 0 && (
        <section>
          <h3>{words.refused}</h3>
          <ul role="list" className={styles.rows}>
            {refused.map((write) => (
              <RefusedRow key={write.id} write={write} title={titleOf(write)} />
            ))}
          </ul>
        </section>
      )}
      <Told title={words.waiting} told={waiting} titleOf={titleOf} />
      {waiting.length > 0 && (
        <Button busy={sending && common.sending} onClick={sendNow}>
          {words.sendNow}
        </Button>
      )}
      <Told title={words.sent} told={sentLater} titleOf={titleOf} />
    </div>
  );
}

type Left = Omit<SentLater, 'name' | 'what'> & Readonly<{ what: SentLater['what'] | 'file' }>;
type ToldProps = { title: string; told: readonly Left[]; titleOf: (of: Left) => string };

function Told({ title, told, titleOf }: ToldProps) {
  const { list: words } = useDevice();
  const { moment } = useFormat();
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul role="list" className={styles.rows}>
        {told.map((each, index) => (
          <li key={index}>
            <b>{titleOf(each)}</b>
            <p className={styles.quiet}>
              {words.what[each.what]}. {words.at(moment(each.doneAt))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
