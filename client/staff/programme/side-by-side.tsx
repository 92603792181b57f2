/** The whole questionnaire in its three languages, a table a page, with the scale each statement belongs to. */
import type { PartText, QuestionnaireDetail, QuestionnairePart } from '#shared/questionnaire.ts'
import { questionnairesTexts, questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import type { TextRow } from './language-table.tsx'
import { namesLeader } from './part-words.tsx'
import { anchorOf, anyWords } from './places.ts'
import { ThemeSheet } from './theme-sheet.tsx'

type Page = QuestionnaireDetail['pages'][number]
type Statement = QuestionnairePart['statements'][number]

export function SideBySide({ questionnaire }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(questionnaireTexts)
  const list = useTexts(questionnairesTexts)
  const language = useLanguage()
  const rows = usePageRows(questionnaire)
  const { heading, pages } = questionnaire
  return (
    <div className="mv-questionnaires">
      {pages.map((page, index) => {
        const title = page.title?.[language] ?? anyWords(page.title ?? undefined) ?? page.name
        const first =
          index === 0 && heading
            ? [{ id: anchorOf('questionnaire', 'title'), label: t('heading'), text: heading, strong: true }]
            : []
        return (
          <ThemeSheet
            key={page.place}
            title={title}
            size={list('statements', { count: page.parts.flatMap((part) => part.statements).length })}
            what={t('texts')}
            rows={[...first, ...rows(page)]}
            open={index === 0}
          />
        )
      })}
    </div>
  )
}

function usePageRows({ scaleList }: QuestionnaireDetail): (page: Page) => TextRow[] {
  const t = useTexts(questionnaireTexts)
  const language = useLanguage()
  const scales = new Map(scaleList.map(({ id, title }) => [id, title[language] ?? id]))
  const row = (
    place: string,
    label: string,
    text: PartText | null,
    more: Partial<TextRow> = {},
  ): TextRow[] =>
    text ? [{ id: anchorOf('questionnaire', place), label, text, ...withLeader(text), ...more }] : []
  const withLeader = (text: PartText) =>
    namesLeader(text) ? { about: <span className="mv-in-languages-about">{t('leaderName')}</span> } : {}

  const scored = (statement: Statement, part: QuestionnairePart) => {
    const { scale, reverse, sensitive, text } = statement
    const words = [
      (scale && scales.get(scale)) ?? t('noScale'),
      ...(reverse ? [t('reversed')] : []),
      ...(sensitive ? [t('sensitive')] : []),
      ...(part.type === 'checkbox' ? [t('severalChoices')] : []),
      ...(namesLeader(text) ? [t('leaderName')] : []),
    ]
    return (
      <>
        <span className="mv-in-languages-about">{words.join(' · ')}</span>
        <code className="mv-in-languages-about">{statement.item}</code>
      </>
    )
  }

  return ({ place, title, description, parts }) => [
    ...row(`${place}.title`, t('pageTitle'), title, { strong: true }),
    ...row(`${place}.description`, t('description'), description),
    ...parts.flatMap((part) => {
      const single = part.statements.some((statement) => statement.place === `${part.place}.title`)
      const condition = part.visibleIf && (
        <span className="mv-in-languages-about">{t('shownIf', { condition: part.visibleIf })}</span>
      )
      const choices =
        part.choices.length > 0 && part.type !== 'checkbox'
          ? [
              {
                id: anchorOf('questionnaire', `${part.place}.choices`),
                label: t('choices'),
                text: { nb: null, nn: null, en: null },
                list: part.choices.map(({ place: at, value, text }) => ({
                  id: anchorOf('questionnaire', at),
                  value: typeof value === 'boolean' ? '' : String(value),
                  text,
                })),
              },
            ]
          : []
      return [
        ...(single
          ? []
          : row(`${part.place}.title`, t(part.type === 'panel' ? 'group' : 'question'), part.title, {
              strong: true,
              ...(condition && { about: condition }),
            })),
        ...row(`${part.place}.description`, t('description'), part.description),
        ...row(`${part.place}.html`, t('readOnly'), part.html, {
          markup: true,
          ...(condition && { about: condition }),
        }),
        // Where there are several statements the choices come first, as on the page they are on.
        ...(single ? [] : choices),
        ...part.statements.flatMap((statement) =>
          row(statement.place, t('statement'), statement.text, {
            about: (
              <>
                {scored(statement, part)}
                {single && condition}
              </>
            ),
          }),
        ),
        ...(single ? choices : []),
      ]
    }),
  ]
}
