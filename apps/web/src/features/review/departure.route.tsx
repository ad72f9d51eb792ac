import { Page, PageHead } from '@cheminer/ui';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  replace,
  useActionData,
  useLoaderData,
} from 'react-router';
import { keepsWhatIsTyped } from '../../app/answered.ts';
import { BackLink } from '../../app/back-link.tsx';
import { useWords } from '../../app/words.tsx';
import { DepartureForm } from './components/departure-form.tsx';
import { DepartureWords } from './components/departure-words.tsx';
import { leavings, refused } from './departure.ts';

function askedIn({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const leaving = leavings[params['who']!];
  if (!leaving) throw new Response(null, { status: 404 });
  return { leaving, place: { cohortId: params['cohortId']!, id: params['id']! } };
}

export const shouldRevalidate = keepsWhatIsTyped;

export async function loader(args: LoaderFunctionArgs) {
  const { leaving, place } = askedIn(args);
  return { ...(await leaving.read(place)), back: leaving.back(place) };
}

export async function action(args: ActionFunctionArgs) {
  const { leaving, place } = askedIn(args);
  const failure = await leaving.send(place, await args.request.formData());
  return failure ? refused(failure) : replace(leaving.back(place));
}

/** Somebody, or all whom a territory sent, leave the cohort; somebody stays after all. */
export function Component() {
  const { name, people, on, canStay, words, back } = useLoaderData<typeof loader>();
  const { common, review } = useWords();
  const title = review.departure.title(name);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to={back}>{review.departure.back}</BackLink>
      <PageHead title={title} />
      <DepartureForm
        people={people}
        initial={{ on, reason: '' }}
        done={useActionData<typeof action>()}
        canStay={canStay}
      />
      <DepartureWords words={words} />
    </Page>
  );
}
