/** Makes the package: documents, message, checksums. Runs in a thread (package.worker.ts). */
import { documentPdf } from '../handout/pdf-document.ts'
import { type ArchivedFile, arkivmelding } from './arkivmelding.ts'
import { entryOf, type PackageQuestion, packageNames } from './filing-package.ts'
import { checksums, sha256, type ZippedFile, zipOf } from './package-zip.ts'
import { schemaFaults } from './schema-check.ts'

export interface MadePackage {
  /** The main document first. */
  files: { name: string; bytes: number; sha256: string }[]
  xml: string
  /** What the schema says against the message; empty when it holds. */
  faults: string[]
  /** ZIP: the documents, arkivmelding.xml and sha256sums.txt, the same bytes for the same question. */
  zip: Uint8Array
}

/** @throws Problem `pdf-not-available` where this machine cannot make documents */
export async function makePackage(question: PackageQuestion): Promise<MadePackage> {
  const { document, settings } = question
  const { language, institution } = document
  const { titleOf, ...entry } = entryOf(question)
  const names = packageNames(document).documents
  const pdfs: ZippedFile[] = []
  const listed: ArchivedFile[] = []
  for (const [at, { name, on, content }] of [document, ...document.attachments].entries()) {
    const pdf = await documentPdf({ ...content, language, institution })
    const file = names[at] ?? ''
    pdfs.push([file, pdf])
    const title = at === 0 ? entry.entryTitle : titleOf(name, on)
    listed.push({ name: file, title, sha256: sha256(pdf), bytes: pdf.length })
  }
  const xml = arkivmelding({ ...entry, files: listed }, settings)
  const contents: ZippedFile[] = [...pdfs, ['arkivmelding.xml', Buffer.from(xml)]]
  const files = contents.map(([name, content]) => ({ name, bytes: content.length, sha256: sha256(content) }))
  return {
    files,
    xml,
    faults: await schemaFaults(xml),
    zip: await zipOf([...contents, checksums(contents)], document.on),
  }
}
