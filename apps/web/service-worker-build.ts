import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What a learner opens without a line. Other screens are fetched when they are asked for. */
const learnerRoutes = /\/(my-path|step|glossary|account|sign-in)\.route\.tsx$/;
const anyRoute = /\.route\.tsx$/;

/** Builds the service worker beside the app, with the list of the files that it keeps at hand. */
export function serviceWorker(): Plugin {
  return {
    name: 'cheminer:service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const files = [...filesOfLearners(bundle)].sort();
      const page = readFileSync(join(dir!, 'index.html'));
      const list = [
        { url: '/index.html', revision: digest(page) },
        { url: '/favicon.svg', revision: digest(readFileSync(join(dir!, 'favicon.svg'))) },
        ...files.map((url) => ({ url: `/${url}`, revision: null })),
      ];
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: {
          PRECACHE: JSON.stringify(list),
          VERSION: JSON.stringify(digest(JSON.stringify(list))),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: dir!,
          emptyOutDir: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(import.meta.dirname, 'src/service-worker/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      });
    },
  };
}

const digest = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** The entry and the learners' routes, with all that they import, and their style sheets. */
function filesOfLearners(bundle: Bundle): Set<string> {
  const chunks = Object.values(bundle).filter((each): each is Chunk => each.type === 'chunk');
  const queue = chunks.filter((chunk) => chunk.isEntry || learnerRoutes.test(sourceOf(chunk)));
  const wanted = new Set<string>();
  for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
    if (wanted.has(chunk.fileName)) continue;
    [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])].forEach((name) => wanted.add(name));
    const imported = [...chunk.imports, ...chunk.dynamicImports].map((name) => bundle[name]);
    queue.push(...imported.filter((each) => each !== undefined).filter(isForLearners));
  }
  return wanted;
}

const sourceOf = ({ facadeModuleId }: Chunk): string => facadeModuleId ?? '';

const isForLearners = (each: Bundle[string]): each is Chunk =>
  each.type === 'chunk' && (!anyRoute.test(sourceOf(each)) || learnerRoutes.test(sourceOf(each)));
