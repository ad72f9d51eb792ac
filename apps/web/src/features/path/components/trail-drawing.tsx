import { cx } from '@cheminer/ui';
import { allSteps, type Trail, type Walk } from '../walk.ts';
import styles from './trail-drawing.module.css';
import { TrailMarkers } from './trail-markers.tsx';

/** Relief, river and names as the API drew them; over them, how far the person walked. */
export function TrailDrawing({ walk }: { walk: Walk }) {
  const { trail } = walk;
  return (
    <svg viewBox={`0 0 ${trail.width} ${trail.height}`} aria-hidden="true" className={styles.map}>
      <Ground trail={trail} />
      <Path trail={trail} walked={walkedSegments(walk)} />
      <g className={styles.toponyms}>
        {trail.toponyms.map(({ text, x, y }) => (
          <text key={text} x={x} y={y} textAnchor="middle">
            {text.toLocaleUpperCase()}
          </text>
        ))}
      </g>
      <TrailMarkers walk={walk} />
    </svg>
  );
}

function Ground({ trail: { relief, contours, river } }: { trail: Trail }) {
  return (
    <>
      {relief.map(({ tint, d }, index) => (
        <path key={index} d={d} className={styles[`tint${tint}`]} />
      ))}
      {contours.map(({ major, d }, index) => (
        <path key={index} d={d} className={cx(styles.contour, major && styles.major)} />
      ))}
      {river && <path d={river} className={styles.river} />}
    </>
  );
}

function Path({ trail: { segments }, walked }: { trail: Trail; walked: number }) {
  return (
    <>
      <path d={joined(segments)} className={styles.edge} />
      <path d={joined(segments.slice(walked))} className={styles.ahead} />
      <path d={joined(segments.slice(0, walked))} className={styles.walked} />
    </>
  );
}

/** One path of several: each starts where the one before ends, so that dashes run on evenly. */
const joined = (segments: readonly string[]): string =>
  segments
    .filter(Boolean)
    .map((d, index) => (index === 0 ? d : d.replace(/^M[^C]*/, '')))
    .join('');

/** The line is solid up to « Vous êtes ici »; with nothing left to do, up to the last thing done. */
function walkedSegments(walk: Walk): number {
  const { trail, here } = walk;
  const done = new Set(
    allSteps(walk)
      .filter(({ completedAt }) => completedAt !== null)
      .map(({ key }) => key),
  );
  const at = trail.waypoints.findIndex(({ key }) => key === here);
  return (at >= 0 ? at : trail.waypoints.findLastIndex(({ key }) => done.has(key))) + 1;
}
