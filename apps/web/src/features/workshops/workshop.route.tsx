import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, Chip, type ChipTone, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { currentLanguage } from '../../app/language.ts';
import { loadWorkWords } from '../../app/work-words.ts';
import { BackLink } from '../../app/back-link.tsx';
import { PartInWorkshop } from './components/part-in-workshop.tsx';
import { RunWorkshop } from './components/run-workshop.tsx';
import type { WorkshopDetail } from './meetings.ts';
import { command } from './workshop-commands.ts';

const workshopOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  cohortId: params['cohortId']!,
  workshopId: params['workshopId']!,
});

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';
type At = { params: { path: ReturnType<typeof workshopOf> } };

async function forWhoeverRuns(at: At) {
  const [dates, away, notes] = await Promise.all([
    dataOf(api.GET(`${WORKSHOP}/dates`, at)),
    dataOf(api.GET(`${WORKSHOP}/away`, at)),
    dataOf(api.GET(`${WORKSHOP}/facilitation-notes`, at)),
    loadWorkWords(currentLanguage()),
  ]);
  return { dates, away, notes };
}

export async function loader(args: LoaderFunctionArgs) {
  const at = { params: { path: workshopOf(args) } };
  const workshop = await dataOf(api.GET(WORKSHOP, at));
  const runs = workshop.replies !== null;
  return { workshop, running: runs ? await forWhoeverRuns(at) : null };
}

export const action = async (args: ActionFunctionArgs) =>
  command(workshopOf(args), await args.request.formData());

export function Component() {
  const { workshop, running } = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const { minutes } = useFormat();
  return (
    <Page>
      <title>{`${workshop.title} — ${common.brand}`}</title>
      <BackLink to="..">{running ? workshops.page.backToGroups : workshops.page.back}</BackLink>
      <PageHead
        title={workshop.title}
        note={workshops.page.note(workshop.groupKey!, minutes(workshop.minutes))}
        end={
          <>
            {workshop.status !== 'cancelled' && <ButtonLink to="salle">{workshops.page.room}</ButtonLink>}
            <ButtonLink variant="quiet" to="emargement">
              {workshops.attendance.title}
            </ButtonLink>
            <ButtonLink variant="quiet" to="deroule">
              {workshops.page.protocol}
            </ButtonLink>
            <Papers workshop={workshop} />
            {running && <Preparing status={workshop.status} />}
            <Status status={workshop.status} />
          </>
        }
      />
      {running ? <RunWorkshop workshop={workshop} {...running} /> : <PartInWorkshop workshop={workshop} />}
    </Page>
  );
}

/** The kit before it, for whoever runs it; afterwards what it leaves to the group, and to each. */
function Papers({ workshop: { status, permissions, replies } }: { workshop: WorkshopDetail }) {
  const { page } = useWords().workshops;
  const { cohortId, workshopId } = useParams();
  const kit = `/api/cohorts/${cohortId}/workshops/${workshopId}/kit.pdf?language=${useLanguage()}`;
  if (status === 'closed') {
    return (
      <>
        <ButtonLink variant="quiet" to="compte-rendu">
          {page.summary}
        </ButtonLink>
        {replies === null && (
          <ButtonLink variant="quiet" to="bilan">
            {page.lookBack}
          </ButtonLink>
        )}
      </>
    );
  }
  if (!permissions.canRun) return null;
  return (
    <ButtonLink variant="quiet" href={kit} download>
      {page.kit}
    </ButtonLink>
  );
}

/** For whoever runs it: what they need to know, and a room to try out. */
function Preparing({ status }: Pick<WorkshopDetail, 'status'>) {
  const { briefing, page } = useWords().workshops;
  return (
    <>
      {status === 'scheduled' && (
        <ButtonLink variant="quiet" to="passation">
          {briefing.link}
        </ButtonLink>
      )}
      <ButtonLink variant="quiet" to="repetition">
        {page.rehearse}
      </ButtonLink>
    </>
  );
}

const tones: Record<WorkshopDetail['status'], ChipTone> = {
  'to-schedule': 'neutral',
  scheduled: 'lake',
  open: 'now',
  closed: 'ok',
  cancelled: 'neutral',
};

function Status({ status }: Pick<WorkshopDetail, 'status'>) {
  const { workshops } = useWords();
  return <Chip tone={tones[status]}>{workshops.status[status]}</Chip>;
}
