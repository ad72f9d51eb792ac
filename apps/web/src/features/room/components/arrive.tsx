import { Button, Card, ChoiceGroup } from '@cheminer/ui';
import { type MeansOfPresence, meansOfPresence } from '@cheminer/workshop-run';
import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** Said once by each person, with those who sit at the same device: presence goes by name. */
export function Arrive() {
  const { run, room, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const me = run.people.find(({ memberId }) => memberId === room.me.memberId);
  const [means, setMeans] = useState<string>('online');
  const [beside, setBeside] = useState<readonly string[]>([]);
  if (!me || (me.arrivedAt && !me.leftAt)) return null;
  const others = room.people.filter(({ memberId }) => memberId !== room.me.memberId);
  const arrive = () => void command({ kind: 'arrive', means: means as MeansOfPresence, with: [...beside] });
  return (
    <Card aria-labelledby="arrive">
      <h2 id="arrive">{words.arriveTitle}</h2>
      <ChoiceGroup
        look="segments"
        name="means"
        label={words.arriveHint}
        value={means}
        onChange={setMeans}
        choices={meansOfPresence.map((each) => ({ value: each, label: words.means[each] }))}
      />
      <details>
        <summary>{words.withMe}</summary>
        <ChoiceGroup
          many
          name="beside"
          label={words.withMe}
          quietLabel
          value={beside}
          onChange={setBeside}
          choices={others.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        />
      </details>
      <Button variant="main" busy={isBusy && ''} onClick={arrive}>
        {words.arrive}
      </Button>
    </Card>
  );
}

/** Said by whoever has to go before the others; they may come back. */
export function Leave() {
  const { run, room, command } = useStanding();
  const { room: words } = useWords();
  const me = run.people.find(({ memberId }) => memberId === room.me.memberId);
  if (!me?.arrivedAt || me.leftAt) return null;
  return (
    <Button variant="quiet" icon={DoorOpen} onClick={() => void command({ kind: 'leave' })}>
      {words.goAway}
    </Button>
  );
}
