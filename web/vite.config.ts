import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { tables } from './scripts/tables.mjs';
import { wordsByLanguage } from './scripts/words.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  base: '/',
  // Tests compare the languages of a file with each other.
  plugins: [tables(), ...(process.env['VITEST'] ? [] : [wordsByLanguage()])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 400,
    // A request costs most of a kB: what most pages load stands in one file, and so do lines and what studies share.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: /[\\/](preact[\\/]|src[\\/](frame|format|api|parts[\\/](?!HeatTable|FileChoice|PartyChoice)|words[\\/]))/, priority: 3 },
            { name: 'lines', test: /[\\/](d3-shape|d3-path|src[\\/]charts[\\/](LineChart|Frontier))/, priority: 1 },
            { name: 'bars', test: /[\\/](d3-array|src[\\/]charts[\\/](GainBars|apart|scale|labelWidth|useWidth))/, priority: 2 },
            { name: 'studies', test: /[\\/]src[\\/]studies[\\/].*\.tsx?$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] },
    proxy: { '/api': { target: 'http://127.0.0.1:8025', changeOrigin: true } },
  },
  test: { include: ['test/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: ['test/names.ts'] },
} as Parameters<typeof defineConfig>[0]);
