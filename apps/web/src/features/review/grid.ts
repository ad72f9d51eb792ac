import type { Schemas } from '@cheminer/api-client';
import type { Words } from '@cheminer/i18n';

export type Grid = Schemas['GridResponse'];
export type Column = Schemas['GridColumnResponse'];
export type Row = Schemas['GridRowResponse'];
export type Cell = Schemas['ReviewCellResponse'];
export type Territory = Schemas['GridTerritoryResponse'];

/** A column with the words there is room for, fewer still in a card, and the theme it stands under. */
export type Heading = Readonly<{ column: Column; short: string; shortest: string; theme: string | null }>;

/** Modules are numbered inside their theme; a workshop stands under the theme that it closes. */
export function headingsOf(columns: readonly Column[], { table }: Words['review']): Heading[] {
  let theme: string | null = null;
  const counted = new Map<string, number>();
  const next = (of: string): number => {
    const number = (counted.get(of) ?? 0) + 1;
    counted.set(of, number);
    return number;
  };
  return columns.map((column) => {
    const { kind, shortTitle, themeKey } = column;
    if (kind === 'workshop') {
      const short = table.workshop(next(kind));
      return { column, short, shortest: short, theme };
    }
    theme = kind === 'module' ? column.themeTitle : null;
    if (kind === 'webinar') return { column, short: shortTitle, shortest: table.webinar(next(kind)), theme };
    const short = theme === null ? shortTitle : String(next(themeKey!));
    return { column, short, shortest: short.split(' ')[0]!, theme };
  });
}

/** Neighbouring columns under one theme. */
export function spansOf(headings: readonly Heading[]): { theme: string | null; columns: number }[] {
  const spans: { theme: string | null; columns: number }[] = [];
  for (const { theme } of headings) {
    const last = spans.at(-1);
    if (last && last.theme === theme) last.columns += 1;
    else spans.push({ theme, columns: 1 });
  }
  return spans;
}

export type RowsOfTerritory = Readonly<{ territory: Territory | undefined; rows: readonly Row[] }>;

/** The rows come by territory. */
export function byTerritory({ rows, territories }: Grid): RowsOfTerritory[] {
  const ids = [...new Set(rows.map(({ territoryId }) => territoryId))];
  return ids.map((id) => ({
    territory: territories.find(({ territoryId }) => territoryId === id),
    rows: rows.filter(({ territoryId }) => territoryId === id),
  }));
}
