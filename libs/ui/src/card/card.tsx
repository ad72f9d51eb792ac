import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import styles from './card.module.css';

export type CardProps = ComponentProps<'section'> & {
  as?: 'section' | 'article' | 'aside' | 'div' | 'li';
  /** The deeper shadow, for the one thing to do. */
  raised?: boolean;
  /** No padding, and the content cut at the corners: for tables, maps, lists of rows. */
  flush?: boolean;
  /** Dashed outline, no surface: something that comes later. */
  later?: boolean;
};

export function Card({ as: Tag = 'section', raised, flush, later, className, ...rest }: CardProps) {
  const looks = cx(styles.card, raised && styles.raised, flush && styles.flush, later && styles.later);
  // Every tag of `as` takes the attributes of a section; TypeScript cannot see it through a union of tags.
  const Block = Tag as 'section';
  return <Block {...rest} className={cx(looks, className)} />;
}
