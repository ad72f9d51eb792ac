import { cx } from '@cheminer/ui';
import { markOfStep, type Trail, unitHolding, type Walk } from '../walk.ts';
import styles from './trail-drawing.module.css';

type Waypoint = Trail['waypoints'][number];

/** Discs, huts and screens by their state; shape first, colour second. */
export function TrailMarkers({ walk }: { walk: Walk }) {
  const here = walk.trail.waypoints.find(({ key }) => key === walk.here);
  return (
    <>
      {walk.trail.waypoints.map((waypoint) => (
        <Marker key={waypoint.key} waypoint={waypoint} state={stateAt(walk, waypoint)} />
      ))}
      {here && <Here at={here} />}
    </>
  );
}

function stateAt(walk: Walk, { key }: Waypoint): string {
  const unit = unitHolding(walk, key);
  const step = unit?.steps.find((each) => each.key === key);
  return unit && step ? markOfStep(walk, unit, step).state : 'not-open';
}

function Marker({ waypoint, state }: { waypoint: Waypoint; state: string }) {
  const { kind, x, y } = waypoint;
  if (kind === 'workshop') return <HutMark x={x} y={y} state={state} />;
  if (kind === 'webinar') return <ScreenMark x={x} y={y} state={state} />;
  return <circle cx={x} cy={y} r={state === 'done' ? 7 : 6.5} className={cx(styles.disc, styles[state])} />;
}

type Meeting = { x: number; y: number; state: string };

const hut = 'M20 4 37 17V36H3V17Z';
const cross = 'm14.5 20 11 11m0-11-11 11';
const people =
  'M23.100 31.300v-1.500a3 3 0 0 0-3-3h-4.500a3 3 0 0 0-3 3v1.500M23.100 17.900a3 3 0 0 1 0 5.800M27.600 31.300v-1.500a3 3 0 0 0-2.250-2.900M21 20.800a3 3 0 1 1-6 0a3 3 0 1 1 6 0';

function HutMark({ x, y, state }: Meeting) {
  return (
    <g transform={`translate(${x - 19} ${y - 19}) scale(.95)`} className={cx(styles.meeting, styles[state])}>
      <path d={hut} className={styles.halo} />
      <path d={hut} className={styles.shape} />
      <path d={state === 'absent' ? cross : people} className={styles.sign} />
    </g>
  );
}

function ScreenMark({ x, y, state }: Meeting) {
  return (
    <g transform={`translate(${x - 16} ${y - 15})`} className={cx(styles.meeting, styles[state])}>
      <rect x="2" y="2" width="28" height="21" rx="4" className={styles.halo} />
      <rect x="2" y="2" width="28" height="21" rx="4" className={styles.shape} />
      <path
        d={state === 'absent' ? 'm12.500 9 7 7m0-7-7 7' : 'M13.500 8v9l7-4.500z'}
        className={styles.sign}
      />
      <path d="M16 23v5M10 29h12" className={styles.foot} />
    </g>
  );
}

function Here({ at: { x, y } }: { at: Waypoint }) {
  return (
    <>
      <circle cx={x} cy={y} r="12" className={styles.here} />
      <circle cx={x} cy={y} r="4" className={styles.point} />
    </>
  );
}
