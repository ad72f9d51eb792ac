import { Button, Card, CheckBox, Note, TimeField } from '@cheminer/ui';
import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { faultsOf } from '../../../app/form-faults.ts';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { MeetingTyped } from '../meeting-form-data.ts';
import type { Group, SeriesEntry } from '../meetings.ts';
import { usualTime } from '../series.ts';
import { type Choice, type Series, useSeries } from '../use-series.ts';
import type { Done } from '../workshop-commands.ts';
import styles from './meeting-form.module.css';
import { MeetingPlace } from './meeting-place.tsx';
import { SeriesRows } from './series-rows.tsx';

type SeriesFormProps = {
  group: Group;
  entries: readonly SeriesEntry[];
  zone: string;
  initial: MeetingTyped;
  done: Done | undefined;
};

/** All the workshops of a group that wait for a date, at once: usual hours, days, and where. */
export function SeriesForm({ group, entries, zone, initial, done }: SeriesFormProps) {
  const words = useWords();
  const { series: said } = words.workshops;
  const [key] = useState(() => crypto.randomUUID());
  const [choice, setChoice] = useState<Choice>({ times: [usualTime, ''], share: false });
  const series = useSeries(group.groupId, entries);
  const busy = useNavigation().state === 'submitting';
  const faults = faultsOf(done?.failure ?? null, {}, words);
  return (
    <Form method="post" noValidate className={styles.columns}>
      <Card as="div" className={styles.form}>
        <p className={styles.hint}>{said.note}</p>
        {done?.failure && (
          <Note key={done.at} tone="danger" role="alert">
            <strong>{said.refused}.</strong> {sentenceOfFailure(done.failure, words)}
          </Note>
        )}
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="groupId" value={group.groupId} />
        <SeriesRows group={group} zone={zone} series={series} choice={choice} faults={faults} />
        <MeetingPlace initial={initial} faults={faults} />
        <Button type="submit" variant="main" busy={busy && words.common.sending} className={styles.submit}>
          {said.submit}
        </Button>
      </Card>
      <UsualHours zone={zone} choice={choice} series={series} onChange={setChoice} />
    </Form>
  );
}

type UsualHoursProps = {
  zone: string;
  choice: Choice;
  series: Series;
  onChange: (choice: Choice) => void;
};

/** At which hours workshops may begin, and whether a hard one is shared out. */
function UsualHours({ zone, choice, series, onChange }: UsualHoursProps) {
  const { common, workshops } = useWords();
  const { series: said } = workshops;
  const { place } = useFormat();
  const labels = [said.favourite(place(zone)), said.other(place(zone))];
  return (
    <Card as="aside" aria-label={said.hours} className={styles.form}>
      <h2>{said.hours}</h2>
      {labels.map((label, index) => (
        <TimeField
          key={label}
          label={label}
          value={choice.times[index]}
          onChange={({ currentTarget }) =>
            onChange({ ...choice, times: choice.times.with(index, currentTarget.value) })
          }
        />
      ))}
      <CheckBox
        label={said.share}
        hint={said.shareHint}
        checked={choice.share}
        onChange={({ currentTarget }) => onChange({ ...choice, share: currentTarget.checked })}
      />
      <Button
        busy={series.busy && common.sending}
        onClick={() => series.choose(choice)}
        className={styles.submit}
      >
        {said.choose}
      </Button>
      <Outcome series={series} />
    </Card>
  );
}

/** What became of the last looking; always there, so that it is read out. */
function Outcome({ series: { busy, looked } }: { series: Series }) {
  const words = useWords();
  const told = looked?.failure
    ? sentenceOfFailure(looked.failure, words)
    : looked?.chose && words.workshops.series.chosen;
  return <span role="status">{!busy && told}</span>;
}
