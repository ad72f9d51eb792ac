import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Commands } from '../../../kit/commands.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { Group } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { checkSlots } from '../domain/poll.ts';
import type { PollOpened } from '../domain/workshops.events.ts';
import { PollOpen } from '../domain/workshops.refusals.ts';
import { Polls } from '../persistence/polls.repository.ts';
import { instantsIn, pointOf, type WantedHours } from './starting.ts';
import { titleOf, WorkshopSteps } from './workshop-steps.ts';

export type WantedPoll = WantedHours &
  Readonly<{ groupId: string; stepKey: string; answerBy?: string | null }>;
export type PollMade = Readonly<{ pollId: string }>;

@Injectable()
export class OpenPoll {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly steps: WorkshopSteps,
    private readonly polls: Polls,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Asks a group which hours suit it for one workshop, whether it has a date already or not.
   * @throws OutOfReach, CohortArchived, StepNotAWorkshop, PlaceOrLinkMissing, NoSuchHour, SlotInThePast, SlotsAlike,
   *   PollOpen
   */
  run(actor: Actor, cohortId: string, wanted: WantedPoll, key?: string): Promise<PollMade> {
    const { groupId, stepKey, minutes, answerBy = null } = wanted;
    const body = ['workshops.open-poll', cohortId, wanted];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const steps = await this.steps.ofGroup(actor, cohortId, groupId);
      const { group, memberId, cohort } = steps;
      const title = titleOf(steps, stepKey);
      const starts = instantsIn(cohort.zone, wanted);
      checkSlots(starts, this.clock.now());
      const known = await this.polls.lockStep(groupId, stepKey);
      if (known) throw new PollOpen({ poll: known.id });
      const asked = { cohortId, groupId, stepKey, zone: cohort.zone, minutes, answerBy, openedBy: memberId };
      const pollId = await this.polls.add({ ...asked, ...pointOf(wanted) }, starts);
      const memberIds = presentOn(group, dayIn(cohort.zone, this.clock.now()));
      await this.tell({ pollId, cohortId, groupId, title, memberIds, answerBy });
      return { pollId };
    });
  }

  private async tell(payload: PollOpened['payload']): Promise<void> {
    await this.outbox.add({
      ...{ topic: 'workshops.poll-opened', occurredAt: this.clock.now().toISOString() },
      payload,
    } satisfies PollOpened);
  }
}

const presentOn = ({ members }: Group, day: string): string[] =>
  members.filter(({ leftOn }) => leftOn === null || leftOn > day).map(({ memberId }) => memberId);
