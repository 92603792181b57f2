/**
 * Mends what the writer of slides (pptxgenjs 4.0.1) leaves undone in the file: the same bytes for the same deck, notes in
 * paragraphs and languages, a palette, and XML as ECMA-376 has it. Decision 0031.
 */
import type { Deck } from './slides-deck.ts'
import { mendChart, mendNotes, mendPresentation, mendSlide, mendTheme, mendWorkbook } from './slides-mend.ts'
import { storedFiles, zipFile } from './slides-zip.ts'

/** @param bytes of a ZIP file without compression, as the library writes it */
export async function mended(bytes: Uint8Array, deck: Deck): Promise<Uint8Array> {
  const files = storedFiles(bytes)
  // The library numbers charts from the first that its thread ever wrote.
  const charts = [...files.keys()].flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
  const before = Math.min(...charts.map(Number)) - 1
  const renumbered = (text: string) =>
    text.replace(
      /(charts\/chart|\/chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g,
      (_, name: string, number: string, ending: string) => `${name}${Number(number) - before}${ending}`,
    )
  const slides = deck.sections.flatMap((section) => section.slides)
  const made: { path: string; content: Buffer }[] = []
  for (const [path, content] of files) {
    if (path.endsWith('.xlsx')) {
      made.push({ path: renumbered(path), content: await mendedWorkbook(content, deck.date) })
      continue
    }
    const text = renumbered(mendedText(path, content.toString('utf8'), deck, slides))
    made.push({ path: renumbered(path), content: Buffer.from(text) })
  }
  return zipFile(made, deck.date, true)
}

function mendedText(
  path: string,
  text: string,
  deck: Deck,
  slides: Deck['sections'][number]['slides'],
): string {
  const number = Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0)
  if (path === '[Content_Types].xml') return withoutMissingParts(text)
  if (path === 'docProps/core.xml') return dated(text, deck.date)
  if (path === 'ppt/presentation.xml') return mendPresentation(text)
  if (path.startsWith('ppt/theme/')) return mendTheme(text)
  if (path.startsWith('ppt/charts/chart')) return mendChart(text, deck.languages)
  if (path.startsWith('ppt/notesSlides/notes')) return mendNotes(text, slides[number - 1]?.notes ?? [])
  if (path.startsWith('ppt/slides/slide')) return mendSlide(text, deck.languages)
  return text
}

/** The library names a master for each slide, and writes one. */
function withoutMissingParts(types: string): string {
  return types.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g, '')
}

function dated(core: string, date: string): string {
  return core.replace(/(W3CDTF">)[^<]*/g, `$1${date}T00:00:00Z`)
}

/** Parts of a workbook that are worth nothing behind a chart: looks, properties, and a table that is written wrongly. */
const needless = /^(docProps|xl\/(tables|theme|worksheets\/_rels))\/|^xl\/styles\.xml$/

/** The sheet behind a chart, with what a reader needs of it and no more: there is one for every chart. */
async function mendedWorkbook(bytes: Uint8Array, date: string): Promise<Buffer> {
  const files = [...storedFiles(bytes)].filter(([path]) => !needless.test(path))
  const kept = files.map(([path, content]) => ({
    path,
    content: Buffer.from(mendWorkbook(path, content.toString('utf8'))),
  }))
  return zipFile(kept, date, false)
}
