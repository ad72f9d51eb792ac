import { api } from '@cheminer/api-client';
import { Button, Card, IconText } from '@cheminer/ui';
import { CircleX, HeartHandshake, Mic } from 'lucide-react';
import type { PhaseKind } from '@cheminer/vocabulary';
import type { ContributionType, Treatment } from '@cheminer/workshop-run';
import { type ReactNode, useState } from 'react';
import { send } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import { contractOf, givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import { Actions } from './actions.tsx';
import { ChooseSubject } from './choose-subject.tsx';
import { Evaluation } from './closing.tsx';
import styles from './companion.module.css';
import { ContractForm } from './contract-form.tsx';
import { Returns } from './returns.tsx';
import { SaidList } from './said-list.tsx';
import { SayForm } from './say-form.tsx';
import { Acceptance } from '../written/acceptance.tsx';
import { Earlier } from '../written/earlier.tsx';

/** What has its place now, and what one may do; a guide, never a mute. */
export function MyPart() {
  const { phase } = useStanding();
  const { protocol } = useWords();
  if (!phase) return null;
  return (
    <>
      <section className={styles.turn}>
        <p className={styles.say}>{phase.sentence ?? protocol.sentences[phase.kind]}</p>
        <p>
          <IconText icon={Mic}>{protocol.speakers[phase.speaker]}</IconText>
        </p>
        <p className={styles.no}>
          <IconText icon={CircleX}>{protocol.outOfBounds[phase.kind]}</IconText>
        </p>
      </section>
      <MyDemand />
      <Mine />
      <Heard />
      <Earlier />
      <Discreet />
    </>
  );
}

function MyDemand() {
  const { phase } = useStanding();
  const treatment = useTreatment();
  if (!treatment?.clientId || !phase?.consultation) return null;
  return <AskedOfUs treatment={treatment} />;
}

function AskedOfUs({ treatment }: { treatment: Treatment }) {
  const { nameOf, room } = useStanding();
  const { room: words } = useWords();
  const contract = contractOf(treatment);
  const subject = room.people.find(({ memberId }) => memberId === treatment.clientId)?.subject;
  return (
    <section className={styles.demand}>
      <p>{words.subjectOf(givenName(nameOf(treatment.clientId)))}</p>
      <p>
        <b>{contract?.content?.text ?? subject ?? words.noTitle}</b>
      </p>
      {contract && <p>{contract.tags.map((tag) => words.tags[tag]).join(', ')}</p>}
    </section>
  );
}

type Part = (treatment: Treatment | undefined) => ReactNode;

/** What is written where the others would say it. */
const writtenParts: Readonly<Record<'client' | 'consultant', Partial<Record<PhaseKind, Part>>>> = {
  client: {
    statement: () => <SayForm type="statement" />,
    contract: (treatment) => ofClient.contract?.(treatment) || <Acceptance />,
  },
  consultant: {
    statement: (treatment) => <ClientWrites treatment={treatment} />,
    contract: () => (
      <>
        <Acceptance />
        <SayForm type="question" />
      </>
    ),
  },
};

/** What each phase asks of the client, and of everybody else. */
const ofClient: Partial<Record<PhaseKind, Part>> = {
  contract: (treatment) =>
    treatment?.isContractOpen && <ContractForm key={treatment.contracts.length} treatment={treatment} />,
  synthesis: () => <Actions />,
  break: () => <Actions />,
};
const ofConsultant: Partial<Record<PhaseKind, Part>> = {
  statement: () => <SayForm type="question" />,
  clarification: () => <SayForm type="question" />,
  consultation: () => <SayForm type="offer" />,
  synthesis: () => <Actions />,
};
const ofAll: Partial<Record<PhaseKind, Part>> = {
  return: () => <Returns />,
  'subject-choice': () => <ChooseSubject />,
  learnings: () => <SayForm type="learning" />,
  closing: () => <Evaluation />,
};

function Mine() {
  const { phase, room, run } = useStanding();
  const treatment = useTreatment();
  if (!phase) return null;
  const isClient = treatment?.clientId === room.me.memberId;
  const inWriting = run.mode === 'written' ? writtenParts[isClient ? 'client' : 'consultant'] : {};
  const own = { ...(isClient ? ofClient : ofConsultant), ...inWriting };
  return (ofAll[phase.kind] ?? own[phase.kind])?.(treatment);
}

const listsOf = {
  statement: ['statement', 'question'],
  clarification: ['question'],
  contract: ['question'],
  consultation: ['offer'],
  synthesis: ['offer'],
  learnings: ['learning'],
} as const;

/** Until it can be read; an idea that comes meanwhile waits in the parking. */
function ClientWrites({ treatment }: { treatment: Treatment | undefined }) {
  const { nameOf, run } = useStanding();
  const { written: words } = useWords().room;
  const isWritten = run.contributions.some(({ type }) => type === 'statement');
  return (
    <>
      {treatment?.clientId && !isWritten && (
        <p>{words.clientWrites(givenName(nameOf(treatment.clientId)))}</p>
      )}
      <SayForm type="advice" />
    </>
  );
}

function Heard() {
  const { run, phase, room } = useStanding();
  const { room: words } = useWords();
  const consultation = useTreatment()?.consultation;
  if (!phase || !(phase.kind in listsOf)) return null;
  const types = listsOf[phase.kind as keyof typeof listsOf];
  const isOpen = phase.kind === 'consultation' || phase.kind === 'synthesis';
  const here = run.contributions.filter((each) => each.consultation === consultation);
  const mine = here.filter((each) => each.isParked && each.authorId === room.me.memberId);
  /** Aloud nothing is written of the statement, and in writing nobody asks before it is whole. */
  const isHere = (type: ContributionType) =>
    phase.kind !== 'statement' || (type === 'statement') === (run.mode === 'written');
  return (
    <>
      {types.filter(isHere).map((type) => (
        <section key={type}>
          <h2>{words.listed[type]}</h2>
          <SaidList
            label={words.listed[type]}
            said={here.filter((each) => (each.isParked ? isOpen : each.type === type))}
          />
        </section>
      ))}
      {!isOpen && mine.length > 0 && (
        <section>
          <h2>{words.parking}</h2>
          <SaidList label={words.parking} said={mine} />
        </section>
      )}
    </>
  );
}

const SIGNAL = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/signals/mine';

/** For the client alone: nobody else sees that it was pressed. */
function Discreet() {
  const { place, room } = useStanding();
  const { room: words } = useWords();
  const [isSent, setSent] = useState(false);
  if (useTreatment()?.clientId !== room.me.memberId) return null;
  const signal = async () => {
    const { failure } = await send(() => api.PUT(SIGNAL, { params: { path: place } }));
    setSent(failure === null);
  };
  return (
    <Card>
      <Button variant="quiet" icon={HeartHandshake} onClick={() => void signal()}>
        {words.signal}
      </Button>
      <p role="status">{isSent ? words.signalSent : words.signalHint}</p>
    </Card>
  );
}
