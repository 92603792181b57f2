/** While one works: Vite serves the pages and reloads them; the server restarts when its code changes. */
import { spawn } from 'node:child_process'
import { createServer } from 'vite'

const pages = await createServer({ configFile: new URL('vite.config.ts', import.meta.url).pathname })
await pages.listen()
const address = pages.resolvedUrls?.local[0] ?? 'http://localhost:5173/'
const server = spawn('npx', ['tsx', 'watch', '--clear-screen=false', 'server/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, BASE_URL: address },
})
process.stdout.write(`Pages at ${address}\n`)
server.once('exit', async (code) => {
  await pages.close()
  process.exit(code ?? 0)
})
