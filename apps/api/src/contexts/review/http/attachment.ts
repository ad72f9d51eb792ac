import { contentDisposition } from '../../../kit/content-disposition.ts';

export const attachment = (name: string): string => contentDisposition('attachment', name);
