/**
 * The questionnaire as it looks on a phone, in the reader's language: drawn here by itself, so that pages for staff
 * carry nothing of what makes it work. Nothing can be answered.
 */
import { useId, useState } from 'react'
import type { QuestionnaireDetail, QuestionnairePart } from '#shared/questionnaire.ts'
import { questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { SelectField } from '../../components/Fields.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { PartWords } from './part-words.tsx'
import { anyWords } from './places.ts'
import './on-phone.css'

export function OnPhone({ questionnaire: { pages } }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(questionnaireTexts)
  const language = useLanguage()
  const headingId = useId()
  const [number, setNumber] = useState(0)
  const page = pages[number]
  if (!page) return null
  return (
    <div className="mv-on-phone">
      <div className="mv-on-phone-words">
        <p className="mv-muted">{t('phoneHelp')}</p>
        <SelectField
          label={t('theme')}
          value={number}
          onChange={(event) => setNumber(Number(event.target.value))}
        >
          {pages.map(({ place, name, title }, index) => (
            <option key={place} value={index}>
              {title?.[language] ?? anyWords(title ?? undefined) ?? name}
            </option>
          ))}
        </SelectField>
      </div>
      <section className="mv-phone" aria-labelledby={headingId}>
        <p className="mv-muted mv-small">{t('themeOf', { number: number + 1, all: pages.length })}</p>
        <h2 id={headingId}>{page.title ? <PartWords text={page.title} language={language} /> : page.name}</h2>
        {page.description && (
          <p>
            <PartWords text={page.description} language={language} />
          </p>
        )}
        {page.parts.map((part) => (
          <PhonePart key={part.place} part={part} />
        ))}
      </section>
    </div>
  )
}

function PhonePart({ part }: { part: QuestionnairePart }) {
  const language = useLanguage()
  const { type, title, html, choices, statements } = part
  if (html) return <PartWords text={html} language={language} markup />
  const matrix = type === 'matrix'
  return (
    <div className="mv-phone-part">
      {title && (matrix || type === 'checkbox') && (
        <p className="mv-phone-lead">
          <PartWords text={title} language={language} />
        </p>
      )}
      {title && type === 'panel' && (
        <h3>
          <PartWords text={title} language={language} />
        </h3>
      )}
      {type === 'checkbox' ? (
        <ul className="mv-phone-list">
          {choices.map(({ place, text }) => (
            <li key={place}>
              <PartWords text={text} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        statements.map((statement) => (
          <div key={statement.place} className="mv-phone-statement">
            <p>
              <PartWords text={statement.text} language={language} />
            </p>
            {/* Yes stands first where one answers, and counts more. */}
            <Choices choices={type === 'boolean' ? choices.toReversed() : choices} />
          </div>
        ))
      )}
    </div>
  )
}

/** One row of boxes with the ends named, as long as the boxes are wide enough; else a list. */
function Choices({ choices }: { choices: QuestionnairePart['choices'] }) {
  const language = useLanguage()
  const numbers = choices.every(({ value }) => typeof value === 'number')
  const [first] = choices
  const last = choices.at(-1)
  if (!first || !last) return null
  if (!numbers || choices.length > 7)
    return (
      <ul className="mv-phone-list">
        {choices.map(({ place, text }) => (
          <li key={place}>
            <PartWords text={text} language={language} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <ol className="mv-phone-row">
        {choices.map(({ place, value, text }) => (
          <li key={place}>
            <span aria-hidden="true">{String(value)}</span>
            <span className="mv-only-read-aloud">
              <PartWords text={text} language={language} />
            </span>
          </li>
        ))}
      </ol>
      <p className="mv-phone-ends" aria-hidden="true">
        <PartWords text={first.text} language={language} />
        <PartWords text={last.text} language={language} />
      </p>
    </>
  )
}
