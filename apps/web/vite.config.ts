import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunks } from './first-chunks.ts';
import { serviceWorker } from './service-worker-build.ts';

/** The first screen carries the name of every file that may come later: seven letters are the fewest there may be. */
const shortNames = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

export default defineConfig({
  plugins: [react(), serviceWorker()],
  build: {
    // Everything inline would break the strict content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: firstChunks }, ...shortNames } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});
