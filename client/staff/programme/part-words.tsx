/** A text of the questionnaire in one language: with the words that stand for the leader, or said to be missing. */
import type { Language } from '#shared/language.ts'
import { withLeaderName } from '#shared/leader-name.ts'
import type { PartText } from '#shared/questionnaire.ts'
import { questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { Markup } from '../../components/Markup.tsx'
import { useTexts } from '../../platform/language.tsx'

/** `markup`: the text is HTML, of a part that is there to be read. */
export function PartWords({
  text,
  language,
  markup = false,
}: {
  text: PartText
  language: Language
  markup?: boolean
}) {
  const t = useTexts(questionnaireTexts)
  const words = text[language]
  if (words === null) return <strong className="mv-questionnaire-missing">{t('missingHere')}</strong>
  const fill = (piece: string) => withLeaderName(piece, language, null)
  if (!markup) return <span lang={language}>{fill(words)}</span>
  return (
    <div className="mv-questionnaire-html" lang={language}>
      <Markup html={words} pipe={fill} />
    </div>
  )
}

/** True where the name of the person's own leader is put in. */
export function namesLeader(text: PartText): boolean {
  return Object.values(text).some((words) => words !== null && withLeaderName(words, 'nb', null) !== words)
}
