type Counts = Readonly<{
  done: number;
  required: number;
  collectiveDone: number;
  collectiveRequired: number;
}>;

/** Of a whole path; autonomous and collective steps are never merged. */
export function totalsOf(units: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => units.reduce((total, unit) => total + unit[field], 0);
  return {
    done: sum('done'),
    required: sum('required'),
    collectiveDone: sum('collectiveDone'),
    collectiveRequired: sum('collectiveRequired'),
  };
}
