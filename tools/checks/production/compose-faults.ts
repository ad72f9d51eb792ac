import { type Compose, isPinned, namesSecret, type Service, servicesOf } from './production-file.ts';

type Rule = (name: string, service: Service, compose: Compose) => (string | false)[];

const isHttp = ({ environment }: Service): boolean => environment?.['WORKER'] === '0';
const isWorker = ({ command }: Service): boolean => command?.at(-1)?.endsWith('/worker.js') ?? false;
const serves = (service: Service): boolean => isHttp(service) || isWorker(service);

/** Our own rules on `docker-compose.yml`. */
export function composeFaults(compose: Compose, text: string): string[] {
  const each = servicesOf(compose).flatMap(([name, service]) =>
    rules
      .flatMap((rule) => rule(name, service, compose))
      .filter((fault) => fault !== false)
      .map((fault) => `docker-compose.yml: ${name}: ${fault}`),
  );
  return [...each, ...wholeFaults(compose, text).map((fault) => `docker-compose.yml: ${fault}`)];
}

const pinned: Rule = (_, { image = '' }) => {
  const written = image.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
  return [!isPinned(written) && `image without a version: ${image || 'none'}`];
};

const hidden: Rule = (_, { environment = {}, build }) => [
  ...Object.entries({ ...environment, ...build?.args })
    .filter(([key, value]) => namesSecret(key) && !/^\$\{\w+:\?[^}]*\}$/.test(String(value)))
    .map(([key]) => `${key} is a secret: give a file or \${${key}:?…}`),
];

const healthy: Rule = (name, { healthcheck, restart }, compose) => {
  const awaited = servicesOf(compose).some(
    ([, { depends_on }]) => depends_on?.[name]?.condition === 'service_completed_successfully',
  );
  if (awaited) return [restart !== 'no' && 'ends by itself, so restart: no'];
  return [(!healthcheck?.test || healthcheck.disable === true) && 'no health check'];
};

const unprivileged: Rule = (_, { user }) => [/^(root|0)(:|$)/.test(String(user)) && 'runs as root'];

const published: Rule = (name, { ports = [], profiles }) => {
  if (name === 'web') return [ports.length !== 1 && 'publishes one port'];
  const reachable = profiles ? ports.filter((port) => !port.startsWith('127.0.0.1:')) : ports;
  return [reachable.length > 0 && `publishes ${reachable.join(', ')}: web is the only door`];
};

const profiled: Rule = (name, { profiles = [] }) => {
  const wanted = name === 'mail' ? 'dev' : '';
  return [profiles.join() !== wanted && `profiles: ${wanted || 'none'} expected`];
};

const volumesWanted: Record<string, string> = { db: 'database:/var/lib/postgresql' };

const mounted: Rule = (name, service) => {
  const wanted = serves(service) ? 'media:/var/lib/cheminer/media' : volumesWanted[name];
  return [wanted !== undefined && !service.volumes?.includes(wanted) && `volume ${wanted} expected`];
};

/** The owner's password is for the server that keeps it and for the migration. */
const ownerless: Rule = (name, { secrets = [] }) => [
  !['db', 'migrate'].includes(name) && secrets.includes('owner_password') && 'sees the owner’s password',
];

/** Whoever serves is not the owner, and waits for the migration. */
const serving: Rule = (_, service) => {
  if (!serves(service)) return [];
  const { environment = {}, depends_on = {} } = service;
  const condition = depends_on['migrate']?.condition;
  return [
    !/^postgres:\/\/cheminer_app@/.test(String(environment['DATABASE_URL'])) && 'serves as cheminer_app',
    condition !== 'service_completed_successfully' && 'waits for migrate',
  ];
};

const rules: Rule[] = [
  pinned,
  hidden,
  healthy,
  unprivileged,
  published,
  profiled,
  mounted,
  ownerless,
  serving,
];

function wholeFaults(compose: Compose, text: string): string[] {
  const services = servicesOf(compose).map(([, service]) => service);
  const open = Object.entries(compose.secrets ?? {}).filter(
    ([, { file, environment }]) => !file && !environment,
  );
  return [
    services.filter(isHttp).length < 2 && 'two HTTP processes (WORKER: 0) expected',
    services.filter(isWorker).length < 1 && 'one worker expected',
    Object.keys(compose.volumes ?? {}).join() !== 'database,media' && 'volumes: database, media expected',
    /\/\/[^\s/@:]+:[^\s/@]+@/.test(text) && 'an address with a password in it',
    open.length > 0 && `secrets: ${open.map(([name]) => name).join(', ')}: neither file nor environment`,
  ].filter((fault) => fault !== false);
}
