import { AccountLink, SkipLink, TopBar } from '@cheminer/ui';
import { Outlet, useMatches, useParams } from 'react-router';
import { navigationOf } from './navigation.ts';
import { useMe, useMyCohort } from './session.ts';
import { useWords, ZoneProvider } from './words.tsx';

/** What stands around every screen of a signed-in person. */
export function Frame() {
  const { common } = useWords();
  const me = useMe();
  const { cohortId } = useParams();
  const cohort = useMyCohort(cohortId) ?? me.cohorts[0];
  const name = `${me.givenName} ${me.familyName}`;
  const initials = `${me.givenName[0] ?? ''}${me.familyName[0] ?? ''}`;
  const slim = useMatches().some(({ handle }) => (handle as { slim?: boolean } | undefined)?.slim);
  return (
    <ZoneProvider value={me.zone}>
      <SkipLink>{common.skip}</SkipLink>
      <TopBar
        brand={common.brand}
        home="/"
        slim={slim}
        navigation={cohort && !slim ? navigationOf(cohort, common) : undefined}
        demoLabel={cohort?.demonstration ? common.demoLabel : undefined}
        end={<AccountLink to="/compte" name={name} initials={initials} label={common.account} />}
      />
      <Outlet />
    </ZoneProvider>
  );
}
