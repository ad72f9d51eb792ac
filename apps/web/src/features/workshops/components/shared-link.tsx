import { ButtonLink } from '@cheminer/ui';
import { useParams } from 'react-router';
import { useWords } from '../../../app/words.tsx';

/** To what members of the group chose to show. */
export function SharedLink() {
  const { navigation } = useWords().common;
  return (
    <ButtonLink variant="quiet" to={`/promotions/${useParams()['cohortId']}/partages`}>
      {navigation.shared}
    </ButtonLink>
  );
}
