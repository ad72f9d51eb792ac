export { InteropModule } from './interop.module.ts';
