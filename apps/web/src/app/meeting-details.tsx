import { ButtonLink, IconText } from '@cheminer/ui';
import { MapPin, Users, Video } from 'lucide-react';
import styles from './meeting-details.module.css';
import type { Meeting } from './meetings.ts';
import { useWords } from './words.tsx';

/** Where people meet, with whom, and the ways in. */
export function MeetingDetails({ meeting: { place, facilitatorName, link, page } }: { meeting: Meeting }) {
  const { meeting: words } = useWords().path;
  if (!place && !facilitatorName && !link && !page) return null;
  return (
    <div className={styles.details}>
      {place && <IconText icon={MapPin}>{place}</IconText>}
      {facilitatorName && <p>{words.with(facilitatorName)}</p>}
      <Ways link={link} page={page} />
    </div>
  );
}

function Ways({ link, page }: Pick<Meeting, 'link' | 'page'>) {
  const { meeting: words } = useWords().path;
  return (
    <div className={styles.ways}>
      {page && (
        <ButtonLink to={page} variant="quiet" icon={Users}>
          {words.page}
        </ButtonLink>
      )}
      {link && (
        <ButtonLink href={link} variant="quiet" icon={Video} target="_blank" rel="noreferrer">
          {words.join}
        </ButtonLink>
      )}
    </div>
  );
}
