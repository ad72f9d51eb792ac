import { Check, Clock, Minus, Phone, X, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { HutDrawing } from '../hut/hut.tsx';
import styles from './attendance-cell.module.css';

export type Attendance = 'present' | 'phone' | 'late' | 'absent' | 'before-arrival' | 'to-come';

type Look = ComponentProps<typeof HutDrawing>['look'];

const drawings: Record<Attendance, [Look, LucideIcon | undefined]> = {
  present: ['filled', Check],
  phone: ['filled', Phone],
  late: ['filled', Clock],
  absent: ['missed', X],
  'before-arrival': ['quiet', Minus],
  'to-come': ['dashed', undefined],
};

export type AttendanceCellProps = {
  state: Attendance;
  /** Read aloud in place of the drawing: « présente au téléphone ». */
  label: string;
  /** Outlined: the person has left. */
  departed?: boolean;
};

/** Whether one person came to one workshop. */
export function AttendanceCell({ state, label, departed }: AttendanceCellProps) {
  const [look, icon] = drawings[state];
  return (
    <span className={styles.cell}>
      <HutDrawing bold look={departed && look !== 'dashed' ? 'quiet' : look} icon={icon} />
      <span className="sr">{label}</span>
    </span>
  );
}
