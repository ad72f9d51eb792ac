/** What a reader asked the grid to show, as the address holds it: filters can be shared, and « back » works. */
export type Asked = Readonly<{
  recherche: string;
  territoire: string;
  groupe: string;
  suivre: string;
  /** The last person of the page before. */
  apres: string;
}>;

const names = ['recherche', 'territoire', 'groupe', 'suivre', 'apres'] as const;

export const askedIn = (address: URLSearchParams): Asked =>
  Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])) as Asked;

/** The address that asks this, without what asks nothing. */
export function addressOf(asked: Partial<Asked>): string {
  const said = names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

/** The same, as the API takes it. */
export const queryOf = ({ recherche, territoire, groupe, suivre, apres }: Asked) => ({
  search: recherche || undefined,
  territoryId: territoire || undefined,
  groupKey: groupe || undefined,
  attention: suivre ? true : undefined,
  after: apres || undefined,
});

export const isFiltered = ({ apres: _, ...filters }: Asked): boolean => Object.values(filters).some(Boolean);
