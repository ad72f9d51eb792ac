import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Way } from '../ways.ts';
import { fullName, type WorkshopDetail } from '../meetings.ts';
import { MeetingWhen } from './meeting-when.tsx';
import { MyPresence } from './my-presence.tsx';
import { ReplyChoice } from './reply-choice.tsx';
import { WorkshopLinks } from './workshop-links.tsx';
import styles from './workshop-page.module.css';

/** The workshop, for somebody of the group. */
export function PartInWorkshop({ workshop, ways }: { workshop: WorkshopDetail; ways: readonly Way[] }) {
  const { workshops } = useWords();
  const id = useId();
  const { pathname } = useLocation();
  const { permissions, people, facilitatorName, standsInFor, notYet } = workshop;
  return (
    <div className={styles.columns}>
      <MeetingWhen workshop={workshop} next={notYet?.code === 'starts-at' || workshop.status === 'open'}>
        {permissions.canReply ? (
          <ReplyChoice workshop={workshop} address={pathname} />
        ) : (
          <p>
            <MyPresence of={{ kind: 'workshop', meeting: workshop }} />
          </p>
        )}
      </MeetingWhen>
      <div className={styles.beside}>
        <WorkshopLinks ways={ways} />
        <Card aria-labelledby={id} className={styles.card}>
          <h2 id={id} className={styles.label}>
            {workshops.page.group}
          </h2>
          <ul role="list" className={styles.names}>
            {people.map((person) => (
              <li key={fullName(person)}>{fullName(person)}</li>
            ))}
          </ul>
          {facilitatorName && (
            <p className={styles.quiet}>
              {standsInFor
                ? workshops.page.withInstead(facilitatorName, standsInFor)
                : workshops.page.with(facilitatorName)}
            </p>
          )}
        </Card>
      </div>
    </div>
  );
}
