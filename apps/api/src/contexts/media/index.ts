export { MediaFacade, type StoredMedia } from './media.facade.ts';
export { MediaModule } from './media.module.ts';
