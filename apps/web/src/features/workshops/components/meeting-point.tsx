import { ButtonLink, IconText } from '@cheminer/ui';
import { MapPin, Video } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import styles from './meeting-point.module.css';

type MeetingPointProps = {
  place: string | null;
  link: string | null;
  /** The meeting to come next: joining it is the one thing to do. */
  next?: boolean;
  /** It is over: its link leads nowhere any more. */
  over?: boolean;
};

/** Where people meet: a place, a link, or both. */
export function MeetingPoint({ place, link, next, over }: MeetingPointProps) {
  const { workshops } = useWords();
  return (
    <div className={styles.point}>
      {place && <IconText icon={MapPin}>{place}</IconText>}
      {link && !over && (
        <ButtonLink
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          icon={Video}
          variant={next ? 'main' : 'plain'}
        >
          {workshops.join}
          <span className="sr"> {workshops.newTab}</span>
        </ButtonLink>
      )}
    </div>
  );
}
