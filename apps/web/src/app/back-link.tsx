import { Icon } from '@cheminer/ui';
import { ArrowLeft } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import styles from './back-link.module.css';

/** The way back, above the title; `..` is the page that the address is under. */
export function BackLink({ children, ...link }: ComponentProps<typeof Link>) {
  return (
    <Link relative="path" {...link} className={styles.back}>
      <Icon of={ArrowLeft} small />
      {children}
    </Link>
  );
}
