import { Button, Card } from '@cheminer/ui';
import { Printer } from 'lucide-react';
import { useId } from 'react';
import { type CourseText, Text } from '../../../app/course-text/text.tsx';
import { useWords } from '../../../app/words.tsx';
import styles from './facilitation-notes.module.css';

/** What the authors say to whoever runs the workshop; nobody else is sent it. */
export function FacilitationNotes({ text }: { text: CourseText }) {
  const { notes } = useWords().workshops;
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.notes}>
      <div className={styles.head}>
        <h2 id={id}>{notes.title}</h2>
        <Button variant="quiet" icon={Printer} className={styles.print} onClick={printAlone}>
          {notes.print}
        </Button>
      </div>
      <p className={styles.quiet}>{notes.hint}</p>
      <Text of={text} small />
    </Card>
  );
}

/** The page prints as it is; its button prints the notes alone. */
function printAlone(): void {
  const { dataset } = document.documentElement;
  dataset['printing'] = 'notes';
  window.addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  window.print();
}
