import type { Schemas } from '@cheminer/api-client';

export type Protocol = Schemas['ProtocolResponse'];
export type Preset = Schemas['PresetResponse'];
export type PhaseKind = Schemas['PhaseKind'];
export type Speaker = Schemas['Speaker'];

/** A phase as it is being changed; the number tells it from another of the same kind. */
export type DraftPhase = Schemas['PhaseResponse'] & Readonly<{ id: number }>;
export type Draft = Readonly<{ preset: Schemas['ProtocolPreset']; phases: readonly DraftPhase[] }>;

type Kept = Readonly<{ preset: Preset['preset']; phases: readonly Schemas['PhaseResponse'][] }>;

export const draftOf = ({ preset, phases }: Kept): Draft => ({
  preset,
  phases: phases.map((phase, id) => ({ ...phase, id })),
});

export const totalOf = ({ phases }: Pick<Kept, 'phases'>): number =>
  phases.reduce((sum, { minutes }) => sum + minutes, 0);

export const subjectsOf = ({ phases }: Pick<Kept, 'phases'>): number =>
  phases.filter(({ kind }) => kind === 'statement').length;

/** The instants at which each phase begins and ends. */
export function momentsOf(
  { phases }: Pick<Kept, 'phases'>,
  startsAt: string,
): Readonly<{ from: string; to: string }>[] {
  let at = Date.parse(startsAt);
  return phases.map(({ minutes }) => {
    const from = new Date(at).toISOString();
    at += minutes * 60_000;
    return { from, to: new Date(at).toISOString() };
  });
}

/** Of as many subjects as asked, the one nearest in length. */
export const nearest = (presets: readonly Preset[], subjects: number, minutes: number): Preset =>
  presets
    .filter(({ consultations }) => consultations === subjects)
    .reduce((best, each) =>
      Math.abs(each.totalMinutes - minutes) < Math.abs(best.totalMinutes - minutes) ? each : best,
    );

export const changed = (draft: Draft, id: number, by: Partial<DraftPhase>): Draft => ({
  ...draft,
  phases: draft.phases.map((phase) => (phase.id === id ? { ...phase, ...by } : phase)),
});

export const without = (draft: Draft, id: number): Draft => ({
  ...draft,
  phases: draft.phases.filter((phase) => phase.id !== id),
});

export function moved(draft: Draft, id: number, by: -1 | 1): Draft {
  const phases = [...draft.phases];
  const at = phases.findIndex((phase) => phase.id === id);
  [phases[at], phases[at + by]] = [phases[at + by]!, phases[at]!];
  return { ...draft, phases };
}

/** Phases that a protocol may do without, where they usually stand. */
const places: Partial<Record<PhaseKind, (phases: readonly DraftPhase[]) => number>> = {
  welcome: () => 0,
  return: (phases) => (phases[0]?.kind === 'welcome' ? 1 : 0),
  'subject-choice': (phases) => phases.findIndex(({ kind }) => kind === 'statement'),
  break: (phases) => {
    const second = phases.findIndex(({ consultation }) => consultation === 2);
    return second >= 0 ? second : phases.findIndex(({ kind }) => kind === 'synthesis');
  },
  closing: (phases) => phases.length,
};

export const canRemove = (kind: PhaseKind): boolean => kind in places;

/** A break stands anywhere but at an end; the place of the others is their kind's. */
export function movesOf({ phases }: Draft, id: number): readonly (-1 | 1)[] {
  const at = phases.findIndex((phase) => phase.id === id);
  if (phases[at]?.kind !== 'break') return [];
  return ([-1, 1] as const).filter((by) => at + by > 0 && at + by < phases.length - 1);
}

/** What may still be added: several breaks, one of each of the others. */
export const addable = ({ phases }: Draft, isFirstWorkshop: boolean): PhaseKind[] =>
  (Object.keys(places) as PhaseKind[]).filter(
    (kind) =>
      kind === 'break' ||
      (!(kind === 'return' && isFirstWorkshop) && !phases.some((phase) => phase.kind === kind)),
  );

/** With one more phase of the kind, as presets have it. */
export function withPhase(draft: Draft, kind: PhaseKind, presets: readonly Preset[]): Draft {
  const usual = presets.flatMap(({ phases }) => phases).find((phase) => phase.kind === kind)!;
  const id = Math.max(-1, ...draft.phases.map((phase) => phase.id)) + 1;
  const phases = [...draft.phases];
  phases.splice(places[kind]!(phases), 0, { ...usual, minutes: 5, id });
  return { ...draft, phases };
}

/** As it is sent, without what is only for the screen. */
export const toSend = ({ preset, phases }: Kept) => ({
  preset,
  phases: phases.map(({ kind, minutes, consultation, speaker, sentence }) => ({
    ...{ kind, minutes, consultation, speaker },
    sentence: sentence?.trim() || null,
  })),
});

export const saysTheSame = (one: Kept, other: Kept): boolean =>
  JSON.stringify(toSend(one)) === JSON.stringify(toSend(other));
