import { Card, Note } from '@cheminer/ui';
import { useId } from 'react';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { MeetingDetails } from '../../../app/meeting-details.tsx';
import type { Meeting } from '../../../app/meetings.ts';
import { useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import styles from './collective.module.css';
import { Text } from '../../../app/course-text/text.tsx';

/** A workshop or a webinar: what it is for, when and where. Its presence is noted there, not here. */
export function Collective({ step, meeting }: { step: Step; meeting: Meeting | null }) {
  const { collective } = useWords().step;
  const id = useId();
  return (
    <div className={styles.collective}>
      <section aria-labelledby={id}>
        <h2 id={id}>{step.kind === 'workshop' ? collective.workshopAims : collective.webinarAims}</h2>
        <Text of={step.content} />
      </section>
      <WhenAndWhere meeting={meeting} />
      {step.completedAt === null ? (
        <Note>{collective.byPresence}</Note>
      ) : (
        <Note tone="ok">{collective.present}</Note>
      )}
    </div>
  );
}

function WhenAndWhere({ meeting }: { meeting: Meeting | null }) {
  const { path, step } = useWords();
  const id = useId();
  const { meeting: words } = path;
  return (
    <Card aria-labelledby={id} className={styles.when}>
      <h2 id={id}>{step.collective.when}</h2>
      {meeting?.startsAt ? (
        <MeetingClocks startsAt={meeting.startsAt} zone={meeting.zone} />
      ) : (
        <p>{words.notScheduled}</p>
      )}
      {meeting && <MeetingDetails meeting={meeting} />}
    </Card>
  );
}
