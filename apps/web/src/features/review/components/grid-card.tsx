import { ButtonLink, Card } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { addressOf, type Asked } from '../filters.ts';
import { byTerritory, type Grid, headingsOf } from '../grid.ts';
import styles from './grid-card.module.css';
import { GridHead } from './grid-head.tsx';
import { GridLegend } from './grid-legend.tsx';
import styledRows from './grid-rows.module.css';
import { TerritoryRows } from './territory-rows.tsx';

/**
 * Everybody, by territory. Under 1101 px the rows are laid out as cards: the roles are written out, for a table
 * laid out otherwise is no table any more to some readers.
 */
export function GridCard({ grid, asked }: { grid: Grid; asked: Asked }) {
  const { review } = useWords();
  const { table } = review;
  const headings = headingsOf(grid.columns, review);
  return (
    <Card as="div" flush>
      <table role="table" className={styledRows.table}>
        <caption className="sr">
          {table.caption} {review.legend.privacy}
        </caption>
        <GridHead headings={headings} />
        {byTerritory(grid).map(({ territory, rows }) => (
          <TerritoryRows
            key={territory?.territoryId ?? ''}
            territory={territory}
            rows={rows}
            headings={headings}
            cohort={grid.cohort}
          />
        ))}
      </table>
      <Pages next={grid.next} asked={asked} />
      <GridLegend />
    </Card>
  );
}

/** A page at a time, by the address. */
function Pages({ next, asked }: { next: string | null; asked: Asked }) {
  const { table } = useWords().review;
  if (next === null && asked.apres === '') return null;
  return (
    <p className={styles.pages}>
      {asked.apres !== '' && (
        <ButtonLink to={addressOf({ ...asked, apres: '' }) || '?'} variant="quiet">
          {table.first}
        </ButtonLink>
      )}
      {next !== null && <ButtonLink to={addressOf({ ...asked, apres: next })}>{table.more}</ButtonLink>}
    </p>
  );
}
