import { Check, CloudUpload, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip } from '../chip/chip.tsx';
import styles from './saved-state.module.css';

const looks = {
  saved: { tone: 'ok', icon: Check },
  'to-send': { tone: 'warn', icon: CloudUpload },
  offline: { tone: 'warn', icon: WifiOff },
} as const;

export type SavedStateProps = {
  state: keyof typeof looks;
  /** « Enregistré à 18:42 », « 2 réponses à envoyer », « Hors connexion » */
  children: ReactNode;
};

/** What became of the person's writing. Keep it mounted: its changes are read out in their turn. */
export function SavedState({ state, children }: SavedStateProps) {
  return (
    <span role="status" className={styles.status}>
      <Chip {...looks[state]}>{children}</Chip>
    </span>
  );
}
