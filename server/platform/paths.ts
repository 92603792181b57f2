/** Where the project stands on disk, the same from source and from the built bundle. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder that holds package.json, surveys/ and dist/. Throws when started outside the project. */
export const projectRoot: string = (() => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Error('Medvirk must run from its own project folder: package.json not found')
    folder = above
  }
  return folder
})()
