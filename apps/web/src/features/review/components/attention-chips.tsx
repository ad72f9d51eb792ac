import { Chip } from '@cheminer/ui';
import { ClockAlert, Hourglass, UserX } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import type { Heading, Row } from '../grid.ts';
import styles from './attention-chips.module.css';

type Attention = Row['attention'][number];

/** Why somebody is worth a call, most pressing first. */
export function AttentionChips({
  attention,
  headings,
}: {
  attention: readonly Attention[];
  headings: readonly Heading[];
}) {
  return (
    <span className={styles.chips}>
      {attention.map((each) => (
        <AttentionChip key={each.code} attention={each} headings={headings} />
      ))}
    </span>
  );
}

function AttentionChip({ attention, headings }: { attention: Attention; headings: readonly Heading[] }) {
  const { attention: words } = useWords().review;
  const { code, days = 0, modules = 0, unitKey } = attention;
  if (code === 'inactive') {
    return (
      <Chip tone="danger" icon={Hourglass}>
        {words.inactive(days)}
      </Chip>
    );
  }
  if (code === 'late') {
    return (
      <Chip tone="warn" icon={ClockAlert}>
        {words.late(modules)}
      </Chip>
    );
  }
  const held = headings.find(({ column }) => column.unitKey === unitKey)?.column;
  return (
    <Chip tone="warn" icon={UserX}>
      {words.absent(held?.shortTitle ?? '')}
    </Chip>
  );
}
