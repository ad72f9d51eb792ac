import { cx } from '@cheminer/ui';
import { contours, discs, river, tints, trail } from './map-drawing.ts';
import styles from './sign-in-map.module.css';

/** What the product looks like, before anyone is inside. It says nothing that the words do not. */
export function SignInMap() {
  return (
    <svg viewBox="0 0 720 780" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className={styles.map}>
      {tints.map((d, index) => (
        <path key={index} d={d} className={styles[`tint${index + 1}`]} />
      ))}
      {contours.map((d, index) => (
        <path key={index} d={d} className={cx(styles.contour, index % 5 === 4 && styles.major)} />
      ))}
      <path d={river} className={styles.river} />
      <path d={trail} className={styles.edge} />
      <path d={trail} className={styles.trail} />
      {discs.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="8" className={styles.disc} />
      ))}
      <Hut x={70} y={545} />
      <Hut x={656} y={408} />
      <Screen x={85} y={195} />
    </svg>
  );
}

type Place = { x: number; y: number };

const hut = 'M0-22 23-4V22H-23V-4Z';

const Hut = ({ x, y }: Place) => (
  <g transform={`translate(${x} ${y})`} className={styles.meeting}>
    <path d={hut} className={styles.halo} />
    <path d={hut} className={styles.shape} />
    <path
      d="M4 17v-2a4 4 0 0 0-4-4h-5a4 4 0 0 0-4 4v2M4-1a4 4 0 0 1 0 7.700M10 17v-2a4 4 0 0 0-3-3.900M1.500 3a4 4 0 1 1-8 0 4 4 0 1 1 8 0"
      className={styles.sign}
    />
  </g>
);

const Screen = ({ x, y }: Place) => (
  <g transform={`translate(${x} ${y})`} className={styles.meeting}>
    <rect x="-22" y="-17" width="44" height="31" rx="6" className={styles.halo} />
    <path d="M0 14v7M-9 22h18" className={styles.sign} />
    <rect x="-22" y="-17" width="44" height="31" rx="6" className={styles.shape} />
    <path d="M-5-8v13l11-6.500z" className={styles.sign} />
  </g>
);
