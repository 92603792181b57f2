/**
 * Sets documents as tagged PDF with Typst. A template is code of this project; what differs from document to document
 * arrives as data, and is never read as markup. Compiler and fonts are kept, so that the first document of a thread
 * takes long and the others do not.
 */
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type DocumentFonts, readDocumentFonts } from './fonts.ts'
import { printable } from './printable.ts'
import { Problem } from './problem.ts'

/** `a-2a` is for the archive; `ua-1` is for tests, as a second opinion on tags and alternative texts. */
export type PdfStandard = 'a-2a' | 'ua-1'

interface Press {
  compiler: NodeCompiler
  fonts: DocumentFonts
}

/** What the next documents need again is used in each of them; the rest is forgotten after so many. */
const rememberedFor = 2

let press: { folder: string; ready: Promise<Press> } | null = null

/**
 * @param folder of the template, which can read nothing outside it
 * @param template a file in the folder; finds the document as JSON in `sys.inputs.document`
 * @param document strings that no font can print are made printable on the way
 * @returns the same bytes for the same document, as long as the template gives it a date of its own
 * @throws Problem `pdf-not-available` where the compiler does not run on this kind of machine; Error when the
 * template fails, with the compiler's own words
 */
export async function typeset(
  folder: string,
  template: string,
  document: unknown,
  pdfStandard: PdfStandard = 'a-2a',
): Promise<Uint8Array> {
  if (press?.folder !== folder) press = { folder, ready: openPress(folder) }
  const { compiler, fonts } = await press.ready
  const inputs = { document: printableJson(document, fonts) }
  const pdf = compiler.pdf({ mainFilePath: `${folder}/${template}`, inputs }, { pdfStandard })
  compiler.evictCache(rememberedFor)
  return new Uint8Array(pdf)
}

async function openPress(folder: string): Promise<Press> {
  const fonts = readDocumentFonts()
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.files }] })
    // Older ones, which some kinds of machine have alone, neither tag nor know the archive's format.
    const { result } = compiler.compile({ mainFileContent: '#assert(sys.version >= version(0, 14))' })
    if (!result) throw new Error('The compiler is too old')
    return { compiler, fonts }
  } catch {
    throw new Problem('pdf-not-available')
  }
}

function printableJson(document: unknown, { families }: DocumentFonts): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? printable(value, families) : value,
  )
}
