import { Button, Card } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { fullName, type Webinar, type WebinarPerson } from '../meetings.ts';
import { FormDialog } from './form-dialog.tsx';
import { PlacesField } from './places-field.tsx';
import styles from './workshop-page.module.css';

type WebinarPlacesProps = {
  webinar: Webinar;
  people: readonly WebinarPerson[];
  /** Whether how many there are may still change. */
  fixed: boolean;
};

/** How many places there are, who waits for one in which order, and another number of them. */
export function WebinarPlaces({ webinar, people, fixed }: WebinarPlacesProps) {
  const { places: words, dates } = useWords().workshops;
  const { places } = webinar;
  const [asking, setAsking] = useState(false);
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.label}>
        {words.title}
      </h2>
      <p>{places ? words.counts(places.taken, places.total) : words.everybody}</p>
      <WaitingLine people={people} />
      {!fixed && (
        <Button variant="quiet" wide onClick={() => setAsking(true)}>
          {words.change}
        </Button>
      )}
      <FormDialog
        intent="places"
        title={words.change}
        keep={dates.keep}
        submit={words.save}
        open={asking}
        onClose={() => setAsking(false)}
      >
        {(error) => (
          <>
            <p>{words.changeThen}</p>
            <PlacesField places={places?.total ?? null} error={error} />
          </>
        )}
      </FormDialog>
    </Card>
  );
}

/** Who waits, the first in line first. */
function WaitingLine({ people }: Pick<WebinarPlacesProps, 'people'>) {
  const { line } = useWords().workshops.places;
  const id = useId();
  const waiting = people
    .filter(({ place }) => place !== null && place.rank !== null)
    .sort((one, other) => one.place!.rank! - other.place!.rank!);
  if (waiting.length === 0) return null;
  return (
    <div>
      <h3 id={id} className={styles.quiet}>
        {line}
      </h3>
      <ol aria-labelledby={id} className={styles.line}>
        {waiting.map((person) => (
          <li key={person.memberId}>{fullName(person)}</li>
        ))}
      </ol>
    </div>
  );
}
