import { applyDecorators } from '@nestjs/common';
import { IsDateString, Matches, type ValidationOptions } from 'class-validator';

const day = /^20\d\d-\d\d-\d\d$/;
const hour = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A whole day of this century that the calendar has, `yyyy-mm-dd`. */
export const IsDay = () => applyDecorators(Matches(day), IsDateString({ strict: true }));

/** What a wall clock shows, `hh:mm`. */
export const IsHour = (options?: ValidationOptions) => Matches(hour, options);
