import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, EmptyState, Logo, Note, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { send } from '../../app/send.ts';
import { useFormat, useWords, ZoneProvider } from '../../app/words.tsx';
import { MeetingWhen } from './components/meeting-when.tsx';
import { ReplyChoice } from './components/reply-choice.tsx';
import styles from './components/answer.module.css';
import { SlotAnswers } from './components/slot-answers.tsx';
import type { ReplyAnswer } from './meetings.ts';
import { answerOf } from './poll-commands.ts';
import { done } from './workshop-commands.ts';

const ANSWER = '/api/answers/{token}';

/** Null when the address opens nothing any more. */
export async function loader({ params }: LoaderFunctionArgs) {
  const answer = await api.GET(ANSWER, { params: { path: { token: params['token']! } } });
  return answer.response.status === 404 ? null : dataOf(Promise.resolve(answer));
}

export async function action({ params, request }: ActionFunctionArgs) {
  const path = { token: params['token']! };
  const form = await request.formData();
  if (form.get('intent') === 'answer') {
    const body = { answers: [answerOf(form)] };
    return done((await send(() => api.PUT(`${ANSWER}/poll`, { params: { path }, body }))).failure);
  }
  const body = { answer: form.get('answer') as ReplyAnswer };
  return done((await send(() => api.PUT(`${ANSWER}/reply`, { params: { path }, body }))).failure);
}

/** What a message asks, answered without signing in. */
export function Component() {
  const asked = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const { link } = workshops.polls;
  const title = asked ? link.title(asked.givenName) : link.unknown;
  return (
    <ZoneProvider value={asked?.readerZone ?? 'Europe/Paris'}>
      <title>{`${title} — ${common.brand}`}</title>
      <header className={styles.brand}>
        <Logo /> {common.brand}
      </header>
      <Page className={styles.page}>
        {asked ? <Asked asked={asked} title={title} /> : <Nothing />}
        <LanguageSwitch />
      </Page>
    </ZoneProvider>
  );
}

function Nothing() {
  const { link } = useWords().workshops.polls;
  return (
    <EmptyState fact={link.unknown} action={<ButtonLink to="/connexion">{link.signIn}</ButtonLink>}>
      {link.unknownHint}
    </EmptyState>
  );
}

type AskedProps = { asked: NonNullable<Awaited<ReturnType<typeof loader>>>; title: string };

function Asked({ asked: { poll, workshop }, title }: AskedProps) {
  const { polls } = useWords().workshops;
  const { minutes } = useFormat();
  const { pathname } = useLocation();
  const about = poll ?? workshop;
  return (
    <>
      <PageHead
        title={title}
        note={about && `${polls.link.workshop(about.title, about.groupKey!)}, ${minutes(about.minutes)}`}
      />
      <Note>{polls.link.private}</Note>
      {poll && <SlotAnswers poll={poll} />}
      {workshop && (
        <MeetingWhen workshop={workshop} next>
          {workshop.permissions.canReply && <ReplyChoice workshop={workshop} address={pathname} />}
        </MeetingWhen>
      )}
    </>
  );
}
