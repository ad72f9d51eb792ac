export { TooManyFiles, UploadUnknown } from './domain/media.refusals.ts';
export { MediaFacade, type StoredMedia, type StoredPicture } from './media.facade.ts';
export { MediaModule } from './media.module.ts';
export { rasterOf } from './pictures.ts';
export type { TusAnswer, TusRequest } from './uploads/tus-answer.ts';
export { type ReceivedFile, Uploads, type UploadTerms } from './uploads/uploads.facade.ts';
