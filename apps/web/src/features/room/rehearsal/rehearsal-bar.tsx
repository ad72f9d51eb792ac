import { ChoiceGroup, Note } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import styles from './rehearsal.module.css';

type RehearsalBarProps = { speed: number; setSpeed: (speed: number) => void };

const speeds = [1, 10] as const;

/** That nobody else sees it, always in sight; and how fast the clock goes. */
export function RehearsalBar({ speed, setSpeed }: RehearsalBarProps) {
  const { rehearsal: words } = useWords();
  return (
    <div className={styles.bar}>
      <Note icon={EyeOff} tone="warn" className={styles.banner}>
        {words.banner}
      </Note>
      <ChoiceGroup
        look="segments"
        quietLabel
        name="speed"
        label={words.speed}
        value={String(speed)}
        onChange={(value) => setSpeed(Number(value))}
        choices={speeds.map((each) => ({ value: String(each), label: words.times(each) }))}
      />
    </div>
  );
}
