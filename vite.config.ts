import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, 'client')

/** Entries with one address. */
const alone: Record<string, string> = {
  '/answer': 'answer',
  '/anonymity': 'documents',
  '/key-holders': 'documents',
  '/methodology': 'documents',
  '/personvern': 'documents',
  '/tilgjengelighet': 'documents',
}

/** Entries by how their addresses begin. */
function entryOf(path: string): string {
  if (path.startsWith('/answer/')) return 'answer'
  if (path.startsWith('/forms/')) return 'forms'
  if (path === '/m') return 'meeting'
  return path.startsWith('/box/') ? 'box' : (alone[path] ?? 'staff')
}

const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

/** Gives each address its entry while developing, as server/pages.routes.ts does for the built pages. */
const entryPages: Plugin = {
  name: 'entry-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const path = request.url?.split('?')[0] ?? '/'
      if (!/^\/(@|api\/|node_modules\/|shared\/)/.test(path) && !/\.\w+$/.test(path)) {
        request.url = `/${entryOf(path)}/index.html`
      }
      next()
    })
  },
}

/** While developing, the trust page comes from the server as it does otherwise; only its scripts are Vite's own. */
const trustPage: Plugin = {
  name: 'trust-page',
  apply: 'serve',
  async transformIndexHtml(html, { originalUrl }) {
    if (!originalUrl?.startsWith('/answer/')) return html
    const page = await fetch(server + originalUrl).then((response) => response.text())
    const written = /<div id="trust"[\s\S]*(?=<\/body>)/.exec(page)?.[0]
    return written ? html.replace(/<!--explained-->[\s\S]*<!--\/explained-->/, () => written) : html
  },
}

/**
 * Zod's schemas carry how each is written as JSON Schema, which no page asks for: 6 kB of gzip wherever an answer of
 * the server is checked. The functions' names stay, for those who import them; a call would fail at once.
 */
const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  apply: 'build',
  transform: {
    filter: { id: /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/ },
    handler(code) {
      const named = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
      const renamed = [...code.matchAll(/^export \{ .+ \};$/gm)].map(([row]) => row)
      return {
        code: [...named.map((name) => `export const ${name} = undefined`), ...renamed].join('\n'),
        map: null,
      }
    },
  },
}

// The pages are served under a strict content security policy: nothing inline, nothing as data: but images.
export default defineConfig({
  root,
  plugins: [react(), entryPages, trustPage, noJsonSchema],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // SurveyJS alone is 1.4 MB; it is loaded only by those who answer or fill in a form.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: {
        answer: resolve(root, 'answer/index.html'),
        box: resolve(root, 'box/index.html'),
        documents: resolve(root, 'documents/index.html'),
        forms: resolve(root, 'forms/index.html'),
        meeting: resolve(root, 'meeting/index.html'),
        staff: resolve(root, 'staff/index.html'),
      },
      output: {
        // One file for zod together with its setting, so that the setting is made before any schema is.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|platform\/no-eval/ }] },
      },
      // Designsystemet's barrel does not declare itself free of side effects; without this every entry pays
      // 75 kB for the whole library instead of 5 kB for the parts it uses.
      treeshake: {
        moduleSideEffects: [
          { test: /designsystemet-react|aksel-icons|floating-ui|react-virtual/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    proxy: { '/api': server },
  },
})
