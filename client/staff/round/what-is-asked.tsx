/** Questionnaire and layout of a round, with licence and source: what a launched round is held with, for good. */
import type { RoundDetail } from '#shared/round.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { QuestionnaireWords } from './questionnaire-words.tsx'

export function WhatIsAsked({ round }: { round: RoundDetail }) {
  const t = useTexts(roundAskedTexts)
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('title')}</h2>
      <Facts>
        <Fact name={t('questionnaire')}>
          <QuestionnaireOf round={round} />
        </Fact>
        <Fact name={t('layout')}>{t(round.layout)}</Fact>
      </Facts>
    </section>
  )
}

/** The name alone while the questionnaire cannot be found. */
export function QuestionnaireOf({ round }: { round: RoundDetail }) {
  const t = useTexts(roundAskedTexts)
  const textIn = useTextIn()
  const { about, chosen } = round.questionnaire
  if (!about) return chosen ? t('notToHave', { ...chosen }) : '–'
  return (
    <span className="mv-choice-card-words">
      <span>{textIn(about.title)}</span>
      <QuestionnaireWords {...about} />
    </span>
  )
}
