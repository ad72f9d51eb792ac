/** The migrated database that each test file clones. */
export const template = 'cheminer_template';
