import { Button, TextArea } from '@cheminer/ui';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { WorkshopDetail } from '../meetings.ts';
import { FormDialog } from './form-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import styles from './workshop-page.module.css';

type Way = 'cancel' | 'reopen' | 'unclose' | 'replace';

/** Which of them lead somewhere from where the workshop is. */
function waysOf({ status, people }: WorkshopDetail): Way[] {
  if (status === 'cancelled') return ['reopen'];
  if (status === 'closed') return ['unclose'];
  const isMarked = people.some(({ attendance }) => attendance);
  return status === 'scheduled' && !isMarked ? ['replace', 'cancel'] : ['replace'];
}

/** What may become of the date of a workshop, besides another one: each asks why before it is done. */
export function DateWays({ workshop }: { workshop: WorkshopDetail }) {
  const { dates } = useWords().workshops;
  const [asking, ask] = useState<Way | null>(null);
  const close = () => ask(null);
  const ways = waysOf(workshop);
  return (
    <div className={styles.ways}>
      {ways.map((way) => (
        <Button key={way} variant="quiet" wide onClick={() => ask(way)}>
          {dates[way]}
        </Button>
      ))}
      {ways.map((way) =>
        way === 'replace' ? (
          <ReplaceDialog key={way} workshop={workshop} open={asking === way} onClose={close} />
        ) : (
          <ReasonedDialog key={way} way={way} open={asking === way} onClose={close} />
        ),
      )}
    </div>
  );
}

type Asked = { open: boolean; onClose: () => void };

function ReasonedDialog({ way, ...asked }: Asked & { way: Exclude<Way, 'replace'> }) {
  const { dates } = useWords().workshops;
  return (
    <FormDialog
      intent={way === 'cancel' ? 'cancel' : 'reopen'}
      title={dates[`${way}Title`]}
      keep={dates.keep}
      submit={dates[way]}
      {...asked}
    >
      {(error) => (
        <>
          <p>{dates[`${way}Then`]}</p>
          <TextArea
            name="reason"
            label={dates.reason}
            hint={dates.reasonHint}
            rows={3}
            maxLength={500}
            error={error}
          />
        </>
      )}
    </FormDialog>
  );
}
