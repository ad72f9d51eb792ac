/** What a reader asked the ledger to show, as the address holds it. */
export type Asked = Readonly<{
  etat: string;
  genre: string;
  personne: string;
  /** The last message of the page before. */
  apres: string;
}>;

const names = ['etat', 'genre', 'personne', 'apres'] as const;

export const askedIn = (address: URLSearchParams): Asked =>
  Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])) as Asked;

/** The address that asks this, without what asks nothing. */
export function addressOf(asked: Partial<Asked>): string {
  const said = names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

export const isFiltered = ({ etat, genre, personne }: Asked): boolean =>
  etat !== '' || genre !== '' || personne !== '';
