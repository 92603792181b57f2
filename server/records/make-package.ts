/** Makes the package: document, message, checksums. Runs in a thread (package.worker.ts). */
import { createHash } from 'node:crypto'
import { ZipFile } from 'yazl'
import { documentPdf } from '../handout/pdf-document.ts'
import { zipPieces } from '../platform/zip.ts'
import { arkivmelding } from './arkivmelding.ts'
import { entryOf, type PackageQuestion, packageNames } from './filing-package.ts'
import { planContent } from './plan-document.ts'
import { schemaFaults } from './schema-check.ts'

export interface MadePackage {
  files: { name: string; bytes: number; sha256: string }[]
  xml: string
  /** What the schema says against the message; empty when it holds. */
  faults: string[]
  /** ZIP: the document, arkivmelding.xml and sha256sums.txt, the same bytes for the same question. */
  zip: Uint8Array
}

/** @throws Problem `pdf-not-available` where this machine cannot make documents */
export async function makePackage(question: PackageQuestion): Promise<MadePackage> {
  const { settings, institution, signedOn } = question
  const { language } = settings
  const name = packageNames(question).document
  const pdf = await documentPdf({ ...planContent(question, language), language, institution })
  const entry = entryOf(question)
  const file = { name, title: entry.entryTitle, sha256: sha256(pdf), bytes: pdf.length }
  const xml = arkivmelding({ ...entry, files: [file] }, settings)
  const contents: [string, Uint8Array][] = [
    [name, pdf],
    ['arkivmelding.xml', Buffer.from(xml)],
  ]
  const files = contents.map(([name, content]) => ({ name, bytes: content.length, sha256: sha256(content) }))
  // As `sha256sum --check` reads it.
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  return {
    files,
    xml,
    faults: await schemaFaults(xml),
    zip: await zipOf([...contents, ['sha256sums.txt', Buffer.from(sums)]], signedOn),
  }
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function zipOf(contents: [string, Uint8Array][], day: string): Promise<Uint8Array> {
  const zip = new ZipFile()
  const pieces = zipPieces(zip)
  for (const [name, content] of contents)
    zip.addBuffer(Buffer.from(content), name, { mode: 0o100644, mtime: new Date(`${day}T12:00:00Z`) })
  zip.end()
  const written: Uint8Array[] = []
  for await (const piece of pieces) written.push(piece)
  return Buffer.concat(written)
}
