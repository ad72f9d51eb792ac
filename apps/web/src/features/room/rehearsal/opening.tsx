import type { Schemas } from '@cheminer/api-client';
import { Button, SelectField } from '@cheminer/ui';
import { Play } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import styles from '../components/conduct.module.css';
import { useStanding } from '../standing.ts';

type OpeningProps = Readonly<{
  protocol: Schemas['ProtocolResponse'];
  choice: string;
  choose: (choice: string) => void;
}>;

/** Before a rehearsal begins: by which protocol. */
export function Opening({ protocol: { presets }, choice, choose }: OpeningProps) {
  const { command } = useStanding();
  const { protocol, rehearsal: words } = useWords();
  return (
    <section className={styles.waiting}>
      <h1>{words.title}</h1>
      <p>{words.hint}</p>
      <SelectField
        label={protocol.preset}
        value={choice}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        options={[
          { value: 'planned', label: words.planned },
          ...presets.map(({ preset }) => ({ value: preset, label: protocol.presets[preset] })),
        ]}
      />
      <Button variant="main" icon={Play} onClick={() => void command({ kind: 'start', mode: 'live' })}>
        {words.start}
      </Button>
    </section>
  );
}
