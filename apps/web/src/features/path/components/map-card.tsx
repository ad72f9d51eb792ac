import { Button, Card, Hut, Legend, RoadBook, type RoadBookRow, Screen, TrailSample } from '@cheminer/ui';
import { List, Map } from 'lucide-react';
import { useState } from 'react';
import { useLightMode } from '../../../app/light-mode.ts';
import { iconOfKind } from '../../../app/step-kinds.ts';
import { useWords } from '../../../app/words.tsx';
import { addressOfUnit, currentUnit, markOfUnit, type Walk } from '../walk.ts';
import { useStateWords } from '../words.ts';
import styles from './map-card.module.css';
import { TrailMap } from './trail-map.tsx';

/** The whole course: as a map, or as the same content in a list. */
export function MapCard({ walk }: { walk: Walk }) {
  const { map } = useWords().path;
  const isLight = useLightMode();
  const [asList, showList] = useState(isLight);
  const { done, required } = walk.path.totals;
  return (
    <Card flush aria-label={map.label} data-view={asList ? 'list' : 'map'} className={styles.card}>
      {asList ? <UnitList walk={walk} /> : <TrailMap walk={walk} />}
      <div className={styles.bottom}>
        <div className={styles.legend}>{!asList && <MapLegend />}</div>
        <b className={styles.figure}>{map.figure(done, required)}</b>
        <Button variant="quiet" icon={asList ? Map : List} onClick={() => showList(!asList)}>
          {asList ? map.asMap : map.asList}
        </Button>
      </div>
    </Card>
  );
}

function UnitList({ walk }: { walk: Walk }) {
  const { map } = useWords().path;
  const stateOf = useStateWords(walk);
  const rows: RoadBookRow[] = walk.path.units.map((unit) => ({
    key: unit.key,
    to: addressOfUnit(walk, unit),
    mark: markOfUnit(walk, unit),
    title: unit.title,
    icon: unit.type === 'collective' && unit.steps[0] ? iconOfKind[unit.steps[0].kind] : undefined,
    state: stateOf(unit),
    current: unit === currentUnit(walk),
  }));
  return (
    <div className={styles.list}>
      <RoadBook label={map.order} rows={rows} />
    </div>
  );
}

function MapLegend() {
  const { map } = useWords().path;
  return (
    <Legend
      label={map.legend}
      items={[
        { mark: <TrailSample walked />, text: map.stepDone },
        { mark: <TrailSample />, text: map.stepToDo },
        { mark: <Hut state="open" size="small" />, text: map.workshop },
        { mark: <Screen state="open" size="small" />, text: map.webinar },
      ]}
    />
  );
}
