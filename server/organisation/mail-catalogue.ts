/**
 * Which words of which mails an institution may adapt, with the product's own. Never here: what leads into an account,
 * what is sealed, and what tells people how their answers are kept (docs/decisions/0042).
 */
import type { Language } from '#shared/language.ts'
import { languages } from '#shared/language.ts'
import {
  type AdaptableMail,
  adaptableMails,
  faultIn,
  normalWords,
  type Placeholder,
  type SavedWords,
  type WordsRule,
  type WrittenWords,
} from '#shared/mail-text.ts'
import { assistanceMailTexts } from '#shared/texts/assistance-mail.ts'
import { digestMailTexts } from '#shared/texts/digest-mail.ts'
import { planMailTexts } from '#shared/texts/plan-mail.ts'
import { publicationMailTexts } from '#shared/texts/publication-mail.ts'
import { letterTemplateTexts } from '#shared/texts/round-letter-template.ts'
import { runningRoundMailTexts } from '#shared/texts/round-running-mail.ts'

interface Part extends WordsRule {
  own: Record<Language, string>
}

const subject = (own: Part['own'], ...placeholders: Placeholder[]): Part => ({
  own,
  line: true,
  most: 200,
  placeholders,
  needed: [],
})
/** @param needed may be used as well */
const body = (own: Part['own'], needed: Placeholder[], ...others: Placeholder[]): Part => ({
  own,
  line: false,
  most: 8000,
  placeholders: [...needed, ...others],
  needed,
})
/** One item of the list in the mail of the day. */
const item = (own: Part['own'], ...needed: Placeholder[]): Part => ({
  own,
  line: true,
  most: 500,
  placeholders: needed,
  needed,
})

const nothing = { nb: '', nn: '', en: '' }

const catalogue = {
  'round-letter': {
    subject: subject(letterTemplateTexts.subject, 'round', 'units', 'name', 'institution'),
    text: body(
      letterTemplateTexts.text,
      [],
      'name',
      'units',
      'dates',
      'link',
      'round',
      'institution',
      'contact',
    ),
  },
  'round-begun': {
    subject: subject(runningRoundMailTexts.subject, 'round'),
    oneUnit: body(runningRoundMailTexts.oneUnit, ['link'], 'name', 'round', 'unit', 'contact'),
    severalUnits: body(
      runningRoundMailTexts.severalUnits,
      ['link'],
      'name',
      'round',
      'unit',
      'count',
      'contact',
    ),
  },
  digest: {
    intro: body(nothing, [], 'name', 'institution', 'contact'),
    superior: item(digestMailTexts.superior, 'step', 'due'),
    coordinator: item(digestMailTexts.coordinator, 'step', 'due'),
    handover: item(digestMailTexts.handover, 'step'),
    handoverDue: item(digestMailTexts.handoverDue, 'step', 'due'),
    closing: body(digestMailTexts.contact, [], 'contact', 'institution'),
  },
  'results-open': {
    subject: subject(publicationMailTexts.leadersSubject, 'round'),
    oneUnit: body(publicationMailTexts.oneUnit, ['link', 'employees'], 'name', 'unit', 'contact'),
    severalUnits: body(
      publicationMailTexts.severalUnits,
      ['link', 'employees'],
      'name',
      'unit',
      'count',
      'contact',
    ),
  },
  'results-open-employees': {
    subject: subject(publicationMailTexts.employeesSubject, 'round'),
    text: body(publicationMailTexts.employees, ['link'], 'name', 'contact'),
  },
  'plan-ready': {
    subject: subject(publicationMailTexts.planSubject, 'unit', 'round'),
    text: body(publicationMailTexts.plan, ['link'], 'name', 'unit', 'round', 'contact'),
  },
  'measure-lifted': {
    subject: subject(planMailTexts.liftedSubject, 'from', 'unit'),
    text: body(planMailTexts.lifted, ['link'], 'name', 'from', 'unit', 'contact'),
  },
  'lift-answered': {
    subject: subject(planMailTexts.answeredSubject, 'from', 'unit'),
    text: body(planMailTexts.answered, ['link'], 'name', 'from', 'unit', 'contact'),
  },
  'measure-given': {
    subject: subject(planMailTexts.givenSubject, 'from', 'unit'),
    text: body(planMailTexts.given, ['link'], 'name', 'from', 'unit', 'contact'),
  },
  'assistance-asked': {
    subject: subject(assistanceMailTexts.askedSubject, 'unit'),
    text: body(assistanceMailTexts.asked, ['link'], 'name', 'asker', 'unit'),
  },
  'assistance-copy': {
    subject: subject(assistanceMailTexts.copySubject, 'unit'),
    text: body(assistanceMailTexts.copy, ['link'], 'name', 'asker', 'recipient', 'unit'),
  },
  'assistance-answered': {
    subject: subject(assistanceMailTexts.answeredSubject, 'unit'),
    text: body(assistanceMailTexts.answered, ['link'], 'name', 'recipient', 'unit'),
  },
} satisfies Record<AdaptableMail, Record<string, Part>>

/** Parts of one mail, by their ids. */
export type PartOf<M extends AdaptableMail> = keyof (typeof catalogue)[M] & string

/** The words that hold: the institution's, or the product's own. */
export type MailWording = <M extends AdaptableMail>(mail: M, part: PartOf<M>, language: Language) => string

/** Parts of a mail in the order in which they are read, with their rules. */
export function partsOf(mail: AdaptableMail): (Part & { id: string })[] {
  return Object.entries<Part>(catalogue[mail]).map(([id, part]) => ({ id, ...part }))
}

/** @param saved what the institution has written; words that cannot be filled in are passed over */
export function wordingOf(saved: ReadonlyMap<AdaptableMail, SavedWords>): MailWording {
  const holding = new Map<string, string>()
  for (const mail of adaptableMails)
    for (const part of partsOf(mail))
      for (const language of languages)
        holding.set(
          `${mail} ${part.id} ${language}`,
          wordsThatHold(part, language, saved.get(mail)?.[part.id]?.[language]),
        )
  return (mail, part, language) => holding.get(`${mail} ${part} ${language}`) ?? ''
}

/** The product's own words of all mails. */
export const ownWording: MailWording = wordingOf(new Map())

/** @param saved undefined or empty where the product's own hold */
export function wordsThatHold(part: Part, language: Language, saved = ''): string {
  return saved !== '' && faultIn(saved, part) === null ? saved : part.own[language]
}

/**
 * What is kept of words as they were written: those that are not the product's own.
 *
 * @returns which part and language is wrong, as a path, or the words
 */
export function wordsToKeep(
  mail: AdaptableMail,
  written: WrittenWords,
): { ok: true; words: SavedWords } | { ok: false; wrong: string[] } {
  const parts = partsOf(mail)
  const wrong = Object.keys(written).filter((id) => !parts.some((part) => part.id === id))
  const kept: SavedWords = {}
  for (const part of parts) {
    const inLanguages: SavedWords[string] = {}
    for (const language of languages) {
      const words = normalWords(written[part.id]?.[language] ?? '')
      if (faultIn(words, part)) wrong.push(`${part.id}.${language}`)
      else if (words !== '' && words !== part.own[language]) inLanguages[language] = words
    }
    if (Object.keys(inLanguages).length > 0) kept[part.id] = inLanguages
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, words: kept }
}

/** Languages in which something is adapted. */
export function languagesOf(words: SavedWords): Language[] {
  return languages.filter((language) => Object.values(words).some((part) => part[language] !== undefined))
}
