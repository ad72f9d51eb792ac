import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The stories: one plain page. The components themselves are built by the app that imports them. */
export default defineConfig({
  root: `${import.meta.dirname}/stories`,
  base: './',
  plugins: [react()],
  build: { outDir: '../dist/stories', emptyOutDir: true },
});
