import type { PhaseKind } from '@cheminer/vocabulary';
import {
  type ContractTag,
  contractTags,
  type Contribution,
  type ContributionType,
  isParkingOpen,
  type RunMode,
} from '@cheminer/workshop-run';
import { CircleQuestionMark, SquareParking } from 'lucide-react';
import { IconText } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { contractOf } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import { Actions } from './actions.tsx';
import { Apart } from './apart.tsx';
import { ChooseSubject } from './choose-subject.tsx';
import { Closing } from './closing.tsx';
import styles from './conduct.module.css';
import { Returns } from './returns.tsx';
import { SaidList } from './said-list.tsx';
import { SayForm } from './say-form.tsx';

/** What the phase produces, and beside it what waits for its time. */
export function Lists() {
  const { phase } = useStanding();
  const kind = phase?.kind ?? 'welcome';
  return (
    <section className={styles.lists}>
      <div className={styles.list}>
        <Produced kind={kind} />
      </div>
      <Parking />
    </section>
  );
}

function Produced({ kind }: { kind: PhaseKind }) {
  if (kind === 'return') return <Returns />;
  if (kind === 'subject-choice' || kind === 'welcome') return <ChooseSubject />;
  if (kind === 'synthesis' || kind === 'break') return <Actions isApart />;
  if (kind === 'closing') return <Closing />;
  return <Contributions kind={kind} />;
}

function Contributions({ kind }: { kind: PhaseKind }) {
  const { run } = useStanding();
  const { room: words } = useWords();
  const treatment = useTreatment();
  const type = typeIn(kind, run.mode);
  const said = run.contributions.filter(
    (each) => each.consultation === treatment?.consultation && each.type === type,
  );
  return (
    <>
      <h2>
        <IconText icon={CircleQuestionMark}>{words.listed[type]}</IconText> <span>{said.length}</span>
      </h2>
      <SaidList
        said={byTag(
          said.filter(({ isParked }) => !isParked || type !== 'offer'),
          contractOf(treatment)?.tags ?? [],
        )}
        label={words.listed[type]}
      />
      {run.mode !== 'written' && (
        <Apart key={type} label={words.writeFor} title={words.listed[type]}>
          <SayForm type={type} />
        </Apart>
      )}
    </>
  );
}

/** What was asked for comes first, sort by sort; what has none, last. */
function byTag(said: readonly Contribution[], wanted: readonly ContractTag[]): readonly Contribution[] {
  const sorts = [...new Set([...wanted, ...contractTags])];
  const rank = ({ tag }: Contribution) => (tag === null ? sorts.length : sorts.indexOf(tag));
  return [...said].sort((one, other) => rank(one) - rank(other));
}

function typeIn(kind: PhaseKind, mode: RunMode): ContributionType {
  if (kind === 'statement' && mode === 'written') return 'statement';
  return kind === 'learnings' ? 'learning' : kind === 'consultation' ? 'offer' : 'question';
}

function Parking() {
  const { run, now } = useStanding();
  const { room: words } = useWords();
  const consultation = useTreatment()?.consultation ?? null;
  const parked = run.contributions.filter((each) => each.isParked && each.consultation === consultation);
  const isOpen = isParkingOpen(run, consultation, now);
  return (
    <div className={styles.parking}>
      <h2>
        <IconText icon={SquareParking}>{words.parking}</IconText> <span>{parked.length}</span>
      </h2>
      <SaidList said={parked} label={words.parking} />
      <p>{isOpen ? words.parkingOpen : words.parkingHint}</p>
    </div>
  );
}
