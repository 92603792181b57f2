/** The scales in three languages, by theme: what they measure, and which statements they are made of. */

import { percent } from '#shared/numbers.ts'
import type { QuestionnaireDetail } from '#shared/questionnaire.ts'
import { questionnairesTexts, questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import type { TextRow } from './language-table.tsx'
import { anchorOf, anyWords } from './places.ts'
import { ThemeSheet } from './theme-sheet.tsx'

type Scale = QuestionnaireDetail['scaleList'][number]

const kinds = { resource: 'kindResource', demand: 'kindDemand', outcome: 'kindOutcome' } as const

export function ScalesInLanguages({
  questionnaire: { themes, scaleList },
}: {
  questionnaire: QuestionnaireDetail
}) {
  const t = useTexts(questionnaireTexts)
  const list = useTexts(questionnairesTexts)
  const language = useLanguage()
  const rows = useScaleRows()
  return (
    <div className="mv-questionnaires">
      {themes.map((theme, index) => {
        const scales = scaleList.filter((scale) => scale.theme === theme.id)
        const title = theme.title[language] ?? anyWords(theme.title) ?? theme.id
        return (
          <ThemeSheet
            key={theme.place}
            title={title}
            size={list('scales', { count: scales.length })}
            what={t('texts')}
            rows={[
              {
                id: anchorOf('scales', `${theme.place}.title`),
                label: t('theme'),
                text: theme.title,
                strong: true,
              },
              ...scales.flatMap(rows),
            ]}
            open={index === 0}
          />
        )
      })}
    </div>
  )
}

function useScaleRows(): (scale: Scale) => TextRow[] {
  const t = useTexts(questionnaireTexts)
  const list = useTexts(questionnairesTexts)
  const language = useLanguage()
  return ({ place, title, about, kind, range: [low, high], items, sensitive, minValidShare }) => {
    const facts = [
      t(kinds[kind]),
      t('range', { low, high }),
      list('statements', { count: items.length }),
      ...(sensitive ? [t('sensitive')] : []),
    ]
    const share = percent(Math.round(minValidShare * 100), language)
    return [
      {
        id: anchorOf('scales', `${place}.title`),
        label: t('scale'),
        text: title,
        strong: true,
        about: <span className="mv-in-languages-about">{facts.join(' · ')}</span>,
      },
      {
        id: anchorOf('scales', `${place}.about`),
        label: t('description'),
        text: about,
        about: <span className="mv-in-languages-about">{t('share', { share })}</span>,
      },
    ]
  }
}
