import type { ReactNode } from 'react';
import styles from './gauge.module.css';

export type GaugeProps = {
  label: ReactNode;
  /** « 18 sur 23 »: both sides counted, never a lone percentage. It is this text that is read, not the bar. */
  text: string;
  value: number;
  max: number;
};

export function Gauge({ label, text, value, max }: GaugeProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div>
      <p className={styles.line}>
        <span>{label}</span> <span className="tn">{text}</span>
      </p>
      <div aria-hidden="true" className={styles.bar}>
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
