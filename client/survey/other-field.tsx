/** Words of one's own beside a choice: what "other" is, or a comment where the question asks for one. */
import type { Question } from 'survey-core'
import { QuestionSelectBase } from 'survey-core'
import { reasonsOf } from './faults.ts'
import { WritingField } from './writing-field.tsx'

export function OtherField({ question }: { question: Question }) {
  if (question instanceof QuestionSelectBase && question.isOtherSelected) {
    return (
      <WritingField
        id={`${question.id}-other`}
        label={question.locOtherText.renderedHtml}
        placeholder={question.otherPlaceholder}
        value={question.otherValue}
        maxLength={question.getOthersMaxLength()}
        readOnly={question.isInputReadOnly}
        invalid={reasonsOf(question).length > 0 && !question.otherValue}
        onWrite={(words) => {
          question.otherValue = words
        }}
      />
    )
  }
  if (!question.hasComment) return null
  return (
    <WritingField
      id={`${question.id}-comment`}
      label={question.locCommentText.renderedHtml}
      placeholder={question.commentPlaceholder}
      value={question.comment}
      maxLength={question.getOthersMaxLength()}
      readOnly={question.isInputReadOnly}
      invalid={false}
      onWrite={(words) => {
        question.comment = words
      }}
    />
  )
}
