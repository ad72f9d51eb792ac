import { Button } from '@cheminer/ui';
import { Volume2, VolumeX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useClock } from '../components/clock.tsx';
import { useStanding } from '../standing.ts';
import { chimeFor, type Moment } from './chime.ts';
import { play } from './play.ts';

/** Of the device: a room full of people may want it, a train does not. */
const key = 'cheminer.sound';

/** A sound at the last minute and at each phase, for whoever asks for it: what it says is always on the screen too. */
export function SoundSwitch() {
  const { run } = useStanding();
  const { room: words } = useWords();
  const [isOn, turn] = useState(() => localStorage.getItem(key) === 'on');
  useChimes(isOn);
  const choose = () => {
    localStorage.setItem(key, isOn ? 'off' : 'on');
    turn(!isOn);
    // One hears at once what was chosen.
    if (!isOn) play('minute');
  };
  if (run.mode !== 'live' || run.status === 'ended') return null;
  return (
    <Button
      variant="quiet"
      icon={isOn ? Volume2 : VolumeX}
      label={words.sound}
      aria-pressed={isOn}
      onClick={choose}
    />
  );
}

function useChimes(isOn: boolean): void {
  const { run, phaseIndex } = useStanding();
  const { isLastMinute } = useClock();
  const before = useRef<Moment | null>(null);
  const isRunning = run.mode === 'live' && run.status === 'running';
  useEffect(() => {
    const now = { phase: phaseIndex, isLastMinute, isRunning };
    const chime = chimeFor(before.current, now);
    before.current = now;
    if (isOn && chime) play(chime);
  }, [isOn, phaseIndex, isLastMinute, isRunning]);
}
