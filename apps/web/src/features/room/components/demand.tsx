import { Button } from '@cheminer/ui';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { contractOf, givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import styles from './conduct.module.css';
import { ContractDialog } from './contract-form.tsx';

/** The client’s subject and contract: always in the same place. */
export function Demand() {
  const { nameOf, command, room } = useStanding();
  const { room: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const treatment = useTreatment();
  if (!treatment) return null;
  const name = givenName(nameOf(treatment.clientId));
  const contract = contractOf(treatment);
  const subject = room.people.find(({ memberId }) => memberId === treatment.clientId)?.subject;
  const change = async () => {
    const { consultation } = treatment;
    const isReady = treatment.isContractOpen || (await command({ kind: 'reopen-contract', consultation }));
    if (isReady) setOpen(true);
  };
  return (
    <section className={styles.demand}>
      <div>
        <h2>{treatment.clientId ? words.subjectOf(name) : words.noClient}</h2>
        <p>{contract?.content?.text ?? subject ?? (treatment.clientId && words.noTitle)}</p>
      </div>
      <div>
        <h2>
          {words.contract}
          {treatment.contracts.length > 1 && <small> {words.versionOf(treatment.contracts.length)}</small>}
          {treatment.clientId && (
            <Button variant="quiet" icon={PenLine} onClick={() => void change()}>
              {contract && !treatment.isContractOpen ? words.reopen : words.setContract}
            </Button>
          )}
        </h2>
        <p>{contract ? contract.tags.map((tag) => words.tags[tag]).join(', ') : words.noContract}</p>
      </div>
      <ContractDialog
        key={`${treatment.consultation}-${treatment.contracts.length}`}
        treatment={treatment}
        open={isOpen}
        onClose={() => setOpen(false)}
      />
    </section>
  );
}
