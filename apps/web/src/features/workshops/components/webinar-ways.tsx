import { Button, ButtonLink, TextArea } from '@cheminer/ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Webinar, WebinarPerson } from '../meetings.ts';
import { FormDialog } from './form-dialog.tsx';
import styles from './workshop-page.module.css';

type WebinarWaysProps = { webinar: Webinar; people: readonly WebinarPerson[] };

/** Another date for a webinar, or none; nothing once people were marked at it. */
export function WebinarWays({ webinar, people }: WebinarWaysProps) {
  const { page, dates, webinars } = useWords().workshops;
  const { pathname } = useLocation();
  const [asking, setAsking] = useState(false);
  if (people.some(({ present }) => present !== null)) return null;
  return (
    <div className={styles.ways}>
      <ButtonLink to={`${pathname}/date`} wide>
        {page.move}
      </ButtonLink>
      {!webinar.cancelled && (
        <Button variant="quiet" wide onClick={() => setAsking(true)}>
          {webinars.cancel}
        </Button>
      )}
      <FormDialog
        intent="cancel"
        title={webinars.cancel}
        keep={dates.keep}
        submit={webinars.cancel}
        open={asking}
        onClose={() => setAsking(false)}
      >
        {(error) => (
          <>
            <p>{webinars.cancelThen}</p>
            <TextArea
              name="reason"
              label={dates.reason}
              hint={webinars.reasonHint}
              rows={3}
              maxLength={500}
              error={error}
            />
          </>
        )}
      </FormDialog>
    </div>
  );
}
