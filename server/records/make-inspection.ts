/** Makes an inspection folder. Runs in a thread (inspection.worker.ts). */
import { type DocumentContent, documentPdf } from '../handout/pdf-document.ts'
import { contentsOf, type InspectionQuestion, namesOf, pathsIn } from './inspection-folder.ts'
import { checksums, type ZippedFile, zipOf } from './package-zip.ts'

/** @returns ZIP, the same bytes for the same question @throws Problem `pdf-not-available` */
export async function makeInspectionFolder(question: InspectionQuestion): Promise<Uint8Array> {
  const { language, institution, rounds, on } = question
  const set = (content: DocumentContent) => documentPdf({ ...content, language, institution })
  const paths = pathsIn(question)
  const files: ZippedFile[] = [[namesOf(question).contents, await set(contentsOf(question))]]
  for (const [at, { documents }] of rounds.entries())
    for (const [place, { content }] of documents.entries())
      files.push([paths[at]?.[place] ?? '', await set(content)])
  return zipOf([...files, checksums(files)], on)
}
