/** Every text of a questionnaire by the place it stands at, for lists that lead there. Pure. */
import type { PartText, QuestionnaireDetail } from '#shared/questionnaire.ts'

/** By file and place (`questionnaire pages[0].title`), as missing texts name them. */
export function textsByPlace({
  heading,
  pages,
  themes,
  scaleList,
}: QuestionnaireDetail): Map<string, PartText> {
  const texts = new Map<string, PartText>()
  const add = (file: 'questionnaire' | 'scales', place: string, text: PartText | null) => {
    if (text) texts.set(`${file} ${place}`, text)
  }
  add('questionnaire', 'title', heading)
  for (const page of pages) {
    add('questionnaire', `${page.place}.title`, page.title)
    add('questionnaire', `${page.place}.description`, page.description)
    for (const part of page.parts) {
      for (const key of ['title', 'description', 'html'] as const)
        add('questionnaire', `${part.place}.${key}`, part[key])
      for (const { place, text } of [...part.choices, ...part.statements]) add('questionnaire', place, text)
    }
  }
  for (const { place, title } of themes) add('scales', `${place}.title`, title)
  for (const { place, title, about } of scaleList) {
    add('scales', `${place}.title`, title)
    add('scales', `${place}.about`, about)
  }
  return texts
}

/** The text in the language that has it, for whoever must recognise it; null where none has. */
export function anyWords(text: PartText | undefined): string | null {
  return text ? (text.nb ?? text.nn ?? text.en) : null
}

/** Id of an element on the page that a place stands in: the two files have places of the same names. */
export function anchorOf(file: 'questionnaire' | 'scales', place: string): string {
  return `${file}-${place}`
}
