import { Button } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import type { ToggleEvent } from 'react';
import { useWork } from '../work-words.ts';
import styles from './term-note.module.css';

type TermNoteProps = { id: string; term: Schemas['TermResponse'] };

/** What a term means, beside the text that names it: Escape or a press elsewhere puts it away. */
export function TermNote({ id, term: { term, html } }: TermNoteProps) {
  const { closeTerm } = useWork().text;
  const name = `${id}-name`;
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={name}
      tabIndex={-1}
      className={styles.note}
      onToggle={readIt}
    >
      <h2 id={name} className={styles.term}>
        {term}
      </h2>
      <div className={styles.explanation} dangerouslySetInnerHTML={{ __html: html }} />
      <Button variant="quiet" popoverTarget={id} popoverTargetAction="hide">
        {closeTerm}
      </Button>
    </div>
  );
}

/** A screen reader goes where the focus goes; the browser brings it back to the word. */
function readIt({ newState, currentTarget }: ToggleEvent<HTMLDivElement>): void {
  if (newState === 'open') currentTarget.focus({ preventScroll: true });
}
