import { cx } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import { type SyntheticEvent, useId, useMemo } from 'react';
import { useLightMode } from '../light-mode.ts';
import { useWork } from '../work-words.ts';
import { prepared } from './prepared.ts';
import { TermNote } from './term-note.tsx';
import styles from './text.module.css';

export type CourseText = Pick<Schemas['StepContentResponse'], 'html' | 'terms'>;
type TextProps = { of: CourseText; lead?: boolean; small?: boolean };

/** Text of the course, rendered and sanitised when its version was published. */
export function Text({ of: { html, terms = [] }, lead, small }: TextProps) {
  const id = useId();
  const shown = usePrepared(html, id);
  if (html === '') return null;
  return (
    <>
      <div
        className={cx(styles.text, lead && styles.lead, small && styles.small)}
        onErrorCapture={showSmall}
        dangerouslySetInnerHTML={{ __html: shown }}
      />
      {terms.map((term) => (
        <TermNote key={term.key} id={`${id}-${term.key}`} term={term} />
      ))}
    </>
  );
}

function usePrepared(html: string, id: string): string {
  const isLight = useLightMode();
  const { enlarge, table } = useWork().text;
  return useMemo(
    () => prepared(html, { isLight, enlarge, table, noteOf: (key) => `${id}-${key}` }),
    [html, isLight, enlarge, table, id],
  );
}

/** The large picture did not come: the small one may be at hand, off line too. */
function showSmall({ target }: SyntheticEvent): void {
  if (target instanceof HTMLImageElement) target.removeAttribute('srcset');
}
