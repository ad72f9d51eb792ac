import { Button, Card, Chip, Note, TextArea } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import type { Poll, PollSlot } from '../meetings.ts';
import { AnswerTable } from './answer-table.tsx';
import { FormDialog } from './form-dialog.tsx';
import styles from './polls.module.css';
import { SlotJudgement } from './slot-judgement.tsx';

/** What the group answered, for whoever runs it: which hour is best and why, and the way to take one. */
export function PollResults({ poll }: { poll: Poll }) {
  const { polls } = useWords().workshops;
  const [chosen, choose] = useState<PollSlot | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const id = useId();
  return (
    <>
      <section aria-labelledby={id} className={styles.part}>
        <h2 id={id}>{polls.results}</h2>
        {poll.best === null && <Note tone="warn">{polls.none}</Note>}
        <ol role="list" className={styles.slots}>
          {poll.slots.map((slot) => (
            <SlotResult key={slot.slotId} poll={poll} slot={slot} onChoose={() => choose(slot)} />
          ))}
        </ol>
      </section>
      <AnswerTable poll={poll} />
      <Button variant="quiet" onClick={() => setWithdrawing(true)} className={styles.withdraw}>
        {polls.withdraw}
      </Button>
      <ChooseDialog poll={poll} slot={chosen} onClose={() => choose(null)} />
      <WithdrawDialog open={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  );
}

function SlotResult({ poll, slot, onChoose }: { poll: Poll; slot: PollSlot; onChoose: () => void }) {
  const { polls } = useWords().workshops;
  const { best, people, zone } = poll;
  const isBest = best?.startsAt === slot.startsAt;
  const nameOf = (memberId: string) =>
    people.find((person) => person.memberId === memberId)?.name ?? polls.runner;
  return (
    <Card as="li" raised={isBest} className={styles.slot}>
      <div>
        <MeetingClocks startsAt={slot.startsAt} zone={zone} />
        {isBest && (
          <p className={styles.best}>
            <Chip tone="now">{polls.best}</Chip> {polls.reasons[best.reason]}
          </p>
        )}
      </div>
      {slot.judgement && <SlotJudgement judgement={slot.judgement} nameOf={nameOf} />}
      {slot.judgement?.possible && (
        <Button variant={isBest ? 'main' : 'plain'} onClick={onChoose} className={styles.choose}>
          {polls.choose}
        </Button>
      )}
    </Card>
  );
}

type ChooseDialogProps = { poll: Poll; slot: PollSlot | null; onClose: () => void };

/** A workshop that has a date already says why it moves. */
function ChooseDialog({ poll, slot, onClose }: ChooseDialogProps) {
  const { polls, dates, change } = useWords().workshops;
  const format = useFormat();
  const when = slot && change.when(format.longDay(slot.startsAt), format.time(slot.startsAt));
  return (
    <FormDialog
      intent="confirm"
      title={polls.chooseTitle(when ?? '')}
      keep={dates.keep}
      submit={polls.choose}
      open={slot !== null}
      onClose={onClose}
    >
      {(error) => (
        <>
          <input type="hidden" name="slotId" value={slot?.slotId ?? ''} />
          <p>{poll.workshopId ? polls.chooseMove : polls.chooseFirst}</p>
          {poll.workshopId ? (
            <TextArea
              name="reason"
              label={dates.reason}
              hint={dates.reasonHint}
              rows={3}
              maxLength={500}
              error={error}
            />
          ) : (
            error && <Note tone="danger">{error}</Note>
          )}
        </>
      )}
    </FormDialog>
  );
}

function WithdrawDialog(asked: { open: boolean; onClose: () => void }) {
  const { polls, dates } = useWords().workshops;
  return (
    <FormDialog intent="withdraw" title={polls.withdraw} keep={dates.keep} submit={polls.withdraw} {...asked}>
      {(error) => (
        <>
          <p>{polls.withdrawThen}</p>
          {error && <Note tone="danger">{error}</Note>}
        </>
      )}
    </FormDialog>
  );
}
