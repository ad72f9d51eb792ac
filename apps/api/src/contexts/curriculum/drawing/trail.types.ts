/** What the trail needs to know of a published course: its outline, nothing of any person. */
export type TrailCourse = Readonly<{
  /** Seeds every irregularity of the drawing: the same course is always drawn the same. */
  key: string;
  themes: readonly Readonly<{ key: string; title: string }>[];
  /** In course order. */
  items: readonly TrailItem[];
}>;

export type TrailItem =
  | Readonly<{
      type: 'module';
      key: string;
      /** At most 26 characters are drawn without wrapping. */
      shortTitle: string;
      theme: string | null;
      minutes: number;
      /** The keys of its steps, in order. */
      steps: readonly string[];
    }>
  | Readonly<{ type: 'collective'; key: string; shortTitle: string; kind: 'workshop' | 'webinar' }>;

/**
 * A course drawn as a trail climbed from the bottom of a map. Lengths are in units of the view box
 * `0 0 width height` unless said otherwise; every `d` is the data of an SVG path. Nothing in it depends on a
 * person: the screen lays the state of someone's progress over it.
 */
export type TrailDrawing = Readonly<{
  width: number;
  height: number;
  /** Areas above an altitude, from the lowest tint to the highest: each is painted over the former. */
  relief: readonly Readonly<{ tint: 1 | 2 | 3 | 4; d: string }>[];
  /** One per altitude, from the lowest; every fifth is major and drawn thicker. */
  contours: readonly Readonly<{ major: boolean; d: string }>[];
  /** Flows between the legs of two themes; null when fewer than two themes have modules. */
  river: string | null;
  /** Titles of themes, one line each; `x` is the middle of the line, `y` its baseline. */
  toponyms: readonly Readonly<{ text: string; x: number; y: number }>[];
  /** In course order. `module` is null for a collective item, whose own key is `key`. */
  waypoints: readonly Readonly<{
    key: string;
    kind: 'step' | 'workshop' | 'webinar';
    module: string | null;
    x: number;
    y: number;
  }>[];
  /** `segments[i]` leads from waypoint i − 1 to waypoint i; the first is empty. */
  segments: readonly string[];
  /**
   * One per item, in course order. `x`, `y` and `width` are in % of the drawing; `y` is the top of the label and
   * `x` its middle, its left edge or its right edge as `align` says. Without a width the label does not wrap.
   */
  labels: readonly Readonly<{
    key: string;
    x: number;
    y: number;
    align: 'centre' | 'left' | 'right';
    width: number | null;
  }>[];
  /** One per item (`module` is its key), in course order: the part of the map that a phone shows for it. */
  bands: readonly Readonly<{ module: string; x: number; y: number; width: number; height: number }>[];
}>;
