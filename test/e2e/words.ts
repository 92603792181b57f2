/** Interface texts as a page shows them, so that a reworded text does not break the walk through the product. */
import type { Language, Text } from '#shared/language.ts'
import { fillIn } from '#shared/texts/define.ts'

/** The text with its values filled in and without the marks of emphasis; bokmål unless said otherwise. */
export function words(text: Text, values: Record<string, string> = {}, language: Language = 'nb'): string {
  return fillIn(text[language], values).replaceAll('**', '')
}
