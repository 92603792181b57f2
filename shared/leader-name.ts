/**
 * The name of the person's own leader in the texts of a questionnaire. Written `{leader}`, or `{leader|words}` with the
 * words that stand there when no name does: `{leader|My nearest leader} makes time when I need to talk.`
 *
 * A name is text: it is put in before SurveyJS sees the questionnaire, so that it is never read as an expression, as the
 * answer of another question or as markup.
 */
import { type Language, languageSchema } from './language.ts'
import type { SurveyJson } from './programme.ts'

/** Everywhere that no person reads as the one who answers: reports, previews, and whoever has no leader. */
const withoutName: Record<Language, string> = {
  nb: 'nærmeste leder',
  nn: 'næraste leiar',
  en: 'your nearest leader',
}

const placeholder = /\{\s*leader\s*(?:\|([^{}|]*))?\}/g

/** Beginning of the text or of a sentence in it. */
const sentenceStart = /(?:^|[.!?:]\s+)$/

/**
 * @param name as in the register; null where there is none to show
 * @returns the text with the name, or with the words that stand for it: a capital letter first where a sentence begins
 */
export function withLeaderName(text: string, language: Language, name: string | null): string {
  return text.replace(placeholder, (_, ownWords: string | undefined, at: number) => {
    if (name !== null) return plainName(name)
    const words = ownWords?.trim() || withoutName[language]
    return sentenceStart.test(text.slice(0, at)) ? capitalised(words) : words
  })
}

/** Braces would be read as another placeholder; line breaks and direction marks could rewrite the sentence around. */
function plainName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim()
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * The questionnaire with the name, or the words that stand for it, in all its texts (`{ default, nb, nn }`; SurveyJS
 * calls English `default`). Names of questions, values and conditions are left alone, also where they say `{leader}`.
 *
 * @returns a copy; the questionnaire itself, which is shared and hashed, is not changed
 */
export function inQuestionnaire(questionnaire: SurveyJson, name: string | null): SurveyJson {
  return mapEntries(questionnaire, name)
}

function mapEntries(object: object, name: string | null): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, part]) => [key, mapPart(key, part, name)]))
}

function mapPart(key: string, part: unknown, name: string | null): unknown {
  if (Array.isArray(part)) return part.map((entry) => mapPart(key, entry, name))
  if (part === null || typeof part !== 'object') return part
  if (isText(part)) return mapText(part, key === 'html' && name !== null ? escaped(name) : name)
  return mapEntries(part, name)
}

/** A text in one or more languages, and nothing else. */
function isText(part: object): part is Record<string, string> {
  const entries = Object.entries(part)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && (key === 'default' || isLanguage(key)))
  )
}

function mapText(text: Record<string, string>, name: string | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).map(([key, words]) => [
      key,
      withLeaderName(words, isLanguage(key) ? key : 'en', name),
    ]),
  )
}

function isLanguage(key: string): key is Language {
  return languageSchema.safeParse(key).success
}

/** For a question of type `html`, whose text is markup. */
function escaped(name: string): string {
  return name.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
