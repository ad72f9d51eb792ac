import type { Schemas } from '@cheminer/api-client';
import { useMemo, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { Announced } from '../components/announced.tsx';
import { Conduct } from '../components/conduct.tsx';
import type { Place } from '../room.ts';
import { StandingContext } from '../standing.ts';
import { scriptOf } from './actors.ts';
import { castOf, fictionalRoom } from './cast.ts';
import { Opening } from './opening.tsx';
import { Over } from './over.tsx';
import { RehearsalBar } from './rehearsal-bar.tsx';
import { stageOf } from './stage.ts';
import { useRehearsal } from './use-rehearsal.ts';

type RehearseProps = Readonly<{
  place: Place;
  workshop: Schemas['WorkshopDetailResponse'];
  protocol: Schemas['ProtocolResponse'];
  seed: number;
  /** A ready protocol, or that of the workshop. */
  choice: string;
  choose: (choice: string) => void;
  again: () => void;
}>;

/** One rehearsal, from its opening to its end. */
export function Rehearse({ place, choice, choose, again, protocol, ...told }: RehearseProps) {
  const [speed, setSpeed] = useState(1);
  const standing = useScene({ place, choice, protocol, ...told, speed });
  return (
    <StandingContext value={standing}>
      <Announced />
      {standing.run.status === 'ended' ? (
        <Over again={again} />
      ) : (
        <Conduct
          notice={<RehearsalBar speed={speed} setSpeed={setSpeed} />}
          opening={<Opening {...{ protocol, choice, choose }} />}
        />
      )}
    </StandingContext>
  );
}

type Scene = Pick<RehearseProps, 'place' | 'workshop' | 'protocol' | 'seed' | 'choice'> & { speed: number };

function useScene({ place, workshop, protocol, seed, choice, speed }: Scene) {
  const { rehearsal: words } = useWords();
  const scene = useMemo(() => {
    const { title, startsAt, zone } = workshop;
    const people = castOf(seed, words);
    const phases = (protocol.presets.find(({ preset }) => preset === choice) ?? protocol).phases;
    const members = people.map(({ memberId }) => memberId);
    const play = { phases, members, script: scriptOf(seed, words.lines), startsAt: startsAt! };
    return {
      stage: stageOf(play),
      room: fictionalRoom({ title, zone, startsAt: startsAt! }, people, words),
    };
  }, [workshop, protocol, seed, choice, words]);
  return useRehearsal(place, scene.room, scene.stage, speed);
}
