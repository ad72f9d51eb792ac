import { ButtonLink, Card, EmptyState } from '@cheminer/ui';
import { CalendarPlus } from 'lucide-react';
import { useId, useState } from 'react';
import { useStudy } from '../../../app/study-words.ts';
import { useLanguage } from '../../../app/words.tsx';
import type { StudySlot, StudyWeek } from '../../../app/work-time/answers.ts';
import { byWeek } from '../slot.ts';
import { useSlots } from '../use-slots.ts';
import type { Module } from './fields.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { Said } from './said.tsx';
import { SlotRow } from './slot-row.tsx';
import styles from './slots.module.css';

type SlotsProps = {
  cohortId: string;
  week: StudyWeek;
  /** When all this was fetched. */
  now: string;
  modules: readonly Module[];
  readOnly: boolean;
};

/** What is set apart, this week and later; each to be moved, cancelled, put into a calendar. */
export function Slots({ cohortId, week, now, modules, readOnly }: SlotsProps) {
  const { time } = useStudy();
  const id = useId();
  const [moving, move] = useState<StudySlot | null>(null);
  // A calendar that holds it has to be told.
  const cancelled = useSlots().data?.intent === 'cancel';
  const { thisWeek, later } = byWeek(week);
  const list = { cohortId, zone: week.zone, now, onMove: readOnly ? undefined : move };
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {time.slotsTitle}
      </h2>
      <Said />
      {week.slots.length === 0 && <EmptyState fact={time.empty}>{time.emptyHint}</EmptyState>}
      <List title={time.thisWeek} slots={thisWeek} {...list} />
      <List title={time.later} slots={later} {...list} />
      {(week.slots.length > 0 || cancelled) && <TakeAll cohortId={cohortId} />}
      {!readOnly && (
        <MoveDialog slot={moving} zone={week.zone} modules={modules} onClose={() => move(null)} />
      )}
    </Card>
  );
}

type ListProps = {
  title: string;
  slots: readonly StudySlot[];
  cohortId: string;
  zone: string;
  now: string;
  onMove: ((slot: StudySlot) => void) | undefined;
};

function List({ title, slots, ...rest }: ListProps) {
  const id = useId();
  if (slots.length === 0) return null;
  return (
    <>
      <h3 id={id} className={styles.week}>
        {title}
      </h3>
      <ul role="list" aria-labelledby={id} className={styles.slots}>
        {slots.map((slot) => (
          <SlotRow key={slot.slotId} slot={slot} {...rest} />
        ))}
      </ul>
    </>
  );
}

function TakeAll({ cohortId }: { cohortId: string }) {
  const { time } = useStudy();
  const language = useLanguage();
  return (
    <div className={styles.take}>
      <ButtonLink
        href={`/api/cohorts/${cohortId}/study-slots.ics?language=${language}`}
        icon={CalendarPlus}
        download
      >
        {time.takeAll}
      </ButtonLink>
      <p>{time.takeAllHint}</p>
    </div>
  );
}
