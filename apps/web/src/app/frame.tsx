import { AccountLink, Chip, SkipLink, TopBar } from '@cheminer/ui';
import { Leaf } from 'lucide-react';
import { type Location, Outlet, ScrollRestoration, useMatches, useNavigation, useParams } from 'react-router';
import { useFocusOnArrival } from './arrival.ts';
import styles from './frame.module.css';
import { useLightMode } from './light-mode.ts';
import { navigationOf } from './navigation.ts';
import { StripsLater } from './offline/strips-later.tsx';
import { SavedChip } from './saved-chip.tsx';
import { useMe, useMyCohort } from './session.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { useWords, ZoneProvider } from './words.tsx';

/** What stands around every screen of a signed-in person. */
export function Frame() {
  const { common } = useWords();
  const me = useMe();
  const bare = useHandle('bare');
  useFocusOnArrival();
  return (
    <ZoneProvider value={me.zone}>
      <SkipLink>{common.skip}</SkipLink>
      <Going />
      {bare ? <Outlet /> : <Surrounded />}
      <SignInDialog accountId={me.accountId} />
      <ScrollRestoration getKey={placeOf} />
    </ZoneProvider>
  );
}

/** The bar above, and below where one is. */
function Surrounded() {
  const { common } = useWords();
  const me = useMe();
  const { cohortId } = useParams();
  const cohort = useMyCohort(cohortId) ?? me.cohorts[0];
  const slim = useHandle('slim');
  const demoLabel = cohort?.demonstration ? common.demoLabel : undefined;
  return (
    <>
      <TopBar
        brand={common.brand}
        home="/"
        slim={slim}
        navigation={cohort && !slim ? navigationOf(cohort, common) : undefined}
        demoLabel={demoLabel}
        end={<End slim={slim} />}
      />
      <StripsLater />
      <Outlet />
      {!slim && <footer className={styles.demo}>{demoLabel}</footer>}
    </>
  );
}

/** Whether the page has asked for a low bar without navigation, or for nothing at all around it. */
const useHandle = (name: 'slim' | 'bare'): boolean =>
  useMatches().some(({ handle }) => (handle as { [Name in typeof name]?: boolean } | undefined)?.[name]);

/** Another page is on its way. */
const Going = () =>
  useNavigation().state === 'loading' && <div aria-hidden="true" className={styles.going} />;

/** Every page opened by its address has the same key in the router: its address tells them apart. */
const placeOf = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

function End({ slim }: { slim: boolean }) {
  const { common, offline } = useWords();
  const { givenName, familyName } = useMe();
  const initials = `${givenName[0] ?? ''}${familyName[0] ?? ''}`;
  return (
    <>
      {useLightMode() && <Chip icon={Leaf}>{offline.light}</Chip>}
      {slim && <SavedChip />}
      <AccountLink
        to="/compte"
        name={`${givenName} ${familyName}`}
        initials={initials}
        label={common.account}
      />
    </>
  );
}
