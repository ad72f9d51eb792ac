import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { Phase } from '@cheminer/workshop-run';
import type { Protocol } from '../domain/protocol.ts';
import { ProtocolChanged, ProtocolInvalid } from '../domain/protocol.refusals.ts';
import { faultsOf } from '../domain/protocol-rules.ts';
import { AlreadyClosed } from '../domain/workshops.refusals.ts';
import { Protocols } from '../persistence/protocols.repository.ts';
import { type CurrentProtocol, CurrentProtocols } from './current-protocols.ts';
import { Seats } from './seats.ts';

/** With the revision that the person read. */
export type WantedProtocol = Protocol & Readonly<{ revision: number }>;
export type ProtocolKept = Readonly<{ revision: number }>;

@Injectable()
export class ChangeProtocol {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly current: CurrentProtocols,
    private readonly protocols: Protocols,
  ) {}

  /**
   * Twice is once. The length that is announced stays: whoever changes the protocol is told of the difference.
   * @throws OutOfReach, CohortArchived, AlreadyClosed, ProtocolInvalid, ProtocolChanged with what is kept
   */
  run(actor: Actor, cohortId: string, workshopId: string, wanted: WantedProtocol): Promise<ProtocolKept> {
    return this.tx.run(async () => {
      const { workshop, memberId } = await this.seats.holding('running', actor, cohortId, workshopId);
      if (workshop.status === 'closed') throw new AlreadyClosed();
      const kept = await this.current.of(workshop);
      const next = { preset: wanted.preset, phases: wanted.phases.map(tidied) };
      const [fault] = faultsOf(next, kept);
      if (fault) throw new ProtocolInvalid(fault);
      if (saysTheSame(kept.protocol, next)) return { revision: kept.revision };
      if (kept.revision !== wanted.revision) throw new ProtocolChanged({}, asKept(kept));
      const revision = kept.revision + 1;
      await this.protocols.keep({ workshopId, revision, ...next, changedBy: memberId });
      return { revision };
    });
  }
}

/** A sentence of no letter is none. */
const tidied = ({ kind, minutes, consultation, speaker, sentence }: Phase): Phase => ({
  ...{ kind, minutes, consultation, speaker },
  sentence: sentence?.trim() || null,
});

const saysTheSame = (one: Protocol, other: Protocol): boolean =>
  one.preset === other.preset &&
  JSON.stringify(one.phases.map(tidied)) === JSON.stringify(other.phases.map(tidied));

const asKept = ({ revision, protocol: { preset, phases } }: CurrentProtocol): object => ({
  ...{ revision, preset },
  phases: phases.map(tidied),
});
