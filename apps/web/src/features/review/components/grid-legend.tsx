import { AttendanceCell, CompletionCell, IconText, Legend } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import styles from './grid-card.module.css';

/** What each drawing means, and what is not shown to anybody here. */
export function GridLegend() {
  const { legend } = useWords().review;
  const meetings = ['present', 'phone', 'late', 'absent'] as const;
  return (
    <div className={styles.legend}>
      <Legend
        label={legend.label}
        items={[
          { mark: <CompletionCell done={1} total={1} label="" />, text: legend.full },
          { mark: <CompletionCell done={4} total={6} label="" />, text: legend.partial },
          { mark: <CompletionCell done={0} total={6} notOpen label="" />, text: legend.notOpen },
          ...meetings.map((state) => ({
            mark: <AttendanceCell state={state} label="" />,
            text: legend[state],
          })),
          { mark: <AttendanceCell state="to-come" label="" />, text: legend.toCome },
          { mark: <CompletionCell done={1} total={1} departed label="" />, text: legend.departed },
        ]}
      />
      <IconText icon={EyeOff}>{legend.privacy}</IconText>
    </div>
  );
}
