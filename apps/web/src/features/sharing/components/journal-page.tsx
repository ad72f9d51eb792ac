import type { Piece } from '../piece.ts';
import styles from '../shared.module.css';

/** A page of journal, rendered and sanitised by the server. */
export const JournalPage = ({ piece }: { piece: Piece }) =>
  piece.entries.map(({ entryKey, html, value }) => (
    <div key={entryKey} className={styles.text} dangerouslySetInnerHTML={{ __html: html ?? String(value) }} />
  ));
