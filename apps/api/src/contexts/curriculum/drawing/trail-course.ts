import type { Course, Step } from '../domain/course.ts';
import type { TrailCourse, TrailItem } from './trail-drawing.ts';

/** What the drawing needs of a course: its modules and standing collective steps, in walking order. */
export function trailCourseOf(course: Course): TrailCourse {
  const items: TrailItem[] = [];
  const drawn = new Set<string>();
  for (const step of course.steps) {
    if (step.moduleKey === null) items.push(collectiveItem(step));
    else if (!drawn.has(step.moduleKey)) items.push(moduleItem(course, step.moduleKey));
    if (step.moduleKey !== null) drawn.add(step.moduleKey);
  }
  return { key: course.key, themes: course.themes, items };
}

const collectiveItem = ({ key, shortTitle, kind }: Step): TrailItem => ({
  type: 'collective',
  key,
  shortTitle,
  kind: kind === 'webinar' ? 'webinar' : 'workshop',
});

function moduleItem(course: Course, key: string): TrailItem {
  const { shortTitle, themeKey } = course.modules.find((module) => module.key === key)!;
  const steps = course.steps.filter((step) => step.moduleKey === key);
  const minutes = steps.reduce((total, step) => total + step.minutes, 0);
  return { type: 'module', key, shortTitle, theme: themeKey, minutes, steps: steps.map((step) => step.key) };
}
