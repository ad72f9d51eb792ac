import { api, dataOf } from '@cheminer/api-client';
import { Page, PageHead } from '@cheminer/ui';
import { useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  replace,
  useActionData,
  useLoaderData,
} from 'react-router';
import { send } from '../../app/send.ts';
import { useMe } from '../../app/session.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackLink } from '../../app/back-link.tsx';
import { ChangedMeanwhile, savedSince } from './components/changed-meanwhile.tsx';
import { GuideDates } from './components/guide-dates.tsx';
import { MeetingForm } from './components/meeting-form.tsx';
import { elsewhereOf } from './elsewhere.ts';
import { meetingOf, type MeetingTyped, typedFrom, typedIn, typedPoint } from './meeting-form-data.ts';
import type { WorkshopDetail } from './meetings.ts';
import { wallClockIn } from '../../app/wall-clock.ts';
import { done } from './workshop-commands.ts';

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';

const at = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  params: { path: { cohortId: params['cohortId']!, workshopId: params['workshopId']! } },
});

export async function loader(args: LoaderFunctionArgs) {
  const workshop = await dataOf(api.GET(WORKSHOP, at(args)));
  if (!workshop.permissions.canRun) throw new Response(null, { status: 403 });
  return workshop;
}

/** With the revision that was read: what somebody else saved since is not overwritten unseen. */
export async function action(args: ActionFunctionArgs) {
  const { cohortId, workshopId } = at(args).params.path;
  const form = await args.request.formData();
  const why = { reason: typedIn(form).reason || null, revision: Number(form.get('revision')) };
  const moveGuideDates = form.get('guides') === 'move';
  const body = { ...meetingOf(form), ...why, moveGuideDates };
  const { failure } = await send(() => api.PUT(`${WORKSHOP}/schedule`, { ...at(args), body }));
  return failure ? done(failure) : replace(`/promotions/${cohortId}/ateliers/${workshopId}`);
}

export function Component() {
  const workshop = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const format = useFormat();
  const answer = useActionData<typeof action>();
  const [read] = useState(workshop);
  const since = savedSince(answer);
  const title = workshops.form.moveTitle(workshop.title);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{workshops.page.backToWorkshop}</BackLink>
      <PageHead title={title} note={workshops.page.note(workshop.groupKey!, format.minutes(read.minutes))} />
      <MeetingForm
        initial={typedOf(read)}
        zone={read.zone}
        elsewhere={elsewhereOf([...read.people, useMe()], read.zone)}
        done={answer}
        submit={since ? workshops.form.moveAnyway : workshops.form.move}
        hidden={<input type="hidden" name="revision" value={since?.revision ?? read.revision} />}
        notice={since && ((typed) => <ChangedMeanwhile since={since} typed={typed} />)}
        why={{ label: workshops.form.labels.reason, hint: workshops.form.reasonHint }}
        extra={() => <GuideDates modules={read.leadingModules} />}
        hint={workshops.form.asksAgain}
      />
    </Page>
  );
}

function typedOf(workshop: WorkshopDetail): MeetingTyped {
  const clock = wallClockIn(workshop.zone, workshop.startsAt!);
  return typedFrom({ ...clock, minutes: String(workshop.minutes), ...typedPoint(workshop) });
}
