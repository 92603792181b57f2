/** Holds a message against the schema of Fiks Arkiv V1, before anybody else does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { projectRoot } from '../platform/paths.ts'

/** Unmodified, with their licence beside them: the same from source and from the built bundle. */
const folder = join(projectRoot, 'server/records/fiks-arkiv')

const read = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })

/** Takes some 0.3 s, in a thread of xmllint's own. @returns what is wrong, with the line; empty when the message holds */
export function schemaFaults(xml: string): Promise<string[]> {
  return faultsIn(xml, 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd', ['metadatakatalog.xsd'])
}

/** The same of a receipt. */
export function receiptFaults(xml: string): Promise<string[]> {
  return faultsIn(xml, 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.kvittering.xsd', [
    'metadatakatalog.xsd',
    'feilmeldingBase.xsd',
  ])
}

async function faultsIn(xml: string, schema: string, imported: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'message.xml', contents: xml },
    schema: read(schema),
    preload: imported.map(read),
  })
  return errors.map(({ loc, message }) => (loc ? `${loc.lineNumber}: ${message}` : message))
}
