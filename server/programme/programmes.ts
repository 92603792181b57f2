/** Reads the folder of programmes at start-up: all of them are right, or the server does not start. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkProgramme, type ReadFile } from './check.ts'
import type { Programme, ProgrammeContent } from './programme.ts'
import { itemsOf } from './questionnaire.ts'

/**
 * Reads and checks every programme in a folder, by id.
 *
 * @param folder usually surveys/; each folder in it is a programme
 * @throws Error whose message lists every problem, one a line, as `surveys/<id>/<file>: <key>: what is wrong`
 */
export function readProgrammes(folder: string): Map<string, Programme> {
  const programmes = new Map<string, Programme>()
  const problems: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue
    const checked = checkProgramme(entry.name, reader(join(folder, entry.name)))
    if ('content' in checked) programmes.set(entry.name, asProgramme(checked.content))
    else problems.push(...checked.problems.map((problem) => `${basename(folder)}/${entry.name}/${problem}`))
  }
  if (problems.length > 0) throw new Error(`The programmes cannot be used:\n  ${problems.join('\n  ')}`)
  if (programmes.size === 0) throw new Error(`There is no programme in ${folder}`)
  return programmes
}

function reader(folder: string): ReadFile {
  return (name) => {
    let text: string
    try {
      text = readFileSync(join(folder, name), 'utf8')
    } catch {
      return { unreadable: 'the file is missing or cannot be read' }
    }
    try {
      return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
    } catch (error) {
      return { unreadable: `not valid JSON: ${error instanceof Error ? error.message : ''}` }
    }
  }
}

/** Adds what follows from the content: its hash and its statements. */
export function asProgramme(content: ProgrammeContent): Programme {
  const { definition, questionnaire, scales, forms } = content
  const hash = createHash('sha256')
    .update(JSON.stringify([definition, questionnaire, scales, forms]))
    .digest('hex')
  return { ...content, hash, items: definition.survey ? itemsOf(questionnaire) : [] }
}
