import { api } from '@cheminer/api-client';
import { Button } from '@cheminer/ui';
import { type FormEvent, useState } from 'react';
import { faultsOf } from '../../../app/form-faults.ts';
import { send } from '../../../app/send.ts';
import { wallClockIn } from '../../../app/wall-clock.ts';
import { useWords } from '../../../app/words.tsx';
import styles from '../components/conduct.module.css';
import { useStanding } from '../standing.ts';
import { DatesFields, type Planned } from './dates-fields.tsx';
import { datesOf, spread } from './opens.ts';

const spreadOver = 10;
const PROTOCOL = '/api/cohorts/{cohortId}/workshops/{workshopId}/protocol';

/** A date for each phase is proposed, then changed as one likes. */
export function WrittenStart() {
  const { place } = useStanding();
  const { written: words } = useWords().room;
  const [phases, setPhases] = useState<readonly Planned[] | null>(null);
  const propose = async () => {
    const { data } = await send(() => api.GET(PROTOCOL, { params: { path: place } }));
    setPhases(data?.phases ?? null);
  };
  if (phases) return <Dates phases={phases} />;
  return <Button onClick={() => void propose()}>{words.start}</Button>;
}

function Dates({ phases }: { phases: readonly Planned[] }) {
  const { failure, isBusy, room, now, command } = useStanding();
  const words = useWords();
  const { written: said } = words.room;
  // From the day it was planned for, unless that is past.
  const from = now > room.startsAt ? now : room.startsAt;
  const [days, setDays] = useState(() => spread(phases, wallClockIn(room.zone, from).date, spreadOver));
  const dates = datesOf(days, room.zone);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (dates) void command({ kind: 'start', mode: 'written', ...dates });
  };
  const fault = faultsOf(failure, {}, words)['opens'];
  return (
    <form className={styles.waiting} onSubmit={start}>
      <h2>{said.start}</h2>
      <p>{said.hint}</p>
      <DatesFields phases={phases} days={days} onChange={setDays} />
      {fault && <p role="alert">{fault}</p>}
      <Button
        type="submit"
        variant="main"
        busy={isBusy && ''}
        disabledReason={dates === null && words.common.required}
      >
        {said.open}
      </Button>
    </form>
  );
}
