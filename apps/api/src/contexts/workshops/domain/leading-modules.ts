export type WalkedUnit = Readonly<{
  key: string;
  type: 'module' | 'collective';
  title: string;
  steps: readonly Readonly<{ key: string }>[];
}>;

/** The modules that lead to a workshop: those that one walks since the meeting before it. */
export function leadingModules<Unit extends WalkedUnit>(units: readonly Unit[], stepKey: string): Unit[] {
  const at = units.findIndex(({ steps }) => steps.some(({ key }) => key === stepKey));
  const before = units.slice(0, Math.max(0, at));
  const since = before.findLastIndex(({ type }) => type === 'collective');
  return before.slice(since + 1);
}
