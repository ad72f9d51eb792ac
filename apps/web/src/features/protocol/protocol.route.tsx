import { api, dataOf } from '@cheminer/api-client';
import { Button, ButtonLink, Page, PageHead } from '@cheminer/ui';
import { Download, Printer } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { EditProtocol } from './components/edit-protocol.tsx';
import { ProtocolSheet } from './components/protocol-sheet.tsx';
import styles from './protocol.module.css';

export async function loader({ params }: LoaderFunctionArgs) {
  const place = { cohortId: params['cohortId']!, workshopId: params['workshopId']! };
  const at = { params: { path: place } };
  const [workshop, protocol] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/protocol', at)),
  ]);
  return { place, workshop, protocol };
}

/** How a workshop goes, minute by minute: changed by whoever runs the group, read and printed by everybody in it. */
export function Component() {
  const { place, workshop, protocol } = useLoaderData<typeof loader>();
  const { common, protocol: words } = useWords();
  const format = useFormat();
  const kit = `/api/cohorts/${place.cohortId}/workshops/${place.workshopId}/kit.pdf?language=${useLanguage()}`;
  const { startsAt, zone, groupKey } = workshop;
  const note = words.note(
    ...([groupKey!, format.longDayIn(startsAt!, zone)] as const),
    ...([format.time(startsAt!, zone), format.place(zone)] as const),
  );
  return (
    <Page className={styles.page}>
      <title>{`${words.titleOf(workshop.title)} — ${common.brand}`}</title>
      <div className={styles.screenOnly}>
        <BackLink to="..">{words.back}</BackLink>
      </div>
      <PageHead
        title={words.titleOf(workshop.title)}
        note={note}
        end={
          <div className={styles.ways}>
            {workshop.permissions.canRun && (
              <ButtonLink href={kit} download className={styles.screenOnly} icon={Download}>
                {words.kit}
              </ButtonLink>
            )}
            <Button className={styles.screenOnly} icon={Printer} onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
        }
      />
      {protocol.canChange ? (
        <EditProtocol key={place.workshopId} {...{ place, workshop, protocol }} />
      ) : (
        <ProtocolSheet protocol={protocol} startsAt={startsAt!} zone={zone} />
      )}
    </Page>
  );
}
