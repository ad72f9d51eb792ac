type Modules = { getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null };
type Info = NonNullable<ReturnType<Modules['getModuleInfo']>>;

const isOthers = (id: string): boolean => id.includes('/node_modules/');
/** One list holds all icons: who imports it does not tell which of them they show. */
const isIcon = (id: string): boolean => /\/lucide-react\/.*\/icons\//.test(id);

/** Whether what is looked for imports it, however far. */
function importedBy(isIt: (id: string, info: Info | null) => boolean) {
  const known = new Map<string, boolean>();
  return function isImported(id: string, modules: Modules): boolean {
    const found = known.get(id);
    if (found !== undefined) return found;
    const info = modules.getModuleInfo(id);
    if (isIt(id, info)) return true;
    // Two files that import each other: the one that is being asked about does not help the other.
    known.set(id, false);
    const isFound = info?.importers.some((importer) => isImported(importer, modules)) ?? false;
    known.set(id, isFound);
    return isFound;
  };
}

const isAtStart = importedBy((_, info) => info?.isEntry ?? false);
const isOnPath = importedBy((id) => id.endsWith('/my-path.route.tsx'));
const isOfPath = (id: string): boolean => id.includes('/features/path/');

/**
 * What every page needs comes in two files rather than thirty: those of others, which change seldom, and ours; what
 * the first learner screen shares with others comes in one. The rest comes with the screens.
 */
export const firstChunks = [
  {
    ...{ debugName: 'vendor', priority: 3 },
    name: (id: string, modules: Modules) =>
      isOthers(id) && !isIcon(id) && isAtStart(id, modules) ? 'vendor' : null,
  },
  {
    ...{ debugName: 'start', priority: 2 },
    name: (id: string, modules: Modules) => (!isIcon(id) && isAtStart(id, modules) ? 'start' : null),
  },
  {
    ...{ debugName: 'shared by the first screen', priority: 1 },
    name: (id: string, modules: Modules) =>
      isOnPath(id, modules) && !isOfPath(id) && !isIcon(id) ? 'my-path-shared' : null,
  },
];
