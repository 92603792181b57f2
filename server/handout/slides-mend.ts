/** What is mended in each kind of part of a PowerPoint file. Pure. */
import type { Language } from '#shared/language.ts'
import { tones, type Words } from './slides-deck.ts'
import { tags } from './slides-tags.ts'

/** Sections have identifiers; chance makes none of them. */
export function mendPresentation(text: string): string {
  let section = 0
  return text.replace(/(<p14:section name="[^"]*" id=")\{[^}]*\}/g, (_, start: string) => {
    section++
    return `${start}{00000000-0000-4000-8000-${String(section).padStart(12, '0')}}`
  })
}

/**
 * The product's colours, so that what is added by hand goes with the rest; and what kind of letter Inter is (PANOSE), by
 * which a machine without it finds the next best.
 */
export function mendTheme(text: string): string {
  const colours = {
    dk1: tones.ink,
    lt1: tones.surface,
    dk2: tones.accent,
    lt2: tones.ground,
    accent1: tones.accent,
    accent2: tones.chart70,
    accent3: tones.chart40,
    accent4: tones.chart20,
    accent5: tones.control,
    accent6: tones.muted,
    hlink: tones.accent,
    folHlink: tones.muted,
  }
  const scheme = Object.entries(colours).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
  )
  return text
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Medvirk">${scheme.join('')}</a:clrScheme>`,
    )
    .replace(/<a:latin typeface="Inter"\/>/g, '<a:latin typeface="Inter" panose="020B0604020202020204"/>')
}

/** The library says American English where it was told nothing. */
function spoken(text: string, languages: readonly Language[]): string {
  const [first = 'en'] = languages
  return text.replace(/ altLang="en-US"/g, '').replaceAll('lang="en-US"', `lang="${tags[first]}"`)
}

export function mendSlide(text: string, languages: readonly Language[]): string {
  return spoken(text, languages)
}

/** Elements that the schema of charts does not have there, figures that are not there, and labels on one line alone. */
export function mendChart(text: string, languages: readonly Language[]): string {
  const chart = spoken(text, languages)
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/, '$1')
    .replace(/\s*<c:showLeaderLines val="0"\/>/g, '')
  if (!chart.includes('<c:lineChart>')) return chart
  return chart
    .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
    .replace(/\s*<c:invertIfNegative val="0"\/>/g, '')
    .replace(/<c:ser>.*?<\/c:ser>/gs, (series, at: number, whole: string) =>
      // Figures over every line would lie on each other: the first line has them.
      whole.indexOf('<c:ser>') === at
        ? series
        : series.replace('<c:showVal val="1"/>', '<c:showVal val="0"/>'),
    )
}

/** Nothing that is left out is named, and no cell is there without a figure. */
export function mendWorkbook(path: string, text: string): string {
  if (path === '[Content_Types].xml')
    return text.replace(/<Override PartName="\/(docProps|xl\/(tables|theme|styles))[^>]*\/>/g, '')
  if (path.endsWith('.rels'))
    return text.replace(/<Relationship [^>]*Target="(docProps|styles|theme)[^>]*\/>/g, '')
  return text.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '')
}

/** Each note a paragraph in its own language. */
export function mendNotes(text: string, notes: readonly Words[]): string {
  const paragraphs = notes.flatMap((words) =>
    words.map(
      ({ language, text: said }) =>
        `<a:p><a:r><a:rPr lang="${tags[language]}" dirty="0"/><a:t>${escaped(said)}</a:t></a:r></a:p>`,
    ),
  )
  return text.replace(
    /(name="Notes Placeholder 2".*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(<\/p:txBody>)/s,
    (_, before: string, after: string) => `${before}${paragraphs.join('') || '<a:p/>'}${after}`,
  )
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
