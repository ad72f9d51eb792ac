import { Injectable } from '@nestjs/common';
import { termsIn } from './domain/course-html.ts';
import type { CollectiveBody, StepBody, Term } from './domain/course.ts';
import type { Outline, OutlineStep, Unit } from './domain/outline.ts';
import { UnknownCourse } from './domain/package-fault.ts';
import type { TrailDrawing } from './drawing/trail-drawing.ts';
import type { ModuleRecord, StepRecord } from './persistence/course-version.entity.ts';
import { CourseVersions } from './persistence/course-versions.repository.ts';

export type CollectivePlan = OutlineStep & Pick<CollectiveBody, 'onDay' | 'at' | 'consultations'>;

/** How many versions a process remembers: more than are running at one time anywhere. */
const remembered = 50;
/** A few courses of steps: some megabytes. */
const rememberedBodies = 500;

@Injectable()
export class CurriculumFacade {
  private readonly outlines = new Map<string, Promise<Outline>>();
  private readonly bodies = new Map<string, StepBody>();

  constructor(private readonly versions: CourseVersions) {}

  /** Versions never change, so each is read once by a process. */
  outline(versionId: string): Promise<Outline> {
    const known = this.outlines.get(versionId);
    if (known) return known;
    const read = this.readOutline(versionId);
    read.catch(() => this.outlines.delete(versionId));
    if (this.outlines.size >= remembered) this.outlines.delete(this.outlines.keys().next().value!);
    this.outlines.set(versionId, read);
    return read;
  }

  /** @throws UnknownCourse */
  async latestVersion(courseKey: string): Promise<{ courseId: string; versionId: string }> {
    const latest = await this.versions.latestOf(courseKey);
    if (!latest) throw new UnknownCourse({ course: courseKey });
    return { courseId: latest.courseId, versionId: latest.id };
  }

  async latestVersionOf(courseId: string): Promise<string> {
    return (await this.versions.latest(courseId))!.id;
  }

  /** Read once by a process, like all of a version. */
  async stepBody(versionId: string, stepKey: string): Promise<StepBody | null> {
    const place = `${versionId}/${stepKey}`;
    const known = this.bodies.get(place);
    if (known) return known;
    const body = (await this.versions.body(versionId, stepKey))?.body ?? null;
    if (body) this.remember(place, body);
    return body;
  }

  /** Several at once, by step key. */
  async stepBodies(versionId: string, stepKeys: readonly string[]): Promise<Map<string, StepBody>> {
    const steps = await this.versions.bodies(versionId, stepKeys);
    return new Map(steps.map(({ key, body }) => [key, body]));
  }

  /** When the authors would hold the collective steps. */
  async collectivePlans(versionId: string): Promise<CollectivePlan[]> {
    const steps = await this.versions.collectivePlans(versionId);
    return steps.map((step) => {
      const { onDay, at, consultations } = step.body as CollectiveBody;
      return { ...outlineStep(step), onDay, at, consultations };
    });
  }

  /** What is learnt by walking it whole. */
  async skills(versionId: string): Promise<readonly string[]> {
    return (await this.versions.version(versionId)).skills;
  }

  /** Words and acronyms of the course, in the authors' order. */
  async glossary(versionId: string): Promise<readonly Term[]> {
    return (await this.versions.version(versionId)).glossary;
  }

  /** Those that the text names. */
  async termsOf(versionId: string, html: string): Promise<readonly Term[]> {
    const named = termsIn(html);
    return named.size > 0 ? (await this.glossary(versionId)).filter(({ key }) => named.has(key)) : [];
  }

  /** What the authors say to whoever runs that workshop; null when they say nothing. */
  async facilitationNotes(versionId: string, stepKey: string): Promise<string | null> {
    return (await this.versions.body(versionId, stepKey))?.facilitationHtml ?? null;
  }

  async trail(versionId: string): Promise<TrailDrawing> {
    return (await this.versions.version(versionId)).trail;
  }

  /** The type of a media file that the version shows; null when it shows no such file. */
  async mediaType(versionId: string, hash: string): Promise<string | null> {
    return (await this.versions.media(versionId, hash))?.mediaType ?? null;
  }

  private remember(place: string, body: StepBody): void {
    if (this.bodies.size >= rememberedBodies) this.bodies.delete(this.bodies.keys().next().value!);
    this.bodies.set(place, body);
  }

  private async readOutline(versionId: string): Promise<Outline> {
    const version = await this.versions.version(versionId);
    const modules = await this.versions.modules(versionId);
    const steps = await this.versions.steps(versionId);
    const { id, courseId, number, title, language, notice, themes, situations, catchUp, glossary } = version;
    return {
      versionId: id,
      courseId,
      number,
      title,
      language,
      notice,
      themes,
      situations,
      catchUp,
      hasGlossary: glossary.length > 0,
      units: unitsOf(modules, steps),
    };
  }
}

type StepRow = Omit<StepRecord, 'body' | 'facilitationHtml'>;

function unitsOf(modules: readonly ModuleRecord[], steps: readonly StepRow[]): Unit[] {
  const byModule = new Map<string, Unit & { steps: OutlineStep[] }>();
  const units: Unit[] = [];
  for (const step of steps) {
    const known = step.moduleKey === null ? undefined : byModule.get(step.moduleKey);
    if (known) {
      known.steps.push(outlineStep(step));
      continue;
    }
    const module = modules.find(({ key }) => key === step.moduleKey);
    const unit = { ...(module ? moduleUnit(module) : collectiveUnit(step)), steps: [outlineStep(step)] };
    units.push(unit);
    if (module) byModule.set(module.key, unit);
  }
  return units;
}

const moduleUnit = ({ versionId: _, position: __, ...module }: ModuleRecord) => ({
  ...module,
  type: 'module' as const,
  onDay: null,
});

const collectiveUnit = ({ key, title, shortTitle, onDay }: StepRow) => ({
  ...{ key, title, shortTitle, type: 'collective' as const, themeKey: null, situationKey: null },
  ...{ objectives: [], opensOnDay: null, guideOnDay: null, onDay, prerequisites: [] },
  rule: { order: 'any-order' as const, atLeast: null },
});

const outlineStep = (step: StepRow): OutlineStep => {
  const { key, kind, collective, title, minutes, required, completion, prerequisites, asked } = step;
  return { key, kind, collective, title, minutes, required, completion, prerequisites, asked };
};
