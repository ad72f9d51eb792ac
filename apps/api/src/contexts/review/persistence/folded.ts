/**
 * SQL for a name without accents, case, hyphens nor curly apostrophes, to search and to sort by: French order on any
 * PostgreSQL, whatever collations and extensions it has.
 */
export const folded = (text: string): string => {
  const plain = `regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')`;
  const letters = `translate(lower(translate(${plain}, 'ŒÆØŁ’-', 'œæøł'' ')), 'øł', 'ol')`;
  return `replace(replace(${letters}, 'œ', 'oe'), 'æ', 'ae')`;
};

/** The same, in the order of its letters alone. */
export const sortedBy = (text: string): string => `${folded(text)} COLLATE "C"`;
