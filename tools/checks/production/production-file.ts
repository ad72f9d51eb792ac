import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const workspace = join(import.meta.dirname, '../../..');

export const readText = (file: string): string => readFileSync(join(workspace, file), 'utf8');

type Condition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

/** What the rules read of a service, in the one form that our file writes. */
export type Service = Readonly<{
  image?: string;
  build?: { dockerfile?: string; args?: object };
  command?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  secrets?: readonly string[];
  volumes?: readonly string[];
  ports?: readonly string[];
  profiles?: readonly string[];
  restart?: string;
  user?: string;
  healthcheck?: { test?: readonly string[]; disable?: boolean };
  depends_on?: Readonly<Record<string, { condition: Condition }>>;
}>;

export type Compose = Readonly<{
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, object | null>>;
  secrets: Readonly<Record<string, { file?: string; environment?: string }>>;
}>;

/** The file of compose, its anchors merged and its variables as they are written. */
export const readCompose = (): Compose => parse(readText('docker-compose.yml'), { merge: true }) as Compose;

export const servicesOf = (compose: Compose): [string, Service][] => Object.entries(compose.services ?? {});

/** A name under which people keep what must stay hidden; the address of a file is no secret. */
export const namesSecret = (name: string): boolean =>
  /(pass(word|wd|phrase)?|secret|token|credential|api_?key|private_?key)s?$/i.test(name);

/** Whether a reference to an image says which: a tag with a version of two numbers at least, or a digest. */
export const isPinned = (image: string): boolean =>
  /@sha256:[0-9a-f]{64}$/.test(image) || /:[^/:]*\d+\.\d+[^/:]*$/.test(image);
