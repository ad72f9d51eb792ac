import { contentSecurityPolicy } from '../../../apps/api/src/kit/content-security-policy.ts';
import { type Compose, readText, servicesOf } from './production-file.ts';

const file = 'apps/web/nginx.conf';

/** The proxy knows every HTTP process, and protects the page as the API would. */
export function proxyFaults(compose: Compose): string[] {
  const text = readText(file);
  const http = servicesOf(compose).filter(([, { environment }]) => environment?.['WORKER'] === '0');
  const unknown = http.map(([name]) => name).filter((name) => !text.includes(`server ${name}:3000 `));
  const [plain, secure] = [false, true].map(policy) as [string, string];
  const faults = [
    ...unknown.map((name) => `upstream without ${name}`),
    !text.includes(`add_header Content-Security-Policy "${plain}$upgrade" always;`) &&
      `its policy is not the API’s: ${plain}`,
    !text.includes(`"${secure.slice(plain.length)}"`) && `its policy over https is not the API’s: ${secure}`,
    !text.includes('proxy_buffering off;') && 'live events would wait in a buffer',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${file}: ${fault}`);
}

/** The header as helmet writes it. */
function policy(secureCookies: boolean): string {
  const { directives } = contentSecurityPolicy({ secureCookies } as never);
  return Object.entries(directives)
    .map(([name, values]) =>
      [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), ...values].join(' '),
    )
    .join(';');
}
