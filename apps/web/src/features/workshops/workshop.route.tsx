import { api, dataOf } from '@cheminer/api-client';
import { Chip, type ChipTone, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackLink } from '../../app/back-link.tsx';
import { PartInWorkshop } from './components/part-in-workshop.tsx';
import { RunWorkshop } from './components/run-workshop.tsx';
import type { WorkshopDetail } from './meetings.ts';
import { command } from './workshop-commands.ts';

const workshopOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  cohortId: params['cohortId']!,
  workshopId: params['workshopId']!,
});

export const loader = (args: LoaderFunctionArgs) =>
  dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}', { params: { path: workshopOf(args) } }));

export const action = async (args: ActionFunctionArgs) =>
  command(workshopOf(args), await args.request.formData());

export function Component() {
  const workshop = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const { minutes } = useFormat();
  const runs = workshop.replies !== null;
  return (
    <Page>
      <title>{`${workshop.title} — ${common.brand}`}</title>
      <BackLink to="..">{runs ? workshops.page.backToGroups : workshops.page.back}</BackLink>
      <PageHead
        title={workshop.title}
        note={workshops.page.note(workshop.groupKey!, minutes(workshop.minutes))}
        end={<Status status={workshop.status} />}
      />
      {runs ? <RunWorkshop workshop={workshop} /> : <PartInWorkshop workshop={workshop} />}
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
