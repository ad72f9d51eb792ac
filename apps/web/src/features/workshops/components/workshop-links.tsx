import { ButtonLink, Card } from '@cheminer/ui';
import {
  ClipboardCheck,
  DoorOpen,
  FileText,
  History,
  ListOrdered,
  NotebookText,
  PenLine,
  Printer,
  type LucideIcon,
  Repeat,
} from 'lucide-react';
import { useId } from 'react';
import { useLocation, useParams } from 'react-router';
import { useLanguage, useWords } from '../../../app/words.tsx';
import type { Way } from '../ways.ts';
import styles from './workshop-page.module.css';

const icons: Readonly<Record<Way, LucideIcon>> = {
  ...{ room: DoorOpen, summary: FileText, lookBack: History, protocol: ListOrdered, briefing: NotebookText },
  ...{ attendance: ClipboardCheck, kit: Printer, rehearse: Repeat, written: PenLine },
};
const pages: Readonly<Record<Exclude<Way, 'kit'>, string>> = {
  ...{
    room: 'salle',
    summary: 'compte-rendu',
    lookBack: 'bilan',
    protocol: 'deroule',
    briefing: 'passation',
  },
  ...{ attendance: 'emargement', rehearse: 'repetition', written: 'salle#ecrit' },
};

type WayLinkProps = Readonly<{ way: Way; variant?: 'main' | 'plain' | 'quiet' }>;

export function WayLink({ way, variant = 'plain' }: WayLinkProps) {
  const { attendance, briefing, page } = useWords().workshops;
  const { cohortId, workshopId } = useParams();
  const { pathname } = useLocation();
  const language = useLanguage();
  const said = { ...page, attendance: attendance.title, briefing: briefing.link }[way];
  const look = { variant, icon: icons[way] };
  if (way !== 'kit') return <ButtonLink {...look} to={`${pathname}/${pages[way]}`} children={said} />;
  const kit = `/api/cohorts/${cohortId}/workshops/${workshopId}/kit.pdf?language=${language}`;
  return <ButtonLink {...look} href={kit} download children={said} />;
}

/** What goes with the workshop and is not for this moment. */
export function WorkshopLinks({ ways }: { ways: readonly Way[] }) {
  const { page } = useWords().workshops;
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.label}>
        {page.links}
      </h2>
      <ul role="list" className={styles.links}>
        {ways.map((way) => (
          <li key={way}>
            <WayLink way={way} variant="quiet" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
