import { Button, ButtonLink, CheckBox, SelectField, TextField } from '@cheminer/ui';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { addressOf, type Asked, isFiltered } from '../filters.ts';
import type { Grid } from '../grid.ts';
import styles from './filters.module.css';

/** Who is shown: the choice goes into the address. */
export function Filters({ grid, asked }: { grid: Grid; asked: Asked }) {
  const { filters } = useWords().review;
  const [draft, edit] = useDraft(asked);
  const shown = grid.rows.length;
  return (
    <Form method="get" role="search" aria-label={filters.label} className={styles.filters}>
      <TextField
        type="search"
        name="recherche"
        label={filters.search}
        icon={Search}
        maxLength={100}
        value={draft.recherche}
        onChange={({ currentTarget }) => edit({ recherche: currentTarget.value })}
        className={styles.search}
      />
      <Choices grid={grid} draft={draft} edit={edit} />
      <div className={styles.check}>
        <CheckBox
          name="suivre"
          value="oui"
          label={filters.attention}
          checked={draft.suivre !== ''}
          onChange={({ currentTarget }) => edit({ suivre: currentTarget.checked ? 'oui' : '' })}
        />
      </div>
      <Button type="submit">{filters.apply}</Button>
      {isFiltered(asked) && (
        <ButtonLink to="?" variant="quiet">
          {filters.clear}
        </ButtonLink>
      )}
      <p role="status" className={styles.shown}>
        {shown === 0 && filters.none}
        {shown > 0 &&
          (shown === grid.matching ? filters.shown(shown) : filters.shownOf(shown, grid.matching))}
      </p>
    </Form>
  );
}

type Edit = (change: Partial<Asked>) => void;

/** What is being chosen, until the address changes: what it asks then takes its place. */
function useDraft(asked: Asked): [Asked, Edit] {
  const address = addressOf(asked);
  const [draft, setDraft] = useState({ address, asked });
  if (draft.address !== address) setDraft({ address, asked });
  const edit: Edit = (change) => setDraft((last) => ({ address, asked: { ...last.asked, ...change } }));
  return [draft.asked, edit];
}

function Choices({ grid: { territories, groups }, draft, edit }: { grid: Grid; draft: Asked; edit: Edit }) {
  const { filters } = useWords().review;
  return (
    <>
      <SelectField
        name="territoire"
        label={filters.territory}
        empty={filters.allTerritories}
        options={territories.map(({ territoryId, name }) => ({ value: territoryId, label: name }))}
        value={draft.territoire}
        onChange={({ currentTarget }) => edit({ territoire: currentTarget.value })}
        className={styles.territory}
      />
      <SelectField
        name="groupe"
        label={filters.group}
        empty={filters.allGroups}
        options={groups.map((key) => ({ value: key, label: key }))}
        value={draft.groupe}
        onChange={({ currentTarget }) => edit({ groupe: currentTarget.value })}
        className={styles.group}
      />
    </>
  );
}
