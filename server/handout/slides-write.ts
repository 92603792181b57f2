/** A deck as PowerPoint's own slides: real titles, native charts, each run of text in its language. */
import PptxGenJS from 'pptxgenjs'
import { plainCell } from '#shared/csv.ts'
import { chartOptions, chartType } from './slides-chart.ts'
import { type Area, body, type Deck, onOneLine, type Part, page, type Slide, tones } from './slides-deck.ts'
import { legendRuns, textBoxes, titleRuns } from './slides-text.ts'

const titlePlace: Record<'plain' | 'opening', Area> = {
  plain: { ...body, y: 0.5, h: 1.1 },
  opening: { ...body, y: 1.2, h: 2.9 },
}

/** @returns the writer's ZIP file, neither compressed nor mended yet (slides-package.ts) */
export async function written(deck: Deck): Promise<Uint8Array> {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: 'Inter', bodyFontFace: 'Inter' }
  file.title = deck.title
  file.subject = deck.title
  file.author = 'Medvirk'
  file.company = 'Medvirk'
  defineMasters(file)
  for (const [index, { title, slides }] of deck.sections.entries()) {
    // The library finds a section by its title, and two may be called the same.
    const twice = deck.sections.findIndex((section) => section.title === title) < index
    const name = twice ? `${title} (${index + 1})` : title
    file.addSection({ title: name })
    for (const slide of slides) addSlide(file, slide, name)
  }
  const bytes = await file.write({ outputType: 'nodebuffer', compression: false })
  if (!Buffer.isBuffer(bytes)) throw new Error('The slides were not written to memory')
  return bytes
}

function defineMasters(file: PptxGenJS): void {
  const slideNumber = {
    x: page.w - 1.55,
    y: 6.92,
    w: 0.8,
    h: 0.4,
    fontSize: 18,
    color: tones.muted,
    align: 'right',
  } as const
  for (const name of ['plain', 'opening'] as const) {
    const place = titlePlace[name]
    const opening = name === 'opening'
    file.defineSlideMaster({
      title: name,
      background: { color: opening ? tones.ground : tones.surface },
      slideNumber,
      objects: [
        {
          rect: {
            x: 0,
            y: opening ? 0 : place.y + 0.1,
            w: opening ? 0.28 : 0.14,
            h: opening ? page.h : place.h - 0.2,
            fill: { color: tones.accent },
          },
        },
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...place,
              align: 'left',
              valign: opening ? 'bottom' : 'middle',
              margin: 0,
              color: tones.ink,
              fontSize: opening ? 48 : 34,
            },
            text: '',
          },
        },
      ],
    })
  }
}

function addSlide(file: PptxGenJS, { title, opening = false, parts }: Slide, section: string): void {
  const master = opening ? 'opening' : 'plain'
  const slide = file.addSlide({ masterName: master, sectionTitle: section })
  slide.addText(titleRuns(title, titlePlace[master], opening ? 48 : 34), { placeholder: 'title' })
  for (const part of parts) addPart(slide, part, onOneLine(title))
}

function addPart(slide: PptxGenJS.Slide, part: Part, title: string): void {
  switch (part.kind) {
    case 'text':
      for (const { runs, area } of textBoxes(part))
        slide.addText(runs, { ...area, margin: 0, valign: part.middle ? 'middle' : 'top', fit: 'none' })
      return
    case 'number':
      slide.addText(part.text, {
        ...part.area,
        margin: 0,
        valign: 'top',
        fontSize: 80,
        bold: true,
        color: tones.accent,
      })
      return
    case 'legend':
      slide.addText(legendRuns(part), { ...part.area, margin: 0, valign: 'top' })
      return
    default:
      slide.addChart(
        chartType(part),
        part.series.map(({ name, values }) => ({
          name: plainCell(name),
          labels: part.categories.map(plainCell),
          // The library leaves out what is no number.
          values: values.map((value) => value ?? Number.NaN),
        })),
        { ...chartOptions(part), ...part.area, altText: part.inWords, objectName: title },
      )
  }
}
