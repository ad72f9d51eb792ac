import { api, dataOf } from '@cheminer/api-client';
import { Button, Card, IconText, Note, Page, PageHead, SavedState } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { dayIn } from '../../app/days.ts';
import { sentenceOfFailure } from '../../app/problem.ts';
import type { Failure } from '../../app/send.ts';
import { loadStudyWords, useStudy } from '../../app/study-words.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { NeedLine } from './components/need-line.tsx';
import { TwoLists } from './components/two-lists.tsx';
import styles from './needs.module.css';
import { isFor, useNeeds } from './use-needs.ts';

export async function loader() {
  const [needs] = await Promise.all([dataOf(api.GET('/api/needs')), loadStudyWords()]);
  return needs;
}

export function Component() {
  const words = useWords();
  const { needs: said } = useStudy();
  const needs = useNeeds(useLoaderData<typeof loader>());
  const { typed, failure, sending, change } = needs;
  return (
    <Page>
      <title>{`${said.title} — ${words.common.brand}`}</title>
      <BackLink to="/compte">{said.back}</BackLink>
      <PageHead title={said.title} end={<Kept needs={needs} />} />
      <p className={styles.intro}>{said.intro}</p>
      <Card as="div" className={styles.card}>
        <Refused needs={needs} />
        <fieldset>
          <legend className={styles.legend}>{said.choose}</legend>
          <ul role="list" className={styles.lines}>
            {typed.map((line) => (
              <NeedLine key={line.kind} line={line} onChange={change} faulty={isUnsaid(failure, line.kind)} />
            ))}
          </ul>
        </fieldset>
        <div>
          <Button
            variant="main"
            onClick={() => void needs.save()}
            busy={sending && words.common.sending}
            className={styles.save}
          >
            {said.save}
          </Button>
        </div>
        <p className={styles.privacy}>
          <IconText icon={EyeOff}>{said.privacy}</IconText>
        </p>
      </Card>
    </Page>
  );
}

const isUnsaid = (failure: Failure | null, kind: string): boolean =>
  kind === 'other' && isFor(failure, 'cohorts.need-unsaid');

function Refused({ needs }: { needs: ReturnType<typeof useNeeds> }) {
  const words = useWords();
  const { needs: said } = useStudy();
  const { failure, other } = needs;
  if (other) return <TwoLists needs={needs} other={other} />;
  if (!failure) return null;
  return (
    <Note tone="danger" role="alert">
      <strong>{said.refused}.</strong> {sentenceOfFailure(failure, words)}
    </Note>
  );
}

/** « Enregistré à 14:02 »; on another day, the day. */
function Kept({ needs: { kept, unsaved } }: { needs: ReturnType<typeof useNeeds> }) {
  const { needs: said } = useStudy();
  const { time, longDay, zone } = useFormat();
  if (unsaved) return <SavedState state="to-send">{said.unsaved}</SavedState>;
  if (kept.toldAt === null) return null;
  const today = dayIn(zone, new Date().toISOString());
  const isToday = dayIn(zone, kept.toldAt) === today;
  return (
    <SavedState state="saved">
      {isToday ? said.savedAt(time(kept.toldAt)) : said.savedOn(longDay(kept.toldAt))}
    </SavedState>
  );
}
