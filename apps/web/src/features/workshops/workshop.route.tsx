import { api, dataOf } from '@cheminer/api-client';
import { Chip, type ChipTone, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useFormat, useWords } from '../../app/words.tsx';
import { currentLanguage } from '../../app/language.ts';
import { loadWorkWords } from '../../app/work-words.ts';
import { BackLink } from '../../app/back-link.tsx';
import { PartInWorkshop } from './components/part-in-workshop.tsx';
import { RunWorkshop } from './components/run-workshop.tsx';
import { WayLink } from './components/workshop-links.tsx';
import type { WorkshopDetail } from './meetings.ts';
import { waysFrom } from './ways.ts';
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
  const ways = waysFrom(workshop);
  // To a participant, what matters before the hour is to say whether they come.
  const isMain = !workshop.permissions.canReply;
  return (
    <Page>
      <title>{`${workshop.title} — ${common.brand}`}</title>
      <BackLink to="..">{running ? workshops.page.backToGroups : workshops.page.back}</BackLink>
      <PageHead
        title={workshop.title}
        note={
          <>
            {workshops.page.note(workshop.groupKey!, minutes(workshop.minutes))}{' '}
            <Status status={workshop.status} />
          </>
        }
        end={ways.first && <WayLink way={ways.first} variant={isMain ? 'main' : 'plain'} />}
      />
      {running ? (
        <RunWorkshop workshop={workshop} ways={ways.others} {...running} />
      ) : (
        <PartInWorkshop workshop={workshop} ways={ways.others} />
      )}
    </Page>
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
