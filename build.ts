/** Builds the client entries and the server bundle into dist/. With --if-stale: only when a source is newer. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build as buildClient } from 'vite'

const root = import.meta.dirname
const stamp = join(root, 'dist/built')

if (!process.argv.includes('--if-stale') || isStale()) {
  process.stdout.write('Building …\n')
  rmSync(stamp, { force: true })
  await Promise.all([
    buildClient({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }),
    bundle({
      entryPoints: {
        main: join(root, 'server/main.ts'),
        demo: join(root, 'server/demo/demo.ts'),
        'try-out': join(root, 'server/try-out.ts'),
        // Threads' own files, beside the bundles that start them.
        'opening.worker': join(root, 'server/results/opening.worker.ts'),
        'release.worker': join(root, 'server/results/release.worker.ts'),
        'handout.worker': join(root, 'server/handout/handout.worker.ts'),
        'tables.worker': join(root, 'server/handout/tables.worker.ts'),
        'package.worker': join(root, 'server/records/package.worker.ts'),
        'inspection.worker': join(root, 'server/records/inspection.worker.ts'),
      },
      outdir: join(root, 'dist/server'),
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
    }),
  ])
  await compressAssets(join(root, 'dist/client/assets'))
  writeFileSync(stamp, '')
}

/** Writes beside each script and style sheet what is sent to browsers that read brotli or gzip, at the best there is. */
async function compressAssets(folder: string): Promise<void> {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  const files = readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))
  await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name)
      const content = readFileSync(file)
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, best))
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }))
    }),
  )
}

/** True when there is no build, or any source was changed after it. */
function isStale(): boolean {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return true
  const newest = (path: string): number => {
    const found = statSync(path)
    if (!found.isDirectory()) return found.mtimeMs
    return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
  }
  const sources = [
    'client',
    'server',
    'shared',
    'docs/accessibility.md',
    'docs/anonymity.md',
    'docs/key-holders.md',
    'docs/methodology.md',
    'docs/privacy.md',
    'build.ts',
    'vite.config.ts',
    'package-lock.json',
  ]
  return sources.some((source) => newest(join(root, source)) > built)
}
