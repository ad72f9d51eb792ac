import { DateField } from '@cheminer/ui';
import type { Phase } from '@cheminer/workshop-run';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { isShown } from './opens.ts';
import styles from './written.module.css';

export type Planned = Pick<Phase, 'kind' | 'consultation'>;

type DatesFieldsProps = Readonly<{
  phases: readonly Planned[];
  days: readonly string[];
  onChange: (days: readonly string[]) => void;
  /** Phases of before that have opened already. */
  from?: number;
}>;

/** A day for each phase that is still to open and for the end, of the organiser's calendar. */
export function DatesFields({ phases, days, onChange, from = 0 }: DatesFieldsProps) {
  const { zone } = useStanding().room;
  const { room: words, protocol } = useWords();
  const format = useFormat();
  const isTwo = phases.some(({ consultation }) => consultation === 2);
  const last = phases.at(-1);
  /** A break keeps the day of the phase after it. */
  const change = (at: number, day: string) =>
    onChange(days.map((each, index) => (index === at || isBreakBefore(phases, index, at) ? day : each)));
  return (
    <div className={styles.dates}>
      {phases.map(
        ({ kind, consultation }, index) =>
          isShown({ kind }) &&
          index >= from && (
            <DateField
              key={index}
              label={words.written.opensOn(protocol.phaseOf(kind, isTwo ? consultation : null))}
              value={days[index]}
              onChange={({ currentTarget }) => change(index, currentTarget.value)}
            />
          ),
      )}
      {last && (
        <DateField
          label={words.written.closesOn(protocol.phaseOf(last.kind, null))}
          value={days[phases.length]}
          onChange={({ currentTarget }) => change(phases.length, currentTarget.value)}
        />
      )}
      {zone !== format.zone && <p>{words.written.opensHere(format.place(zone))}</p>}
    </div>
  );
}

const isBreakBefore = (phases: readonly Planned[], index: number, at: number): boolean =>
  index === at - 1 && !isShown(phases[index]!);
