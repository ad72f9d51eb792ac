type Modules = { getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null };

const atStart = new Map<string, boolean>();

const isOthers = (id: string): boolean => id.includes('/node_modules/');
/** One list holds all icons: who imports it does not tell which of them they show. */
const isIcon = (id: string): boolean => /\/lucide-react\/.*\/icons\//.test(id);

/**
 * What every page needs comes in two files rather than thirty: those of others, which change seldom, and ours. The
 * rest comes with the screens.
 */
export const firstChunks = [
  {
    ...{ debugName: 'vendor', priority: 2 },
    name: (id: string, modules: Modules) =>
      isOthers(id) && !isIcon(id) && isAtStart(id, modules) ? 'vendor' : null,
  },
  {
    ...{ debugName: 'start', priority: 1 },
    name: (id: string, modules: Modules) => (!isIcon(id) && isAtStart(id, modules) ? 'start' : null),
  },
];

/** Whether the entry imports it, however far. */
function isAtStart(id: string, modules: Modules): boolean {
  const known = atStart.get(id);
  if (known !== undefined) return known;
  const info = modules.getModuleInfo(id);
  if (info?.isEntry) return true;
  // Two files that import each other: the one that is being asked about does not help the other.
  atStart.set(id, false);
  const found = info?.importers.some((importer) => isAtStart(importer, modules)) ?? false;
  atStart.set(id, found);
  return found;
}
