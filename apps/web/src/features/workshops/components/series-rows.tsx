import { DateField, TimeField } from '@cheminer/ui';
import type { ByField } from '../../../app/form-faults.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useNameOf } from '../use-name-of.ts';
import { type Group, type SeriesEntry } from '../meetings.ts';
import type { Choice, Series, SeriesRow } from '../use-series.ts';
import styles from './polls.module.css';
import { SlotJudgement } from './slot-judgement.tsx';

type SeriesRowsProps = { group: Group; zone: string; series: Series; choice: Choice; faults: ByField };

/** The dates of the series, each with what its hour means to the members of the group. */
export function SeriesRows(props: SeriesRowsProps) {
  const { series } = useWords().workshops;
  return (
    <fieldset className={styles.rows}>
      <legend>{series.dates}</legend>
      {props.series.rows.map((row, index) => (
        <Row key={row.stepKey} row={row} index={index} {...props} />
      ))}
    </fieldset>
  );
}

function Row({
  row,
  index,
  group,
  zone,
  series,
  choice,
  faults,
}: SeriesRowsProps & { row: SeriesRow; index: number }) {
  const { form } = useWords().workshops;
  const format = useFormat();
  const at = `entries/${index}`;
  const look = () => series.look(choice);
  return (
    <div role="group" aria-label={row.title}>
      <h3>{row.title}</h3>
      <input type="hidden" name="stepKey" value={row.stepKey} />
      <input type="hidden" name="length" value={row.minutes} />
      <div className={styles.row}>
        <DateField
          name="date"
          label={form.labels.date}
          value={row.date}
          onChange={({ currentTarget }) => series.change(row.stepKey, { date: currentTarget.value })}
          onBlur={look}
          error={faults[`${at}/date`]}
        />
        <TimeField
          name="time"
          label={form.time(format.place(zone))}
          value={row.time}
          onChange={({ currentTarget }) => series.change(row.stepKey, { time: currentTarget.value })}
          onBlur={look}
          error={faults[`${at}/time`]}
        />
      </div>
      {row.looked && <Meaning entry={row.looked} group={group} zone={zone} />}
    </div>
  );
}

/** Whose lunch or night it is, who is held, where the gap changes. */
function Meaning({
  entry: { judgement, gapChanges, insteadOf, time },
  group,
  zone,
}: {
  entry: SeriesEntry;
  group: Group;
  zone: string;
}) {
  const { series } = useWords().workshops;
  const format = useFormat();
  const nameOf = useNameOf(group);
  const { busy, unavailable, hard } = judgement;
  const isWell = busy.length + unavailable.length + hard.length === 0;
  const gap = (minutes: number) => format.minutes(Math.abs(minutes));
  return (
    <div className={styles.facts}>
      {insteadOf && <p>{series.insteadOf(insteadOf, time)}</p>}
      {isWell && <p>{series.well}</p>}
      <SlotJudgement judgement={judgement} nameOf={nameOf} uncounted />
      {gapChanges.map(({ zone: there, memberIds, fromMinutes, toMinutes }) => (
        <p key={there} className={styles.counts}>
          {series.gap(format.place(zone), memberIds.map(nameOf), gap(fromMinutes), gap(toMinutes))}
        </p>
      ))}
    </div>
  );
}
