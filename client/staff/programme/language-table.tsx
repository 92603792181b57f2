/** Texts in three columns, one a language; on phones below each other, each with its language. */
import { languages } from '#shared/language.ts'
import type { PartText } from '#shared/questionnaire.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { languageNames } from '../../platform/chosen-language.ts'
import { PartWords } from './part-words.tsx'

export interface TextRow {
  /** Id of the row, which links lead to. */
  id: string
  /** What the text is. */
  label: string
  /** More about it, below. */
  about?: React.ReactNode
  text: PartText
  /** The text is HTML. */
  markup?: boolean
  /** Weighs more than its neighbours. */
  strong?: boolean
  /** A list in the place of one text: choices with their values. */
  list?: readonly { id: string; value: string; text: PartText }[]
}

export function LanguageTable({
  caption,
  what,
  rows,
}: {
  caption: string
  what: string
  rows: readonly TextRow[]
}) {
  return (
    <DataTable caption={caption} className="mv-in-languages">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          {languages.map((language) => (
            <th key={language} scope="col" lang={language}>
              {languageNames[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, about, text, markup = false, strong = false, list }) => (
          <tr key={id} id={id} tabIndex={-1} className={strong ? 'mv-in-languages-strong' : undefined}>
            <th scope="row">
              <span className="mv-in-languages-what">{label}</span>
              {about}
            </th>
            {languages.map((language, column) => (
              <td key={language}>
                <span className="mv-in-languages-language" lang={language}>
                  {languageNames[language]}
                </span>
                {list ? (
                  <ul>
                    {list.map((entry) => (
                      <li key={entry.id} id={column === 0 ? entry.id : undefined}>
                        <span className="mv-in-languages-value">{entry.value}</span>
                        <PartWords text={entry.text} language={language} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  <PartWords text={text} language={language} markup={markup} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
