import { api, dataOf } from '@cheminer/api-client';
import { permissionsOfRole } from '@cheminer/vocabulary';
import { EmptyState, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { useMyCohort } from '../../app/session.ts';
import { useWords } from '../../app/words.tsx';
import { useArchivedNote } from './components/archived-note.ts';
import styles from './components/my-meetings.module.css';
import { WebinarCard } from './components/webinar-card.tsx';
import { placeCommand } from './webinar-commands.ts';

export const loader = ({ params }: LoaderFunctionArgs) =>
  dataOf(
    api.GET('/api/cohorts/{cohortId}/webinars', { params: { path: { cohortId: params['cohortId']! } } }),
  );

export const action = async ({ params, request }: ActionFunctionArgs) =>
  placeCommand(params['cohortId']!, await request.formData());

export function Component() {
  const webinars = useLoaderData<typeof loader>();
  const cohort = useMyCohort(useParams()['cohortId']);
  const { common, workshops } = useWords();
  const { title, note, none, noneYet } = workshops.webinars;
  const runs = cohort !== undefined && permissionsOfRole[cohort.role].includes('agenda.run');
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <PageHead
        title={title}
        note={useArchivedNote(cohort) ?? (webinars.length > 0 && note(webinars.length))}
      />
      {webinars.length === 0 && <EmptyState fact={none}>{noneYet}</EmptyState>}
      <ol role="list" className={styles.meetings}>
        {webinars.map((webinar) => (
          <WebinarCard
            key={webinar.stepKey}
            webinar={webinar}
            runs={runs}
            archived={cohort?.archived ?? true}
          />
        ))}
      </ol>
    </Page>
  );
}
