import { api, dataOf } from '@cheminer/api-client';
import { Card, EmptyState, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { useMyCohort } from '../../app/session.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackLink } from '../../app/back-link.tsx';
import { WebinarPeople } from './components/webinar-people.tsx';
import { WebinarPlaces } from './components/webinar-places.tsx';
import { WebinarWays } from './components/webinar-ways.tsx';
import { WebinarWhen } from './components/webinar-when.tsx';
import styles from './components/workshop-page.module.css';
import { webinarCommand } from './webinar-commands.ts';

const webinarOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  cohortId: params['cohortId']!,
  eventId: params['eventId']!,
});

export async function loader(args: LoaderFunctionArgs) {
  const path = webinarOf(args);
  const [webinars, people] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/webinars', { params: { path } })),
    dataOf(api.GET('/api/cohorts/{cohortId}/webinars/{eventId}/people', { params: { path } })),
  ]);
  const webinar = webinars.find(({ eventId }) => eventId === path.eventId);
  if (!webinar) throw new Response(null, { status: 404 });
  return { webinar, people };
}

export const action = async (args: ActionFunctionArgs) =>
  webinarCommand(webinarOf(args), await args.request.formData());

export function Component() {
  const { webinar, people } = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const { minutes } = useFormat();
  const { attendanceOf, back, nobody, nobodyYet } = workshops.webinars;
  const archived = useMyCohort(useParams()['cohortId'])?.archived ?? true;
  return (
    <Page>
      <title>{`${attendanceOf(webinar.title)} — ${common.brand}`}</title>
      <BackLink to="..">{back}</BackLink>
      <PageHead title={webinar.title} note={minutes(webinar.minutes)} />
      <div className={styles.columns}>
        {people.length === 0 ? (
          <Card>
            <EmptyState fact={nobody}>{nobodyYet}</EmptyState>
          </Card>
        ) : (
          <WebinarPeople webinar={webinar} people={people} archived={archived} />
        )}
        <div className={styles.side}>
          <WebinarWhen webinar={webinar}>
            {!archived && <WebinarWays webinar={webinar} people={people} />}
          </WebinarWhen>
          <WebinarPlaces webinar={webinar} people={people} fixed={archived || webinar.cancelled} />
        </div>
      </div>
    </Page>
  );
}
