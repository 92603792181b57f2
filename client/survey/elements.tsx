/** The parts of a page in their order: questions, texts, and panels with parts of their own. */
import { useContext } from 'react'
import {
  type IElement,
  PanelModel,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionCommentModel,
  QuestionDropdownModel,
  QuestionExpressionModel,
  QuestionHtmlModel,
  QuestionMatrixModel,
  QuestionRadiogroupModel,
  QuestionRatingModel,
  QuestionTextModel,
} from 'survey-core'
import { Markup } from '../components/Markup.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { DrawingContext } from './drawing.ts'
import { CommentQuestion, DropdownQuestion, ExpressionQuestion, TextQuestion } from './field-question.tsx'
import { StatementMatrix } from './statement-matrix.tsx'
import { TickQuestion } from './tick-question.tsx'

/** @param depth of the panels here; the outermost stand right under the page's main heading */
export function Elements({ elements, depth }: { elements: readonly IElement[]; depth: number }) {
  return elements
    .filter((element) => element.isVisible)
    .map((element) => <ElementPart key={element.name} element={element} depth={depth} />)
}

function ElementPart({ element, depth }: { element: IElement; depth: number }) {
  const { shown } = useContext(DrawingContext)
  if (element instanceof PanelModel) {
    const holds = shown === null || element.questions.some(({ name }) => shown.has(name))
    return holds && <Panel panel={element} depth={depth} />
  }
  if (shown !== null && !shown.has(element.name)) return null
  if (element instanceof QuestionMatrixModel) return <StatementMatrix question={element} />
  if (
    element instanceof QuestionRatingModel ||
    element instanceof QuestionRadiogroupModel ||
    element instanceof QuestionBooleanModel
  )
    return <ChoiceQuestion question={element} />
  if (element instanceof QuestionCheckboxModel) return <TickQuestion question={element} />
  if (element instanceof QuestionDropdownModel) return <DropdownQuestion question={element} />
  if (element instanceof QuestionCommentModel) return <CommentQuestion question={element} />
  if (element instanceof QuestionTextModel) return <TextQuestion question={element} />
  if (element instanceof QuestionExpressionModel) return <ExpressionQuestion question={element} />
  if (element instanceof QuestionHtmlModel)
    return <Markup html={element.html} pipe={(text) => element.getProcessedText(text)} />
  // definition.ts lets no other type this far.
  throw new Error(`There is no drawing of ${element.getType()}`)
}

const headings = ['h2', 'h3', 'h4'] as const

function Panel({ panel, depth }: { panel: PanelModel; depth: number }) {
  const Heading = headings[depth] ?? 'h4'
  return (
    <section className={`panel panel-${Math.min(depth, 2)}`}>
      {panel.title && <Heading dir="auto">{panel.locTitle.renderedHtml}</Heading>}
      {panel.description && (
        <p className="question-description" dir="auto">
          {panel.locDescription.renderedHtml}
        </p>
      )}
      <Elements elements={panel.elements} depth={depth + 1} />
    </section>
  )
}
