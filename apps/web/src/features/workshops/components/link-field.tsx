import { api } from '@cheminer/api-client';
import { Button, TextField } from '@cheminer/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { type Sent, send } from '../../../app/send.ts';
import { useMe } from '../../../app/session.ts';
import { useWords } from '../../../app/words.tsx';
import styles from './meeting-form.module.css';

type LinkFieldProps = { initial: string | undefined; error: string | undefined };

/** The link of a video room; where a service was chosen, an address there that nobody can guess, on demand. */
export function LinkField({ initial, error }: LinkFieldProps) {
  const { form } = useWords().workshops;
  const [link, setLink] = useState(initial ?? '');
  return (
    <div className={styles.link}>
      <TextField
        id="link"
        name="link"
        type="url"
        maxLength={500}
        label={form.labels.link}
        hint={form.hints.link}
        value={link}
        onChange={({ currentTarget }) => setLink(currentTarget.value)}
        error={error}
      />
      {useMe().proposesRooms && <Proposal onProposed={setLink} />}
    </div>
  );
}

function Proposal({ onProposed }: { onProposed: (link: string) => void }) {
  const { common, workshops } = useWords();
  const { room } = workshops.form;
  const path = { cohortId: useParams()['cohortId']! };
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<Sent<{ link: string }> | null>(null);
  const propose = async () => {
    setSending(true);
    const sent = await send(() => api.POST('/api/cohorts/{cohortId}/room-addresses', { params: { path } }));
    setSending(false);
    setAnswer(sent);
    if (sent.data) onProposed(sent.data.link);
  };
  return (
    <>
      <Button busy={sending && common.sending} onClick={() => void propose()}>
        {answer?.data ? room.another : room.propose}
      </Button>
      <span role="status" className={styles.hint}>
        {!sending && answer && <Outcome answer={answer} />}
      </span>
    </>
  );
}

function Outcome({ answer: { failure } }: { answer: Sent<{ link: string }> }) {
  const words = useWords();
  return failure ? sentenceOfFailure(failure, words) : words.workshops.form.room.proposed;
}
