import { cx } from '@cheminer/ui';
import styles from './text.module.css';

/** Text of the course, rendered and sanitised when its version was published. */
export function Text({ html, lead, small }: { html: string; lead?: boolean; small?: boolean }) {
  if (html === '') return null;
  const looks = cx(styles.text, lead && styles.lead, small && styles.small);
  return <div className={looks} dangerouslySetInnerHTML={{ __html: html }} />;
}
