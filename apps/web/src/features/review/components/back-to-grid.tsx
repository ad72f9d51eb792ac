import { Icon } from '@cheminer/ui';
import { ArrowLeft } from 'lucide-react';
import { Link, useLocation, useParams } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import styles from './back-to-grid.module.css';

/** To the grid as it was: its filters are in the address here too. */
export function BackToGrid() {
  const { review } = useWords();
  const { cohortId } = useParams();
  const { search } = useLocation();
  return (
    <Link to={`/promotions/${cohortId}/suivi${search}`} className={styles.back}>
      <Icon of={ArrowLeft} small />
      {review.person.back}
    </Link>
  );
}
