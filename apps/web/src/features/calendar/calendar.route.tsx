import { api, dataOf } from '@cheminer/api-client';
import { Card, ChoiceGroup, IconText, Note, Page, PageHead } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { sentenceOfFailure } from '../../app/problem.ts';
import { useMe } from '../../app/session.ts';
import { useWords } from '../../app/words.tsx';
import styles from './calendar.module.css';
import { AddressCard } from './components/address-card.tsx';
import { Programs } from './components/programs.tsx';
import { type Part, useAddress } from './use-address.ts';

export const loader = () => dataOf(api.GET('/api/calendar-address'));

/** One's own calendar, filled by a private address that it follows. */
export function Component() {
  const { common, calendar: words } = useWords();
  const choices = usePartsToChoose();
  const address = useAddress(useLoaderData<typeof loader>(), choices.slice(0, 2));
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      <BackLink to="/compte">{words.back}</BackLink>
      <PageHead title={words.title} />
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.columns}>
        <Card as="div" className={styles.card}>
          <Refused address={address} />
          <ChoiceGroup
            many
            name="parts"
            label={words.partsTitle}
            choices={choices.map((part) => ({
              value: part,
              label: words.parts[part],
              hint: words.partHints[part],
            }))}
            value={address.parts}
            onChange={(chosen) => void address.pick(chosen as Part[])}
          />
          <AddressCard address={address} />
          <p className={styles.private}>
            <IconText icon={EyeOff}>{words.private}</IconText>
          </p>
        </Card>
        <Programs />
      </div>
    </Page>
  );
}

/** Only those who follow a path have study slots and guide dates. */
function usePartsToChoose(): readonly Part[] {
  const walks = useMe().cohorts.some(({ role, leftOn }) => role === 'participant' && leftOn === null);
  return walks ? ['meetings', 'study', 'guides'] : ['meetings'];
}

function Refused({ address: { failure } }: { address: ReturnType<typeof useAddress> }) {
  const words = useWords();
  if (!failure) return null;
  return (
    <Note tone="danger" role="alert">
      <strong>{words.calendar.refused}.</strong> {sentenceOfFailure(failure, words)}
    </Note>
  );
}
