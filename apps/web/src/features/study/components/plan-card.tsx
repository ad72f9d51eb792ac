import { Button, Card } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useStudy } from '../../../app/study-words.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../slot-commands.ts';
import { useSlots } from '../use-slots.ts';
import { Fields, type Module } from './fields.tsx';
import styles from './form.module.css';
import { Refused } from './refused.tsx';
import { useFaults } from './use-faults.ts';

type PlanCardProps = { zone: string; modules: readonly Module[]; currentKey: string };

/** The one thing to do here. Once a slot is kept, the form is ready for the next one. */
export function PlanCard(props: PlanCardProps) {
  const { time } = useStudy();
  const { data: done } = useSlots();
  const id = useId();
  const [kept, keep] = useState('');
  if (done?.intent === 'plan' && !done.failure && done.at !== kept) keep(done.at);
  return (
    <Card aria-labelledby={id} raised>
      <h2 id={id} className={styles.title}>
        {time.planTitle}
      </h2>
      <PlanForm key={kept} {...props} />
    </Card>
  );
}

const usualMinutes = '45';

function PlanForm({ zone, modules, currentKey }: PlanCardProps) {
  const { common } = useWords();
  const { time } = useStudy();
  const fetcher = useSlots();
  const id = useId();
  const [slotId] = useState(() => crypto.randomUUID());
  const done = refusedOf(fetcher.data, slotId);
  const faults = useFaults(done);
  const initial = { slotId, date: '', time: '', minutes: usualMinutes, unitKey: currentKey };
  const busy = fetcher.state !== 'idle' && fetcher.formData?.get('intent') === 'plan';
  return (
    <fetcher.Form method="post" noValidate className={styles.form}>
      <Refused id={id} done={done} faults={faults} zone={zone} />
      <input type="hidden" name="intent" value="plan" />
      <Fields id={id} initial={initial} zone={zone} modules={modules} faults={faults} />
      <Button type="submit" variant="main" wide busy={busy && common.sending}>
        {time.plan}
      </Button>
    </fetcher.Form>
  );
}

/** What became of this very form, when it was refused. */
const refusedOf = (done: Done | undefined, slotId: string): Done | undefined =>
  done?.intent === 'plan' && done.slot.slotId === slotId && done.failure ? done : undefined;
