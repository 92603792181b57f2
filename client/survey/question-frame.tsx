/** What surrounds a question: its text, its explanation, what is wrong with the answer, and how these are tied to it. */
import { useContext } from 'react'
import type { Question } from 'survey-core'
import { surveyTexts } from '#shared/texts/survey.ts'
import { useTexts } from '../platform/language.tsx'
import type { Wiring } from './choice-row.tsx'
import { DrawingContext } from './drawing.ts'
import { reasonsOf } from './faults.ts'
import './question-frame.css'

interface FrameProps {
  question: Question
  /** Id of the one control the question's text belongs to; undefined for a group of controls. */
  control?: string
  children: React.ReactNode
}

export function QuestionFrame({ question, control, children }: FrameProps) {
  const t = useTexts(surveyTexts)
  const number = useContext(DrawingContext).numbers.get(question.name)
  const Title = control === undefined ? 'p' : 'label'
  return (
    <div className="question" id={question.id} data-item="">
      <Title
        className={question.titleLocation === 'hidden' ? 'mv-only-read-aloud' : 'statement-text'}
        id={question.ariaTitleId}
        {...(control === undefined ? {} : { htmlFor: control })}
      >
        {number !== undefined && <span className="statement-number">{number} </span>}
        <span dir="auto">
          {question.locTitle.renderedHtml}
          {question.isRequired && <span className="question-required"> ({t('required')})</span>}
        </span>
      </Title>
      <QuestionWords question={question} />
      {children}
    </div>
  )
}

/** The explanation and the faults, each with the id that `wiringOf` names. */
export function QuestionWords({ question }: { question: Question }) {
  const faults = reasonsOf(question)
  return (
    <>
      {question.description && (
        <p className="question-description" id={question.ariaDescriptionId} dir="auto">
          {question.locDescription.renderedHtml}
        </p>
      )}
      {faults.length > 0 && (
        <p className="question-faults" id={faultsId(question)}>
          {faults.join(' ')}
        </p>
      )}
    </>
  )
}

/** @param also id of something more that describes the control */
export function wiringOf(question: Question, also?: string): Wiring {
  const invalid = reasonsOf(question).length > 0
  const described = [
    invalid ? faultsId(question) : null,
    question.description ? question.ariaDescriptionId : null,
    also ?? null,
  ].filter((id) => id !== null)
  return {
    labelledBy: question.ariaTitleId,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    invalid,
    required: question.isRequired,
  }
}

const faultsId = (question: Question) => `${question.id}-faults`
