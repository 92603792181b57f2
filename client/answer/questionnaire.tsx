/**
 * The questionnaire from the first theme to sending. It owns the SurveyJS model: every change is kept on the
 * device at once, and nothing is sent before the person presses the button.
 */
import { useEffect, useMemo, useState } from 'react'
import type { Invitation, Receipt } from '#shared/answer.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { createQuestionnaire } from '../survey/model.ts'
import { useModelLanguage } from '../survey/survey-view.tsx'
import { firstNumbers, tallyOfAll, themesOf } from '../survey/themes.ts'
import { BreakPage } from './break.tsx'
import { answeredIn, type Draft } from './draft.ts'
import { Frame } from './frame.tsx'
import { KeptState } from './kept-state.tsx'
import type { Place } from './place.ts'
import { ReviewPage } from './review.tsx'
import { ThemePage } from './theme.tsx'

export interface QuestionnaireProps {
  token: string
  invitation: Invitation
  draft: Draft
  place: Exclude<Place, { at: 'trust' }>
  go: (place: Place) => void
  onSent: (receipt: Receipt) => void
  /** The link cannot be used after all: it was used meanwhile, or the survey was closed. */
  onRefused: (failure: unknown) => void
}

export function Questionnaire({
  token,
  invitation,
  draft,
  place,
  go,
  onSent,
  onRefused,
}: QuestionnaireProps) {
  const t = useTexts(answerTexts)
  const language = useLanguage()
  const [model] = useState(() =>
    createQuestionnaire(invitation.questionnaire, language, draft.load().answers),
  )
  const [answers, setAnswers] = useState(model.data)
  const [kept, setKept] = useState(true)
  const at = place.at === 'break' ? place.from : place

  useEffect(() => {
    const keep = () => setKept(draft.save({ answers: model.data, place: at }))
    const onAnswer = () => {
      setAnswers({ ...model.data })
      keep()
    }
    if (answeredIn(model.data) > 0) keep()
    model.onValueChanged.add(onAnswer)
    return () => model.onValueChanged.remove(onAnswer)
  }, [model, draft, at])

  const shownIn = useModelLanguage(model, language)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model changes in place; these two say when
  const themes = useMemo(() => themesOf(model), [model, answers, shownIn])
  const numbers = useMemo(() => firstNumbers(themes), [themes])
  const all = tallyOfAll(themes)

  if (place.at === 'break') {
    return (
      <Frame>
        <BreakPage
          all={all}
          kept={kept}
          closesOn={invitation.closesOn}
          onContinue={() => go(place.from)}
          onDelete={() => {
            model.clear(true, true)
            draft.clear()
            go({ at: 'trust' })
          }}
        />
      </Frame>
    )
  }

  const tools = (
    <>
      <span className="answer-head-kept">
        <KeptState kept={kept} />
      </span>
      <button type="button" className="answer-break" onClick={() => go({ at: 'break', from: at })}>
        {t('takeBreak')}
      </button>
    </>
  )
  if (place.at === 'review') {
    return (
      <Frame tools={tools}>
        <ReviewPage
          token={token}
          model={model}
          themes={themes}
          closesOn={invitation.closesOn}
          onTheme={(theme) => go({ at: 'theme', theme, fromReview: true })}
          onPrevious={() => go({ at: 'theme', theme: themes.length - 1, fromReview: false })}
          onSent={(receipt) => {
            draft.clear()
            onSent(receipt)
          }}
          onRefused={onRefused}
        />
      </Frame>
    )
  }
  const index = Math.min(place.theme, themes.length - 1)
  return (
    <Frame tools={tools}>
      <ThemePage
        key={index}
        model={model}
        numbers={numbers}
        themes={themes}
        index={index}
        kept={kept}
        unit={invitation.answersAs.unit}
        fromReview={place.fromReview}
        onTheme={(theme) => go({ ...place, theme })}
        onReview={() => go({ at: 'review' })}
      />
    </Frame>
  )
}
