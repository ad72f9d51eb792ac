import { Injectable } from '@nestjs/common';
import { CohortsFacade, type MemberPlace } from '../../cohorts/index.ts';
import {
  CurriculumFacade,
  type Outline,
  smallPicturesIn,
  type StepBody,
  type Unit,
} from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { MediaFacade } from '../../media/index.ts';
import type { UnitSteps } from '../domain/completion.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import type { ModulePackResponse, PackMediaResponse } from '../http/module-pack.response.ts';
import { memberIdOf, ownPathOf } from '../use-cases/walkers.ts';
import { LearnerStates } from './learner-state.ts';
import { pathSteps } from './path-steps.ts';

/** What surrounds a step's content in its answer, in bytes: near enough for a size shown before downloading. */
const around = 3_000;

@Injectable()
export class ModulePackQuery {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly media: MediaFacade,
    private readonly learners: LearnerStates,
  ) {}

  /** @throws NoPathOfOwn, StepNotInPath */
  async run(actor: Actor, cohortId: string, unitKey: string): Promise<ModulePackResponse> {
    const memberId = memberIdOf(actor, cohortId);
    const place = await this.cohorts.placeOf(cohortId, memberId);
    const { versionId } = place.cohort;
    const outline = await this.curriculum.outline(versionId);
    const unit = outline.units.find(({ key }) => key === unitKey);
    if (!unit) throw new StepNotInPath({ step: unitKey });
    const bodies = await this.curriculum.stepBodies(
      versionId,
      unit.steps.map(({ key }) => key),
    );
    const named = [...bodies.values()].flatMap(mediaOf);
    const state = await this.learners.of(memberId, outline);
    const stored = await this.media.described(named.map(({ hash }) => hash));
    return {
      ...{ unitKey, title: unit.title },
      addresses: pathSteps(unit, { own: ownIn(unit, outline, place), opensOn: null, state }).map(
        ({ key, locked }) => ({
          url: `/api/cohorts/${cohortId}/steps/${encodeURIComponent(key)}`,
          bytes: around + (locked ? 0 : JSON.stringify(bodies.get(key) ?? '').length),
          locked,
        }),
      ),
      media: named.map(({ hash, use }) => ({
        ...{ url: `/api/cohorts/${cohortId}/media/${hash}`, use },
        ...{ bytes: stored.get(hash)?.bytes ?? 0, mediaType: stored.get(hash)?.mediaType ?? '' },
      })),
    };
  }
}

const ownIn = (unit: Unit, outline: Outline, { cohort, dates, joinedOn }: MemberPlace): UnitSteps =>
  ownPathOf(outline, cohort, dates, joinedOn)[outline.units.indexOf(unit)]!;

type Named = Readonly<{ hash: string; use: PackMediaResponse['use'] }>;

const mediaOf = (body: StepBody): Named[] => [
  ...ownMedia(body),
  ...smallPicturesIn(body.html).map((hash) => ({ hash, use: 'picture' as const })),
];

function ownMedia(body: StepBody): Named[] {
  if ('file' in body) return [{ hash: body.file, use: 'file' }];
  if (!('media' in body)) return [];
  const audio: Named[] = body.audio === null ? [] : [{ hash: body.audio, use: 'audio' }];
  return [{ hash: body.media, use: 'video' }, { hash: body.captions, use: 'captions' }, ...audio];
}
