import { Button, ButtonLink, CheckBox, SelectField, TextField } from '@cheminer/ui';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { addressOf, type Asked, isFiltered } from '../filters.ts';
import type { Grid } from '../grid.ts';
import styles from './filters.module.css';

/** Who is shown: the choice goes into the address. */
export function Filters({ grid, asked }: { grid: Grid; asked: Asked }) {
  const { filters } = useWords().review;
  const navigate = useNavigate();
  const [draft, edit] = useDraft(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: addressOf({ ...draft, apres: '' }) });
  };
  const shown = grid.rows.length;
  return (
    <form role="search" aria-label={filters.label} className={styles.filters} onSubmit={submit}>
      <TextField
        type="search"
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
        {shown === grid.matching ? filters.shown(shown) : filters.shownOf(shown, grid.matching)}
      </p>
    </form>
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
        label={filters.territory}
        empty={filters.allTerritories}
        options={territories.map(({ territoryId, name }) => ({ value: territoryId, label: name }))}
        value={draft.territoire}
        onChange={({ currentTarget }) => edit({ territoire: currentTarget.value })}
        className={styles.territory}
      />
      <SelectField
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
