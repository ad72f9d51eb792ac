import { api, dataOf } from '@cheminer/api-client';
import type { Language } from '@cheminer/i18n';
import { Card, Chip, EmptyState, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, Link, redirect, useLoaderData } from 'react-router';
import { loadDeviceWords } from '../../app/device-words.ts';
import { answered } from '../../app/answered.ts';
import { eraseDevice } from '../../app/erase-device.ts';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { attempt } from '../../app/send.ts';
import { homeOf, type MyCohort, useMe } from '../../app/session.ts';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import styles from './account.module.css';
import {
  chosenIn,
  keepMailPreferences,
  type MailPreferences,
  readMailPreferences,
} from './mail-preferences.ts';
import { MailChoice } from './components/mail-choice.tsx';
import { LightModeChoice } from './components/light-mode-choice.tsx';
import { SignOut } from './components/sign-out.tsx';

export async function loader(): Promise<MailPreferences> {
  const [chosen] = await Promise.all([readMailPreferences(), loadDeviceWords()]);
  return chosen;
}

/** What to be written about; or signing out: nothing of the person stays on a machine that may be borrowed. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.get('intent') === 'mails') {
    const sent = await keepMailPreferences(chosenIn(form));
    return answered(sent, sent.failure);
  }
  await dataOf(api.DELETE('/api/sign-in'));
  await eraseDevice();
  return redirect('/connexion');
}

export function Component() {
  const { account, common } = useWords();
  return (
    <Page>
      <title>{`${account.title} — ${common.brand}`}</title>
      <PageHead title={account.title} />
      <div className={styles.grid}>
        <Person />
        <div className={styles.column}>
          <Cohorts />
          <MailChoice chosen={useLoaderData<typeof loader>()} />
        </div>
      </div>
    </Page>
  );
}

function Person() {
  const { account } = useWords();
  const { givenName, familyName, zone } = useMe();
  const { place, time } = useFormat();
  const language = useLanguage();
  return (
    <Card>
      <dl className={styles.facts}>
        <dt>{account.name}</dt>
        <dd>{`${givenName} ${familyName}`}</dd>
        <dt>{account.hours}</dt>
        <dd>{account.hoursAt(place(zone), time(new Date().toISOString()))}</dd>
        <dt>{account.language}</dt>
        <dd className={styles.language}>
          {account.languages[language]} <LanguageSwitch tell={tellLanguage} />
        </dd>
      </dl>
      <div className={styles.needs}>
        <Link to="/compte/besoins" className={styles.link}>
          {account.needs}
        </Link>
        <p className={styles.quiet}>{account.needsHint}</p>
      </div>
      <div className={styles.needs}>
        <Link to="/compte/agenda" className={styles.link}>
          {account.calendar}
        </Link>
        <p className={styles.quiet}>{account.calendarHint}</p>
      </div>
      <div className={styles.needs}>
        <Link to="/compte/donnees" className={styles.link}>
          {account.data}
        </Link>
        <p className={styles.quiet}>{account.dataHint}</p>
      </div>
      <LightModeChoice />
      <SignOut />
    </Card>
  );
}

/** Messages follow the language of the screens. A line that is down changes the screens all the same. */
const tellLanguage = (language: Language) =>
  attempt(() => api.PUT('/api/me/language', { body: { language } }));

function Cohorts() {
  const { account, common } = useWords();
  const { cohorts } = useMe();
  if (cohorts.length === 0) {
    return (
      <EmptyState fact={common.errors.noCohortTitle}>
        <p>{common.errors.noCohort}</p>
      </EmptyState>
    );
  }
  return (
    <Card>
      <h2 className={styles.title}>{account.cohorts}</h2>
      <ul role="list" className={styles.cohorts}>
        {cohorts.map((cohort) => (
          <Cohort key={cohort.cohortId} cohort={cohort} />
        ))}
      </ul>
    </Card>
  );
}

function Cohort({ cohort }: { cohort: MyCohort }) {
  const { account, common } = useWords();
  const { dayWithYear } = useFormat();
  const { title, role, startsOn, endsOn, leftOn, archived, demonstration } = cohort;
  return (
    <li className={styles.cohort}>
      <div>
        <Link to={homeOf(cohort)} className={styles.link}>
          {title}
        </Link>
        <p className={styles.quiet}>
          {account.place(common.role[role], dayWithYear(startsOn), dayWithYear(endsOn))}
          {leftOn && `, ${account.leftOn(dayWithYear(leftOn))}`}
        </p>
        {demonstration && <p className={styles.quiet}>{common.demoLabel}</p>}
      </div>
      {archived && <Chip>{common.archived}</Chip>}
    </li>
  );
}
