import { ApiProperty } from '@nestjs/swagger';
import {
  type PhaseKind,
  phaseKinds,
  type ProtocolPreset,
  protocolPresets,
  type Speaker,
  speakers,
} from '@cheminer/vocabulary';

export const presetEnum = { enum: protocolPresets, enumName: 'ProtocolPreset' } as const;
export const kindEnum = { enum: phaseKinds, enumName: 'PhaseKind' } as const;
export const speakerEnum = { enum: speakers, enumName: 'Speaker' } as const;

export class PhaseResponse {
  @ApiProperty(kindEnum) kind!: PhaseKind;
  @ApiProperty({ example: 15 }) minutes!: number;
  @ApiProperty({ example: 15, description: 'A phase that is protected never lasts less' })
  leastMinutes!: number;
  @ApiProperty({ type: 'integer', enum: [1, 2], nullable: true, description: 'Which subject it treats' })
  consultation!: 1 | 2 | null;
  @ApiProperty(speakerEnum) speaker!: Speaker;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'Que chacun dise ce qu’il emporte.' },
    description: 'To say aloud, in the group’s own words; null: the sentence that goes with the kind',
  })
  sentence!: string | null;
}

export class PresetResponse {
  @ApiProperty(presetEnum) preset!: ProtocolPreset;
  @ApiProperty({ example: 120 }) totalMinutes!: number;
  @ApiProperty({ example: 1 }) consultations!: number;
  @ApiProperty({ type: [PhaseResponse] }) phases!: PhaseResponse[];
}

export class ProtocolResponse {
  @ApiProperty({ example: 0, description: 'To be sent back with a change; 0 while nobody changed it' })
  revision!: number;
  @ApiProperty(presetEnum) preset!: ProtocolPreset;
  @ApiProperty({ type: [PhaseResponse] }) phases!: PhaseResponse[];
  @ApiProperty({ example: 120 }) totalMinutes!: number;
  @ApiProperty({ example: 120, description: 'What the group was told' }) announcedMinutes!: number;
  @ApiProperty({ description: 'Nobody was client before: it has no return' }) isFirstWorkshop!: boolean;
  @ApiProperty({ type: 'string', nullable: true, example: 'Solène Marchetti' }) changedByName!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) changedAt!: string | null;
  @ApiProperty() canChange!: boolean;
  @ApiProperty({ type: [PresetResponse], description: 'For whoever may change it' })
  presets!: PresetResponse[];
}

export class ProtocolKeptResponse {
  @ApiProperty({ example: 1 }) revision!: number;
}

export class LengthAnnouncedResponse {
  @ApiProperty({ example: 150 }) minutes!: number;
}
