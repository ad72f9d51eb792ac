import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { asAppRole } from '../../../kit/database.ts';
import { Env } from '../../../kit/env.ts';
import { roomChannel } from '../persistence/runs.repository.ts';

const retryMs = 1_000;

/** Hears from PostgreSQL in which workshops something is new, whichever process made it. */
@Injectable()
export class RoomNews implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RoomNews.name);
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isOver = false;
  /** With the workshop; with null after a silence, in which anything may have happened anywhere. */
  heard: (workshopId: string | null) => void = () => undefined;

  constructor(private readonly env: Env) {}

  onApplicationBootstrap(): Promise<void> {
    return this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new Client(asAppRole(this.env.DATABASE_URL));
    client.on('notification', ({ payload }) => this.heard(payload ?? null));
    client.on('error', (error) => this.logger.error(error));
    client.on('end', () => this.again());
    try {
      await client.connect();
      await client.query(`LISTEN ${roomChannel}`);
      this.client = client;
      this.heard(null);
    } catch (error) {
      this.logger.error(error);
      this.again();
    }
  }

  private again(): void {
    if (this.isOver) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.listen(), retryMs);
  }
}
