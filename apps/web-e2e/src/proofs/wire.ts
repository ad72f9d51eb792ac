import type { Passing } from '../fixtures/balancer.ts';

type Move = Readonly<{ kind: string; data: { to: number } }>;

/**
 * When changes of phase pass between processes and browsers, before any browser has drawn them: on a machine that draws
 * eight pages on few cores, the drawing is most of what is seen. Milliseconds of one clock.
 */
export class Wire implements Passing {
  private readonly rests = new Map<string, string>();
  private readonly told = new Map<number, Map<string, number>>();
  private commanded: number | null = null;

  asked(method: string, url: string): void {
    if (method === 'POST' && url.endsWith('/room/commands')) this.commanded ??= performance.now();
  }

  /** Events come whole, however their bytes are cut. */
  answered(name: string, bytes: Buffer): void {
    const events = `${this.rests.get(name) ?? ''}${bytes.toString()}`.split('\n\n');
    this.rests.set(name, events.pop()!);
    for (const event of events) this.hear(name, /^event: fact\ndata: (.+)$/m.exec(event)?.[1]);
  }

  /** The next command is the one to time. */
  begin(): void {
    this.commanded = null;
  }

  /** From the command at the door of its process to the bytes of the change on the last of their lines. */
  took(to: number): number {
    return Math.max(...this.told.get(to)!.values()) - this.commanded!;
  }

  private hear(name: string, data: string | undefined): void {
    if (!data) return;
    const { kind, data: what } = JSON.parse(data) as Move;
    if (kind !== 'move') return;
    const told = this.told.get(what.to) ?? new Map<string, number>();
    this.told.set(what.to, told.set(name, told.get(name) ?? performance.now()));
  }
}
