import { TextField } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';

type PlacesFieldProps = {
  /** Null where it is for everybody. */
  places?: number | null;
  error: string | undefined;
};

/** How many places a meeting has; left empty, it is for everybody. */
export function PlacesField({ places, error }: PlacesFieldProps) {
  const { label, hint } = useWords().workshops.places;
  return (
    <TextField
      id="places"
      name="places"
      type="number"
      inputMode="numeric"
      min={1}
      max={500}
      label={label}
      hint={hint}
      defaultValue={places ?? ''}
      error={error}
    />
  );
}
