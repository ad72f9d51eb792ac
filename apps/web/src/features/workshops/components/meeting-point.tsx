import { ButtonLink, IconText } from '@cheminer/ui';
import { DoorOpen, MapPin, Phone, Video } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import styles from './meeting-point.module.css';

type MeetingPointProps = {
  place: string | null;
  access?: string | null;
  link: string | null;
  phone?: string | null;
  /** The meeting to come next: joining it is the one thing to do. */
  next?: boolean;
  /** It is over: its link leads nowhere any more. */
  over?: boolean;
};

/** Where people meet: a place and how to get in, a link, a number to call. */
export function MeetingPoint({ place, access, link, phone, next, over }: MeetingPointProps) {
  return (
    <div className={styles.point}>
      {place && <IconText icon={MapPin}>{place}</IconText>}
      {!over && <WayIn access={access} link={link} phone={phone} next={next} />}
    </div>
  );
}

/** How one joins it, as long as it is not over. */
function WayIn({ access, link, phone, next }: Omit<MeetingPointProps, 'place' | 'over'>) {
  const { workshops } = useWords();
  return (
    <>
      {access && <IconText icon={DoorOpen}>{access}</IconText>}
      {link && (
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
      {phone && <IconText icon={Phone}>{workshops.byPhone(phone)}</IconText>}
    </>
  );
}
