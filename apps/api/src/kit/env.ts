import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';

/** `1` or `true`; read from the raw value, which implicit conversion would take for true whatever it says. */
const flag = Transform(
  ({ obj, key, value }: { obj: Record<string, unknown>; key: string; value: unknown }) =>
    obj[key] === undefined ? value : ['1', 'true'].includes(String(obj[key])),
);

/** Every setting of the API, read once. Nothing else reads the environment. */
export class Env {
  /** PostgreSQL 15 or newer. Served as role `cheminer_app`; migrations need a user that owns the database. */
  @Matches(/^postgres(ql)?:\/\//) readonly DATABASE_URL!: string;
  @IsInt() @Min(0) @Max(65535) readonly PORT: number = 3000;
  /** Address to listen on. Loopback unless the installation says otherwise. */
  @IsString() readonly HOST: string = '127.0.0.1';
  /** The address people type. The session cookie is `Secure` when it is https. */
  @IsOptional() @IsUrl({ require_tld: false, require_protocol: true }) readonly PUBLIC_URL?: string;
  /**
   * `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. Without it messages are written and
   * kept, and none leaves.
   */
  @IsOptional() @Matches(/^smtps?:\/\//) readonly SMTP_URL?: string;
  /** Who writes, for example `Cheminer <bonjour@cheminer.example>`; needed with `SMTP_URL`. */
  @ValidateIf(({ SMTP_URL, MAIL_FROM }: Env) => SMTP_URL !== undefined || MAIL_FROM !== undefined)
  @Matches(/^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/)
  readonly MAIL_FROM?: string;
  /**
   * Where an outside service opens a room, for example `https://visio.example/{room}`: organisers may then ask for an
   * address that nobody can guess, which takes the place of `{room}`. Without it they bring their own.
   */
  @IsOptional() @Matches(/^https:\/\/[^\s{}]*\{room\}[^\s{}]*$/) readonly ROOM_ADDRESS?: string;
  /** Folder of the content-addressed media files; shared by all API processes. */
  @IsString() readonly MEDIA_DIR: string = '.data/media';
  /** Folder of the built front end; the API serves it when it is given. */
  @IsOptional() @IsString() readonly WEB_DIR?: string;
  /** Whether this HTTP process also works through the jobs. */
  @flag @IsBoolean() readonly WORKER: boolean = true;
  /** Whether the demonstration course, cohorts and accounts are wanted. */
  @flag @IsBoolean() readonly DEMO: boolean = false;
  /** Whether a reverse proxy in front sets `X-Forwarded-For`. */
  @flag @IsBoolean() readonly TRUST_PROXY: boolean = false;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) readonly LOG_LEVEL: string = 'info';

  /** The address people type, without the last stroke: what links to it begin with. */
  get site(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/$/, '');
  }

  /** Name and address of `MAIL_FROM`; the name is the address’s own where none is given. */
  get sender(): Readonly<{ name: string; email: string }> {
    const from = this.MAIL_FROM ?? '';
    const [, name = '', email = from] = /^([^<]*)<([^>]+)>$/.exec(from) ?? [];
    return { name: name.trim() || email, email };
  }

  get secureCookies(): boolean {
    return this.PUBLIC_URL?.startsWith('https:') ?? false;
  }
}

export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
}

/** @throws WrongEnvironment naming each setting that is missing or wrong */
export function readEnv(raw: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const env = plainToInstance(Env, given, { enableImplicitConversion: true });
  const faults = validateSync(env).map(({ property }) => property);
  if (faults.length > 0) throw new WrongEnvironment(`Wrong environment: ${faults.sort().join(', ')}`);
  return env;
}
