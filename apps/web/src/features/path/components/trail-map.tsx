import { cx } from '@cheminer/ui';
import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { addressOfUnit, currentUnit, type Trail, type Unit, type Walk } from '../walk.ts';
import { useStateWords } from '../words.ts';
import { TrailDrawing } from './trail-drawing.tsx';
import styles from './trail-map.module.css';

/** The course as a trail on a map. The drawing says nothing to a screen reader: its labels, in order, do. */
export function TrailMap({ walk }: { walk: Walk }) {
  const { map } = useWords().path;
  const stateOf = useStateWords(walk);
  const { trail, path } = walk;
  return (
    <div className={styles.box} style={bandOf(walk)}>
      <div className={styles.sheet}>
        <TrailDrawing walk={walk} />
        <ol role="list" aria-label={map.order} className={styles.labels}>
          {path.units.map((unit) => {
            const place = trail.labels.find(({ key }) => key === unit.key);
            return (
              place && <Label key={unit.key} walk={walk} unit={unit} place={place} state={stateOf(unit)} />
            );
          })}
        </ol>
        <Flag walk={walk} />
      </div>
    </div>
  );
}

type LabelProps = { walk: Walk; unit: Unit; place: Trail['labels'][number]; state: string };

function Label({ walk, unit, place: { x, y, width, align }, state }: LabelProps) {
  const place: CSSProperties = {
    left: `${x}%`,
    top: `${y}%`,
    width: width === null ? undefined : `${width}%`,
  };
  const isDone = unit.state === 'done';
  return (
    <li>
      <Link
        to={addressOfUnit(walk, unit)}
        style={place}
        className={cx(styles.label, styles[align], unit === currentUnit(walk) && styles.current)}
      >
        <b>{unit.shortTitle}</b>{' '}
        <span>
          {isDone && <Check aria-hidden="true" className={styles.check} />}
          {state}
        </span>
      </Link>
    </li>
  );
}

/** « Vous êtes ici », above the marker. */
function Flag({ walk: { trail, here } }: { walk: Walk }) {
  const { map } = useWords().path;
  const at = trail.waypoints.find(({ key }) => key === here);
  if (!at) return null;
  const [left, top] = [(at.x / trail.width) * 100, ((at.y - 17) / trail.height) * 100];
  return (
    <span aria-hidden="true" className={styles.flag} style={{ left: `${left}%`, top: `${top}%` }}>
      {map.here}
    </span>
  );
}

/** On a phone, the part of the map around the current module: read by the style sheet. */
function bandOf(walk: Walk): CSSProperties {
  const { trail, path, here } = walk;
  const unit = currentUnit(walk) ?? path.units.at(-1);
  const band = trail.bands.find(({ module }) => module === unit?.key) ?? { x: 0, y: 0, ...trail };
  const at = trail.waypoints.find(({ key }) => key === here);
  const x = at
    ? within(band.x, at.x - band.width + room.side, at.x - room.side, trail.width - band.width)
    : band.x;
  const y = at ? within(band.y, 0, at.y - room.above, trail.height - band.height) : band.y;
  return {
    '--band-ratio': `${band.width} / ${band.height}`,
    '--band-zoom': `${(trail.width / band.width) * 100}%`,
    '--band-x': `${(-x / trail.width) * 100}%`,
    '--band-y': `${(-y / trail.height) * 100}%`,
  } as CSSProperties;
}

/** What « Vous êtes ici » needs around its marker, in units of the drawing. */
const room = { side: 62, above: 54 };

/** As near as can be to what was wanted, without leaving the sheet. */
const within = (wanted: number, least: number, most: number, end: number): number =>
  Math.max(0, Math.min(end, Math.max(least, Math.min(most, wanted))));
