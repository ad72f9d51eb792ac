import { api, dataOf } from '@cheminer/api-client';
import { Note, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, replace, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useFormat, useWords } from '../../app/words.tsx';
import { PollResults } from './components/poll-results.tsx';
import styles from './components/polls.module.css';
import { SlotAnswers } from './components/slot-answers.tsx';
import type { Poll } from './meetings.ts';
import { pollCommand } from './poll-commands.ts';
import { done } from './workshop-commands.ts';

const pollOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  cohortId: params['cohortId']!,
  pollId: params['pollId']!,
});

export const loader = (args: LoaderFunctionArgs) =>
  dataOf(api.GET('/api/cohorts/{cohortId}/polls/{pollId}', { params: { path: pollOf(args) } }));

export async function action(args: ActionFunctionArgs) {
  const poll = pollOf(args);
  const { failure, workshopId, over } = await pollCommand(poll, await args.request.formData());
  if (workshopId) return replace(`/promotions/${poll.cohortId}/ateliers/${workshopId}`);
  return over ? replace(`/promotions/${poll.cohortId}/ateliers`) : done(failure);
}

export function Component() {
  const poll = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const { polls, page } = workshops;
  const title = polls.title(poll.title);
  return (
    <Page className={styles.page}>
      <title>{`${title} — ${common.brand}`}</title>
      <div>
        <BackLink to="../..">{poll.canRun ? page.backToGroups : page.back}</BackLink>
        <PageHead title={title} note={useNote(poll)} />
      </div>
      <DateSoFar poll={poll} />
      {poll.canRun ? <PollResults poll={poll} /> : <SlotAnswers poll={poll} />}
    </Page>
  );
}

/** « Groupe A, 2 h, réponse souhaitée avant le 3 mars » */
function useNote({ groupKey, minutes, answerBy }: Poll): string {
  const { page, polls } = useWords().workshops;
  const format = useFormat();
  const note = page.note(groupKey, format.minutes(minutes));
  return answerBy ? `${note}. ${polls.asked(format.day(answerBy))}` : note;
}

function DateSoFar({ poll: { startsAt } }: { poll: Poll }) {
  const { polls, change } = useWords().workshops;
  const format = useFormat();
  if (!startsAt) return null;
  return <Note>{polls.now(change.when(format.longDay(startsAt), format.time(startsAt)))}</Note>;
}
