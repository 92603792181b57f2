/** The overview chart. A list of scales to a screen reader: name, mean and differences as text, marks hidden. */
import { Link } from 'react-router'
import { oneDecimal } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import {
  type Beside,
  meanOf,
  type ScaleGroup,
  type ScalePicture,
  type ScalesPicture,
  widestSpread,
} from '#shared/reading/scales.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { ScaleBar } from '../../components/ScaleBar.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { OwnRange } from './own-range.tsx'

interface Setting {
  picture: ScalesPicture
  scalesPath: string | null
}

export function Picture({ groups, ...setting }: Setting & { groups: ScaleGroup[] }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = besideWords(setting.picture.about, language)
  const { beside, range } = setting.picture
  const ends = useEnds(range)
  return (
    <div className={`mv-picture mv-picture-beside-${beside.length}`}>
      <div className="mv-picture-axis" aria-hidden="true">
        <span className={`mv-axis-numbers${range ? '' : ' mv-axis-words'}`}>
          {ends.map((step, index) => (
            <span
              key={step}
              className="mv-axis-number"
              style={{ left: `${(index / (ends.length - 1)) * 100}%` }}
            >
              {step}
            </span>
          ))}
        </span>
        <span className="mv-column-mean">{t('meanShort')}</span>
        {beside.length > 0 && (
          <span className="mv-column-differences">
            <span className="mv-column-over">{t('differenceFrom')}</span>
            {beside.map((one) => (
              <span key={one.mark}>{words.column(one)}</span>
            ))}
          </span>
        )}
      </div>
      {groups.map((group) => (
        <section key={group.id}>
          {group.title && <h3>{textIn(group.title)}</h3>}
          <ul>
            {group.scales.map((scale) => (
              <Row key={scale.id} scale={scale} {...setting} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** What stands along the top: the steps of the range that all scales have, or words for its ends. */
function useEnds(range: ScalesPicture['range']): (number | string)[] {
  const t = useTexts(reportTexts)
  if (!range) return [t('lowestEnd'), t('highestEnd')]
  const [low, high] = range
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

function Row({ scale, ...setting }: Setting & { scale: ScalePicture }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const { picture, scalesPath } = setting
  const { figure, beside } = scale
  const name = <ScaleName scale={scale} scalesPath={scalesPath} own={picture.range === null} />
  if (figure.state === 'withheld') {
    return (
      <li className="mv-picture-row mv-picture-row-withheld">
        {name}
        <span className="mv-row-withheld">
          <Withheld>
            {t('withheldWhy', { minimum: figure.minimum })} <WhereShown scale={scale} {...setting} />
          </Withheld>
        </span>
      </li>
    )
  }
  return (
    <li className="mv-picture-row">
      {name}
      <span className="mv-scale-picture">
        <ScaleBar
          range={scale.range}
          marks={{
            mean: figure.mean,
            spread: figure.spread,
            parent: meanOf(beside.parent),
            institution: meanOf(beside.institution),
            previous: meanOf(beside.previous),
          }}
        />
      </span>
      <strong className="mv-scale-mean mv-figures">
        <span className="mv-only-read-aloud">{t('mean')} </span>
        {oneDecimal(figure.mean, language)}
      </strong>
      <span className="mv-scale-differences mv-figures">
        {picture.beside.map((one) => (
          <DifferenceOf key={one.mark} scale={scale} from={one} about={picture.about} />
        ))}
      </span>
    </li>
  )
}

/** The scale's name, leading to its own page. */
function ScaleName({
  scale,
  scalesPath,
  own,
}: {
  scale: ScalePicture
  scalesPath: string | null
  own: boolean
}) {
  const textIn = useTextIn()
  const title = textIn(scale.title)
  return (
    <span className="mv-scale-name">
      {scalesPath ? <Link to={`${scalesPath}/${scale.id}`}>{title}</Link> : title}
      {own && <OwnRange range={scale.range} />}
    </span>
  )
}

function DifferenceOf({
  scale,
  from,
  about,
}: {
  scale: ScalePicture
  from: Beside
  about: ScalesPicture['about']
}) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const words = besideWords(about, language)
  const other = scale.beside[from.mark]
  const difference = differenceFrom(scale.figure, other, from.mark, widestSpread(scale), language)
  if (!difference) {
    const missing = other?.state === 'not-comparable' ? 'notComparable' : 'notCompared'
    return <span className="mv-difference mv-muted">{t(missing)}</span>
  }
  const [before, after] = words.sentence(from, '\n').split('\n')
  return (
    <span className={`mv-difference${difference.size === 'beyond-chance' ? ' mv-difference-clear' : ''}`}>
      <span className="mv-difference-words">{before}</span>
      {difference.value}
      <span className="mv-difference-words">{after}</span>
    </span>
  )
}

/** A way to the figures of the nearest larger unit that shows the scale: they stand on the scale's own page. */
function WhereShown({ scale, picture, scalesPath }: Setting & { scale: ScalePicture }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const larger = picture.beside.find(({ mark }) => mark !== 'previous' && meanOf(scale.beside[mark]) !== null)
  if (!larger || !scalesPath) return null
  return <Link to={`${scalesPath}/${scale.id}`}>{t('withheldElsewhere', { unit: textIn(larger.name) })}</Link>
}
