import { Button, ButtonLink, Chip } from '@cheminer/ui';
import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { capitalised } from '../../../app/days.ts';
import { useStudy } from '../../../app/study-words.ts';
import { useFormat, useLanguage } from '../../../app/words.tsx';
import type { StudySlot } from '../../../app/work-time/answers.ts';
import { endOf, toldAgain } from '../slot.ts';
import { useSlotWords } from '../use-slot-words.ts';
import { useSlots } from '../use-slots.ts';
import styles from './slots.module.css';

type SlotRowProps = {
  slot: StudySlot;
  cohortId: string;
  zone: string;
  now: string;
  /** Undefined where slots are only read. */
  onMove: ((slot: StudySlot) => void) | undefined;
};

export function SlotRow({ slot, cohortId, zone, now, onMove }: SlotRowProps) {
  const { time: words } = useStudy();
  const { longDay, time, minutes } = useFormat();
  const isOver = endOf(slot) <= now;
  const length = minutes(slot.minutes);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.when}>
          {capitalised(longDay(slot.startsAt))},{' '}
          <span className="tn">{words.until(time(slot.startsAt), time(endOf(slot)))}</span>
        </p>
        <p className={styles.aim}>
          {slot.unitTitle ? words.aim(length, slot.unitTitle) : words.noAim(length)}
        </p>
      </div>
      <div className={styles.ways}>
        {isOver ? <Chip>{words.past}</Chip> : <Take slot={slot} cohortId={cohortId} />}
        {onMove && !isOver && <Move slot={slot} onMove={onMove} />}
        {onMove && <Cancel slot={slot} zone={zone} />}
      </div>
    </li>
  );
}

function Move({ slot, onMove }: { slot: StudySlot; onMove: (slot: StudySlot) => void }) {
  const { time } = useStudy();
  const { at } = useSlotWords();
  return (
    <Button variant="quiet" onClick={() => onMove(slot)}>
      <Named shown={time.move}>{time.moveThis(at(slot.startsAt))}</Named>
    </Button>
  );
}

function Cancel({ slot, zone }: { slot: StudySlot; zone: string }) {
  const { time } = useStudy();
  const { at } = useSlotWords();
  const fetcher = useSlots();
  const told = { intent: 'cancel', ...toldAgain(slot, zone) };
  return (
    <Button variant="quiet" onClick={() => void fetcher.submit(told, { method: 'post' })}>
      <Named shown={time.cancel}>{time.cancelThis(at(slot.startsAt))}</Named>
    </Button>
  );
}

function Take({ slot, cohortId }: { slot: StudySlot; cohortId: string }) {
  const { time } = useStudy();
  const { at } = useSlotWords();
  const language = useLanguage();
  const href = `/api/cohorts/${cohortId}/study-slots/${slot.slotId}/calendar.ics?language=${language}`;
  return (
    <ButtonLink href={href} variant="quiet" icon={CalendarPlus} download>
      <Named shown={time.take}>{time.takeThis(at(slot.startsAt))}</Named>
    </ButtonLink>
  );
}

/** A short word for the eye; for the ear, the sentence that says which slot it is about. */
const Named = ({ shown, children }: { shown: string; children: ReactNode }) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="sr">{children}</span>
  </>
);
