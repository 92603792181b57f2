/**
 * The questionnaire from the first theme to sending. It owns the SurveyJS model: every change is kept on the
 * device at once, and nothing is sent before the person presses the button.
 */
import { useEffect, useMemo, useState } from 'react'
import type { Invitation } from '#shared/answer.ts'
import { inQuestionnaire } from '#shared/leader-name.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { createQuestionnaire } from '../survey/model.ts'
import { useModelLanguage } from '../survey/survey-view.tsx'
import { firstNumbers, type Theme, tallyOfAll, themesOf } from '../survey/themes.ts'
import { BreakPage } from './break.tsx'
import { CodePage } from './code-page.tsx'
import { removeElsewhere } from './elsewhere.ts'
import { Frame } from './frame.tsx'
import { beginAnswer, nothingAnswered } from './kept.ts'
import { KeptState } from './kept-state.tsx'
import type { Place } from './place.ts'
import { ReviewPage } from './review.tsx'
import { codeOf, type Way } from './sending.ts'
import { StatementPage } from './statement.tsx'
import { ThemePage } from './theme.tsx'
import type { KeptAnswer } from './use-kept.ts'
import './questionnaire.css'

export interface QuestionnaireProps {
  way: Way
  answer: KeptAnswer
  invitation: Invitation
  place: Exclude<Place, { at: 'trust' | 'typed-code' }>
  go: (place: Place) => void
}

export function Questionnaire({ way, answer, invitation, place, go }: QuestionnaireProps) {
  const t = useTexts(answerTexts)
  const language = useLanguage()
  const { kept, how, change, forget } = answer
  const [model] = useState(() =>
    createQuestionnaire(inQuestionnaire(invitation.questionnaire, invitation.leader), language, kept.answers),
  )
  const at = place.at === 'break' ? place.from : place.at === 'code' ? ({ at: 'review' } as const) : place

  useEffect(() => {
    const keep = () => void change({ answers: { ...model.data }, place: at })
    model.onValueChanged.add(keep)
    return () => model.onValueChanged.remove(keep)
  }, [model, change, at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place is news
  useEffect(() => {
    if (Object.keys(model.data).length > 0) void change({ place: at })
  }, [JSON.stringify(at)])

  const shownIn = useModelLanguage(model, language)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model changes in place; these two say when
  const themes = useMemo(() => themesOf(model), [model, kept.answers, shownIn])
  const numbers = useMemo(() => firstNumbers(themes), [themes])
  const all = tallyOfAll(themes)

  if (place.at === 'break') {
    return (
      <Frame>
        <BreakPage
          way={way}
          answer={answer}
          all={all}
          onContinue={() => go(place.from)}
          onDelete={() => {
            if (kept.elsewhere) {
              const { token, round } = way
              void removeElsewhere({ token, code: codeOf(kept), binding: round.binding })
            }
            model.clear(true, true)
            // Without the code that collected the form, nobody could answer any more.
            if (kept.tried) void change({ ...nothingAnswered, elsewhere: false, sealed: null })
            else void forget(beginAnswer())
            go({ at: 'trust' })
          }}
        />
      </Frame>
    )
  }

  const tools = (
    <>
      <span className="answer-head-kept">
        <KeptState how={how} />
      </span>
      <button type="button" className="answer-break" onClick={() => go({ at: 'break', from: at })}>
        {t('takeBreak')}
      </button>
    </>
  )
  if (place.at === 'code' && all.answered > 0) {
    return (
      <Frame tools={tools}>
        <CodePage
          answer={answer}
          round={way.round}
          onPrevious={() => go({ at: 'review' })}
          onSend={() => void change({ stage: 'sending', tried: true })}
        />
      </Frame>
    )
  }
  if (place.at === 'review' || place.at === 'code') {
    return (
      <Frame tools={tools}>
        <ReviewPage
          themes={themes}
          replaces={kept.sequence > 0}
          onTheme={(theme) =>
            go({ at: 'theme', theme, statement: firstOpen(themes[theme]), fromReview: true })
          }
          onPrevious={() =>
            go({ at: 'theme', theme: themes.length - 1, statement: lastOf(themes.at(-1)), fromReview: false })
          }
          onCode={() => go({ at: 'code' })}
          onKeepSent={() =>
            void change({ ...nothingAnswered, stage: 'boxed', sequence: kept.sequence - 1, sealed: null })
          }
        />
      </Frame>
    )
  }
  const index = Math.min(place.theme, themes.length - 1)
  const page = {
    model,
    numbers,
    themes,
    index,
    how,
    unit: way.round.ballotClass.unit,
    fromReview: place.fromReview,
    onTheme: (theme: number) => go({ ...place, theme, statement: 0 }),
    onReview: () => go({ at: 'review' }),
  }
  return (
    <Frame tools={tools}>
      {invitation.layout === 'one-statement' ? (
        <StatementPage
          {...page}
          statement={place.statement}
          onStatement={(theme, statement) => go({ ...place, theme, statement })}
        />
      ) : (
        <ThemePage key={index} {...page} />
      )}
    </Frame>
  )
}

/** Where a theme chosen in the review begins: what is missing there, or its first statement. */
function firstOpen(theme: Theme | undefined): number {
  return Math.max(theme?.statements.findIndex(({ answered }) => !answered) ?? 0, 0)
}

function lastOf(theme: Theme | undefined): number {
  return Math.max((theme?.statements.length ?? 0) - 1, 0)
}
