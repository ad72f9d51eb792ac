import { api } from '@cheminer/api-client';
import { Button, Card, Note } from '@cheminer/ui';
import { useId, useState } from 'react';
import { Link, useRevalidator } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { type Failure, send } from '../../../app/send.ts';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './share-panel.module.css';

type Audience = Step['shares'][number]['audience'];
type PanelProps = { cohortId: string; step: Step; drafts: StepDrafts };

/** To whom one shows what one wrote, and how to take it back. Nothing is shown unless somebody asks for it here. */
export function SharePanel({ cohortId, step, drafts }: PanelProps) {
  const { share: words } = useWork();
  const id = useId();
  const sharing = useSharing(cohortId, step, drafts);
  const all = useWords();
  if (step.readOnly) return null;
  return (
    <Card aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.title}>
        {step.kind === 'subject' ? words.subjectTitle : words.title}
      </h2>
      {step.shares.length === 0 && <p className={styles.quiet}>{words.private}</p>}
      {sharing.failure && (
        <Note tone="danger" role="alert">
          {sentenceOfFailure(sharing.failure, all)}
        </Note>
      )}
      <ul role="list" className={styles.audiences}>
        <Shown audience="facilitator" step={step} sharing={sharing} />
        <Shown audience="group" step={step} sharing={sharing} />
      </ul>
      <p>
        <Link to={`/promotions/${cohortId}/partages`}>{words.readIt}</Link>
      </p>
    </Card>
  );
}

type Sharing = ReturnType<typeof useSharing>;

/** Sharing is asked for on line only: one sees at once whether it is shown. */
function useSharing(cohortId: string, step: Step, drafts: StepDrafts) {
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<Audience | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const at = (audience: Audience) => ({ params: { path: { cohortId, stepKey: step.key, audience } } });
  const run = async (audience: Audience, ask: () => Promise<{ failure: Failure | null }>) => {
    setBusy(audience);
    await drafts.flush();
    const { failure: refused } = await ask();
    setFailure(refused);
    setBusy(null);
    if (!refused) await revalidate();
  };
  return {
    busy,
    failure,
    show: (audience: Audience) =>
      run(audience, () =>
        send(() =>
          api.PUT('/api/cohorts/{cohortId}/steps/{stepKey}/shares/{audience}', { ...at(audience), body: {} }),
        ),
      ),
    stop: (audience: Audience) =>
      run(audience, () =>
        send(() => api.DELETE('/api/cohorts/{cohortId}/steps/{stepKey}/shares/{audience}', at(audience))),
      ),
  };
}

function Shown({ audience, step, sharing }: { audience: Audience; step: Step; sharing: Sharing }) {
  const { share: words } = useWork();
  const standing = step.shares.find((each) => each.audience === audience);
  return (
    <li className={styles.audience}>
      <div>
        <p className={styles.who}>{words[audience]}</p>
        {standing ? (
          <Since share={standing} step={step} />
        ) : (
          audience === 'group' && <p className={styles.quiet}>{words.groupHint}</p>
        )}
      </div>
      <Ways audience={audience} standing={standing} sharing={sharing} />
    </li>
  );
}

type Standing = Step['shares'][number];

function Since({ share: { sharedAt, changedSince }, step }: { share: Standing; step: Step }) {
  const { share: words } = useWork();
  const { moment } = useFormat();
  const said = step.kind === 'subject' ? words.subjectShared : words.shared;
  return (
    <>
      <p className={styles.quiet}>{said(moment(sharedAt))}</p>
      {changedSince && <p className={styles.quiet}>{words.changed}</p>}
    </>
  );
}

type WaysProps = { audience: Audience; standing: Standing | undefined; sharing: Sharing };

function Ways({ audience, standing, sharing }: WaysProps) {
  const { share: words } = useWork();
  const { common } = useWords();
  const busy = sharing.busy === audience && common.sending;
  return (
    <div className={styles.ways}>
      {(!standing || standing.changedSince) && (
        <Button busy={busy} onClick={() => void sharing.show(audience)}>
          {standing ? words.update : words.share}
        </Button>
      )}
      {standing && (
        <Button variant="quiet" busy={busy} onClick={() => void sharing.stop(audience)}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
