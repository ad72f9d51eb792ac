import { api } from '@cheminer/api-client';
import { Button, DateField } from '@cheminer/ui';
import type { Phase } from '@cheminer/workshop-run';
import { type FormEvent, useState } from 'react';
import { faultsOf } from '../../../app/form-faults.ts';
import { send } from '../../../app/send.ts';
import { wallClockIn } from '../../../app/wall-clock.ts';
import { useWords } from '../../../app/words.tsx';
import styles from '../components/conduct.module.css';
import { useStanding } from '../standing.ts';
import { isShown, opensAt, spread } from './opens.ts';

const spreadOver = 10;
const PROTOCOL = '/api/cohorts/{cohortId}/workshops/{workshopId}/protocol';
type Planned = Pick<Phase, 'kind' | 'consultation'>;

/** A date for each phase is proposed, then changed as one likes. */
export function WrittenStart() {
  const { place } = useStanding();
  const { room: words } = useWords();
  const [phases, setPhases] = useState<readonly Planned[] | null>(null);
  const propose = async () => {
    const { data } = await send(() => api.GET(PROTOCOL, { params: { path: place } }));
    setPhases(data?.phases ?? null);
  };
  if (phases) return <Dates phases={phases} />;
  return <Button onClick={() => void propose()}>{words.inWriting}</Button>;
}

function Dates({ phases }: { phases: readonly Planned[] }) {
  const { failure, isBusy } = useStanding();
  const words = useWords();
  const { room: said, protocol, common } = words;
  const { days, change, opens, start } = useOpening(phases);
  const fault = faultsOf(failure, {}, words)['opens'];
  const isTwo = phases.some(({ consultation }) => consultation === 2);
  return (
    <form className={styles.waiting} onSubmit={start}>
      <h2>{said.inWriting}</h2>
      <p>{said.inWritingHint}</p>
      {phases.map(
        (phase, index) =>
          isShown(phase) && (
            <DateField
              key={index}
              label={said.opensOnDay(protocol.phaseOf(phase.kind, isTwo ? phase.consultation : null))}
              value={days[index]}
              onChange={({ currentTarget }) => change(index, currentTarget.value)}
            />
          ),
      )}
      {fault && <p role="alert">{fault}</p>}
      <Button type="submit" busy={isBusy && ''} disabledReason={opens === null && common.required}>
        {said.startWriting}
      </Button>
    </form>
  );
}

function useOpening(phases: readonly Planned[]) {
  const { room, now, command } = useStanding();
  const [days, setDays] = useState(() => spread(phases, wallClockIn(room.zone, now).date, spreadOver));
  const opens = opensAt(days, room.zone);
  /** A break keeps the day of the phase after it. */
  const change = (at: number, day: string) =>
    setDays(days.map((each, index) => (index === at || isBreakBefore(phases, index, at) ? day : each)));
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (opens) void command({ kind: 'start', mode: 'written', opens: [...opens] });
  };
  return { days, change, opens, start };
}

const isBreakBefore = (phases: readonly Planned[], index: number, at: number): boolean =>
  index === at - 1 && !isShown(phases[index]!);
