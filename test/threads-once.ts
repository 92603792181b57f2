/** The server's threads as one file each, made once for all tests: read from source, each takes two seconds to start. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../server/platform/paths.ts'

/** Before the first file. @returns what takes the files away after the last one */
export default async function bundleThreads(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-threads-'))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  await build({
    entryPoints: [join(projectRoot, 'server/**/*.worker.ts')],
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // The project is found from where the source lies.
    define: { 'import.meta.dirname': JSON.stringify(join(projectRoot, 'server/platform')) },
  })
  process.env.MEDVIRK_THREADS = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
