import { Injectable } from '@nestjs/common';
import type { DomainEvent } from './domain-event.ts';
import { Jobs } from './jobs.ts';

/**
 * Tells in the same commit as the fact: one job for each listener of the topic, so that a listener that fails is
 * tried again alone. Delivered at least once; listeners are idempotent.
 */
@Injectable()
export class Outbox {
  private readonly listeners = new Map<string, string[]>();

  constructor(private readonly jobs: Jobs) {}

  /** `name` is the listener's own (`context.verb-object`), and its queue's. */
  listen<Event extends DomainEvent>(
    topic: Event['topic'],
    name: string,
    hear: (event: Event) => Promise<void>,
  ): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), name]);
    this.jobs.register(name, hear);
  }

  async add(event: DomainEvent): Promise<void> {
    for (const name of this.listeners.get(event.topic) ?? []) await this.jobs.ask(name, event);
  }
}
