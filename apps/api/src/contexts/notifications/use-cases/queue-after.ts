import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantAt } from '../../../kit/calendar.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Concerned, type Meeting, MeetingLists } from '../../cohorts/index.ts';
import type { ActionDue, LookBackDue, PhaseOpened } from '../../room/index.ts';
import { Messages } from '../persistence/messages.repository.ts';
import { type AfterOccasion, MessageDrafts } from './message-drafts.ts';

/** Of a workshop in writing, that a phase opens; of one that is over, what concerns one person alone. However often it is told, each is written once. */
@Injectable()
export class QueueAfter implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly tx: Transaction,
    private readonly meetings: MeetingLists,
    private readonly messages: Messages,
    private readonly drafts: MessageDrafts,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<PhaseOpened>('room.phase-opened', 'notifications.tell-phase-opened', ({ payload }) =>
      this.phaseOpened(payload),
    );
    this.outbox.listen<ActionDue>('room.action-due', 'notifications.tell-action-due', ({ payload }) =>
      this.actionDue(payload),
    );
    this.outbox.listen<LookBackDue>('room.look-back-due', 'notifications.tell-look-back', ({ payload }) =>
      this.lookBackDue(payload),
    );
  }

  /** To each participant, once by phase. */
  phaseOpened({ workshopId, opensAt, phase }: PhaseOpened['payload']): Promise<void> {
    return this.queue(workshopId, () => ({
      occasion: { kind: 'phase-opened', occasionStart: new Date(opensAt), round: phase },
      isFor: ({ role }) => role === 'participant',
    }));
  }

  /** To the client alone: several actions of the same day make one message. */
  actionDue({ workshopId, memberId, day }: ActionDue['payload']): Promise<void> {
    return this.queue(workshopId, ({ zone }) => ({
      occasion: { kind: 'action-due', occasionStart: instantAt(day, '00:00', zone), round: 0 },
      isFor: (person) => person.memberId === memberId,
    }));
  }

  lookBackDue({ workshopId, days }: LookBackDue['payload']): Promise<void> {
    return this.queue(workshopId, ({ startsAt }) => ({
      occasion: { kind: 'look-back', occasionStart: startsAt, round: days },
      isFor: ({ role }) => role === 'participant',
    }));
  }

  private queue(
    workshopId: string,
    said: (meeting: Meeting) => Readonly<{ occasion: AfterOccasion; isFor: (person: Concerned) => boolean }>,
  ): Promise<void> {
    return this.tx.run(async () => {
      const meeting = (await this.meetings.byIds([workshopId])).get(workshopId);
      if (!meeting) return;
      const { occasion, isFor } = said(meeting);
      const people = (await this.meetings.concerned([workshopId])).filter(isFor);
      const accountIds = people.map(({ accountId }) => accountId);
      await this.messages.queue(await this.drafts.after(meeting, accountIds, occasion));
    });
  }
}
