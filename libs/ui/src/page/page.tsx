import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './page.module.css';

export type PageProps = ComponentProps<'main'> & {
  /** `normal` is 1320 px at most, `grid` 1400: for the table of a cohort. */
  width?: 'normal' | 'grid';
};

/** The frame of a screen, where the skip link leads. */
export function Page({ width = 'normal', id = 'main', className, ...rest }: PageProps) {
  return <main tabIndex={-1} {...rest} id={id} className={cx(styles.page, styles[width], className)} />;
}

export type PageHeadProps = {
  title: ReactNode;
  /** On the line of the title: the day, the week, the length. */
  note?: ReactNode;
  /** At the far end: a save state, an export. */
  end?: ReactNode;
};

/** The title of a screen. */
export function PageHead({ title, note, end }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {note && <p className={styles.note}>{note}</p>}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}
