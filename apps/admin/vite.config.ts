import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const api = process.env.RAIREKI_API ?? 'http://localhost:4000'

/** In development the app has its own port and passes everything that belongs to the API on to it. */
const proxied = ['/graphql', '/store', '/deliver', '/healthz', '/demo']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    port: 5173,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, changeOrigin: false }])),
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that know light-dark() themselves: rewritten for older ones, it would lose sight of the chosen colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A strict content security policy allows no inlined scripts, and small files as data URLs gain nothing over HTTP/2.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Names that hardly ever change stay in a file of their own, so that a browser fetches them once for many releases.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'icd10-names', test: /ontology\/icd10\/categories\// }] } },
    },
    // The layout engine comes as one prebuilt worker; everything we write ourselves stays far below this.
    chunkSizeWarningLimit: 700,
  },
})
