import styles from './logo.module.css';

/** The mark alone, without meaning for a reader: put the name beside it. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className={styles.logo}>
      <rect width="32" height="32" rx="9" className={styles.ground} />
      <path d="M7 26c8 0 3-8 9-9.500S26 14 20.500 8" className={styles.path} />
      <circle cx="20.500" cy="7.500" r="4.200" className={styles.blaze} />
    </svg>
  );
}
