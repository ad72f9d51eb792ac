import { ButtonLink, IconText } from '@cheminer/ui';
import { MapPin, Video } from 'lucide-react';
import styles from './meeting-details.module.css';
import type { Meeting } from './meetings.ts';
import { useWords } from './words.tsx';

/** Where people meet, with whom, and the way in. */
export function MeetingDetails({ meeting: { place, facilitatorName, link } }: { meeting: Meeting }) {
  const { meeting: words } = useWords().path;
  if (!place && !facilitatorName && !link) return null;
  return (
    <div className={styles.details}>
      {place && <IconText icon={MapPin}>{place}</IconText>}
      {facilitatorName && <p>{words.with(facilitatorName)}</p>}
      {link && (
        <p className={styles.link}>
          <ButtonLink href={link} variant="quiet" icon={Video} target="_blank" rel="noreferrer">
            {words.join}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
