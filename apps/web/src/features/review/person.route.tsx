import { api, dataOf } from '@cheminer/api-client';
import { Button, ButtonLink, IconText, Page, PageHead } from '@cheminer/ui';
import { DoorOpen, EyeOff, Printer } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { useMyCohort } from '../../app/session.ts';
import { SharedNeedsList } from '../../app/work-time/shared-needs-list.tsx';
import { sharedNeedsOf } from '../../app/work-time/shared-needs.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackToGrid } from './components/back-to-grid.tsx';
import { Counts } from './components/counts.tsx';
import styles from './components/person-page.module.css';
import { Timeline } from './components/timeline.tsx';
import { Units } from './components/units.tsx';
import type { Person } from './person.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']!, memberId: params['memberId']! };
  const [history, needs] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/review/people/{memberId}', { params: { path } })),
    sharedNeedsOf(path.cohortId),
  ]);
  return { ...history, needs: needs.find(({ memberId }) => memberId === path.memberId) };
}

export function Component() {
  const { person, totals, units, timeline, needs } = useLoaderData<typeof loader>();
  const { common, review } = useWords();
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <Page className={styles.page}>
      <title>{`${name} — ${common.brand}`}</title>
      <BackToGrid />
      <PageHead title={name} note={usePlace(person)} end={<Ways leftOn={person.leftOn} />} />
      <Counts totals={totals} />
      <div className={styles.needs}>
        <SharedNeedsList person={needs} />
      </div>
      <div className={styles.columns}>
        <Units units={units} departed={person.leftOn !== null} />
        <Timeline events={timeline} />
      </div>
      <p className={styles.privacy}>
        <IconText icon={EyeOff}>{review.person.privacy}</IconText>
      </p>
    </Page>
  );
}

function Ways({ leftOn }: { leftOn: string | null }) {
  const { review } = useWords();
  const { cohortId, memberId } = useParams();
  const cohort = useMyCohort(cohortId);
  return (
    <span className={styles.print}>
      {cohort?.role === 'coordinator' && !cohort.archived && (
        <ButtonLink
          to={`/promotions/${cohortId}/departs/personne/${memberId}`}
          variant="quiet"
          icon={DoorOpen}
        >
          {leftOn === null ? review.departure.link : review.departure.change}
        </ButtonLink>
      )}
      <Button icon={Printer} onClick={() => window.print()}>
        {review.person.print}
      </Button>
    </span>
  );
}

/** « Pentes et Cirques, groupe A. Arrivée le 18 septembre 2023. » */
function usePlace({ territoryName, groupKey, joinedOn, leftOn }: Person): string {
  const { person, table } = useWords().review;
  const { dayWithYear } = useFormat();
  const place = [territoryName ?? table.noTerritory, groupKey ? table.group(groupKey) : table.noGroup].join(
    ', ',
  );
  const dates = [person.joinedOn(dayWithYear(joinedOn)), leftOn && person.leftOn(dayWithYear(leftOn))];
  return [place, ...dates.filter(Boolean)].join('. ') + '.';
}
