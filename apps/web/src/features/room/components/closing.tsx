import { api } from '@cheminer/api-client';
import { Button, ChoiceGroup } from '@cheminer/ui';
import { useState } from 'react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { type Failure, send } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { SaidList } from './said-list.tsx';

/** For whoever conducts: how many said what they think, never who said what. */
export function Closing() {
  const { run } = useStanding();
  const { room: words } = useWords();
  const learnings = run.contributions.filter(({ type }) => type === 'learning');
  return (
    <>
      <h2>
        {words.evaluation} <span>{words.evaluatedCount(run.evaluated.length, run.people.length)}</span>
      </h2>
      <SaidList said={learnings} label={words.listed.learning} />
    </>
  );
}

const EVALUATION = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/evaluation';
const scales = ['useful', 'heard', 'frame'] as const;
const marks = ['1', '2', '3', '4', '5'] as const;
type Scales = Readonly<Record<(typeof scales)[number], number>>;

/** The sixty seconds at the end. */
export function Evaluation() {
  const { room } = useStanding();
  const words = useWords();
  const { room: said } = words;
  const [given, give] = useState<Partial<Scales>>(room.evaluation ?? {});
  const { evaluate, failure, isDone } = useEvaluating();
  const isWhole = scales.every((scale) => given[scale] !== undefined);
  return (
    <section aria-labelledby="evaluation">
      <h2 id="evaluation">{said.evaluation}</h2>
      <p>{said.scaleEnds}</p>
      {scales.map((scale) => (
        <ChoiceGroup
          key={scale}
          look="segments"
          name={scale}
          label={said.scales[scale]}
          value={String(given[scale] ?? '')}
          onChange={(value) => give({ ...given, [scale]: Number(value) })}
          choices={marks.map((value) => ({ value, label: value }))}
        />
      ))}
      <Button
        variant="main"
        disabledReason={!isWhole && said.scaleEnds}
        onClick={() => void evaluate(given as Scales)}
      >
        {said.evaluate}
      </Button>
      <p role="status">{failure ? sentenceOfFailure(failure, words) : isDone && said.evaluated}</p>
    </section>
  );
}

function useEvaluating() {
  const { place, room, run } = useStanding();
  const [failure, fail] = useState<Failure | null>(null);
  const [isDone, setDone] = useState(run.evaluated.includes(room.me.memberId));
  const evaluate = async (body: Scales) => {
    const params = { path: place, header: { 'Idempotency-Key': crypto.randomUUID() } };
    const { failure: refused } = await send(() => api.PUT(EVALUATION, { params, body }));
    fail(refused);
    setDone(refused === null);
  };
  return { evaluate, failure, isDone };
}
