import { useWords } from '../../../app/words.tsx';
import { type Heading, spansOf } from '../grid.ts';
import styles from './grid-head.module.css';

/** Themes above, modules and meetings under them; their whole title is read, and shown under the pointer. */
export function GridHead({ headings }: { headings: readonly Heading[] }) {
  const { table } = useWords().review;
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        <td role="cell" colSpan={2} />
        {spansOf(headings).map(({ theme, columns }, index) =>
          theme === null ? (
            <td key={index} role="cell" colSpan={columns} />
          ) : (
            <th key={index} role="columnheader" scope="colgroup" colSpan={columns} className={styles.theme}>
              <span>{theme}</span>
            </th>
          ),
        )}
        <td role="cell" />
      </tr>
      <tr role="row">
        <th role="columnheader" scope="col" className={styles.left}>
          {table.person}
        </th>
        <th role="columnheader" scope="col" className={styles.left}>
          {table.total}
        </th>
        {headings.map(({ column, short }) => (
          <th key={column.unitKey} role="columnheader" scope="col" title={column.title}>
            <span aria-hidden="true">{short}</span>
            <span className="sr">{column.title}</span>
          </th>
        ))}
        <th role="columnheader" scope="col" className={styles.left}>
          {table.attention}
        </th>
      </tr>
    </thead>
  );
}
