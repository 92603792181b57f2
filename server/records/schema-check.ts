/** Holds a message against the schema of Fiks Arkiv V1, before anybody else does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { projectRoot } from '../platform/paths.ts'

/** Unmodified, with their licence beside them: the same from source and from the built bundle. */
const folder = join(projectRoot, 'server/records/fiks-arkiv')

const read = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })

/** Takes some 0.3 s, in a thread of xmllint's own. @returns what is wrong, with the line; empty when the message holds */
export async function schemaFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'arkivmelding.xml', contents: xml },
    schema: read('no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd'),
    preload: read('metadatakatalog.xsd'),
  })
  return errors.map(({ loc, message }) => (loc ? `${loc.lineNumber}: ${message}` : message))
}
