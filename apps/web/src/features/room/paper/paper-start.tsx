import { Button, DateField, TimeField } from '@cheminer/ui';
import { type FormEvent, useState } from 'react';
import { faultsOf } from '../../../app/form-faults.ts';
import { instantAt, wallClockIn } from '../../../app/wall-clock.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../components/conduct.module.css';
import { useStanding } from '../standing.ts';

/** When it was held, by the reader’s clock; then the rest can be typed in. */
export function PaperStart() {
  const { failure, isBusy } = useStanding();
  const words = useWords();
  const { room: said, common } = words;
  const { typed, type, held, start } = useHeld();
  const faults = faultsOf(failure, typed, words);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => type(name, currentTarget.value),
  });
  return (
    <form className={styles.waiting} onSubmit={start}>
      <h2>{said.onPaper}</h2>
      <DateField label={said.heldOn} {...field('date')} />
      <TimeField label={said.heldFrom} {...field('from')} />
      <TimeField label={said.heldTo} error={faults['heldTo']} {...field('to')} />
      <ByOrganiser held={held} />
      <Button type="submit" busy={isBusy && ''} disabledReason={held === null && common.required}>
        {said.typeIn}
      </Button>
    </form>
  );
}

type Held = Readonly<{ heldFrom: string; heldTo: string }>;

function useHeld() {
  const { room, command } = useStanding();
  const { zone } = useFormat();
  const planned = wallClockIn(zone, room.startsAt);
  const [typed, setTyped] = useState({ date: planned.date, from: planned.time, to: '' });
  const heldFrom = instantAt({ date: typed.date, time: typed.from }, zone);
  const heldTo = instantAt({ date: typed.date, time: typed.to }, zone);
  const held: Held | null = heldFrom && heldTo ? { heldFrom, heldTo } : null;
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (held) void command({ kind: 'start', mode: 'paper', ...held });
  };
  const type = (name: keyof typeof typed, value: string) => setTyped({ ...typed, [name]: value });
  return { typed, type, held, start };
}

/** The organiser’s hours, where they are others than the reader’s. */
function ByOrganiser({ held }: { held: Held | null }) {
  const { zone } = useStanding().room;
  const { room: words } = useWords();
  const format = useFormat();
  if (held === null || zone === format.zone) return null;
  const [from, to] = [format.time(held.heldFrom, zone), format.time(held.heldTo, zone)];
  return <p>{words.heldThere(from, to, format.place(zone))}</p>;
}
