import { Button, ButtonLink, Dialog } from '@cheminer/ui';
import { useState } from 'react';
import { useFetcher, useLocation, useParams } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { fullName, type WorkshopDetail } from '../meetings.ts';
import { toMark } from '../to-mark.ts';
import type { Done } from '../workshop-commands.ts';
import { SentState } from './sent-state.tsx';
import { WayLink } from './workshop-links.tsx';
import styles from './workshop-page.module.css';

/** Opening the workshop, ending it, and giving it another date. */
export function WorkshopWays({ workshop }: { workshop: WorkshopDetail }) {
  const { status } = workshop;
  if (status === 'closed') return null;
  return (
    <div className={styles.ways}>
      {status !== 'cancelled' && <OpenOrClose workshop={workshop} />}
      {status !== 'open' && <MoveLink workshop={workshop} />}
    </div>
  );
}

/** Each asks first when it would surprise. */
function OpenOrClose({ workshop }: { workshop: WorkshopDetail }) {
  const { common, workshops } = useWords();
  const fetcher = useFetcher<Done>();
  const [asking, setAsking] = useState(false);
  const intent = workshop.status === 'open' ? 'close' : 'open';
  const busy = fetcher.state !== 'idle';
  const send = () => {
    setAsking(false);
    void fetcher.submit({ intent }, { method: 'post' });
  };
  const failed = fetcher.data?.failure ? fetcher.data : undefined;
  const asks = intent === 'close' || !workshop.permissions.canMark;
  const Ask = intent === 'close' ? CloseDialog : OpenEarlyDialog;
  return (
    <>
      <Button wide busy={busy && common.sending} onClick={() => (asks ? setAsking(true) : send())}>
        {workshops.page[intent]}
      </Button>
      <SentState sending={false} done={failed} saved={() => ''} />
      {isUnderWay(failed) && <WayLink way="room" />}
      <Ask workshop={workshop} open={asking} onClose={() => setAsking(false)} onConfirm={send} />
    </>
  );
}

/** What goes on in its room is ended there. */
const isUnderWay = (done: Done | undefined): boolean =>
  typeof done?.failure === 'object' && done.failure?.code === 'room.under-way';

/** Once somebody is marked, the workshop took place on its date. */
function MoveLink({ workshop: { people, groupKey, stepKey } }: { workshop: WorkshopDetail }) {
  const { page, polls } = useWords().workshops;
  const series = `/promotions/${useParams()['cohortId']}/ateliers`;
  const form = new URLSearchParams({ groupe: groupKey ?? '', etape: stepKey });
  const { pathname } = useLocation();
  if (people.some(({ attendance }) => attendance)) return null;
  return (
    <>
      <ButtonLink to={`${pathname}/date`} wide>
        {page.move}
      </ButtonLink>
      <ButtonLink to={`${series}/sondages/nouveau?${form}`} variant="quiet" wide>
        {polls.askAnother}
      </ButtonLink>
    </>
  );
}

type AskProps = { workshop: WorkshopDetail; open: boolean; onClose: () => void; onConfirm: () => void };

function CloseDialog({ workshop, open, onClose, onConfirm }: AskProps) {
  const { page } = useWords().workshops;
  const missing = toMark(workshop).map(fullName);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={page.closeTitle}
      actions={<Answers keep={page.goOn} confirm={page.close} onClose={onClose} onConfirm={onConfirm} />}
    >
      <p>{missing.length === 0 ? page.closeAll : page.closeMissing(missing)}</p>
      <p>{page.closeThen}</p>
    </Dialog>
  );
}

function OpenEarlyDialog({ workshop: { startsAt }, open, onClose, onConfirm }: AskProps) {
  const { page } = useWords().workshops;
  const { longDay, time } = useFormat();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={page.openEarlyTitle}
      actions={<Answers keep={page.notNow} confirm={page.open} onClose={onClose} onConfirm={onConfirm} />}
    >
      <p>{page.openEarly(longDay(startsAt!), time(startsAt!))}</p>
    </Dialog>
  );
}

type AnswersProps = { keep: string; confirm: string; onClose: () => void; onConfirm: () => void };

function Answers({ keep, confirm, onClose, onConfirm }: AnswersProps) {
  return (
    <>
      <Button onClick={onClose}>{keep}</Button>
      <Button variant="main" onClick={onConfirm}>
        {confirm}
      </Button>
    </>
  );
}
