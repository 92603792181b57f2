/** How the statements are shown to those who answer; drawn, since it is easier to see than to say. */
import { type Layout, layoutSchema } from '#shared/layout.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { useTexts } from '../../platform/language.tsx'
import './layout-choice.css'

export function LayoutChoice({ layout, onLayout }: { layout: Layout; onLayout: (layout: Layout) => void }) {
  const t = useTexts(roundAskedTexts)
  return (
    <ChoiceCards
      name="layout"
      legend={t('layout')}
      help={t('layoutHelp')}
      className="mv-layouts mv-choice-cards-two"
      cards={layoutSchema.options.map((one) => ({
        key: one,
        value: one,
        title: t(one),
        children: <span>{t(`${one}Text`)}</span>,
        picture: <Phone layout={one} />,
      }))}
      chosen={layout}
      onChoose={onLayout}
    />
  )
}

const choices = [0, 1, 2, 3, 4]

/** A phone with several statements on it, or one that takes the whole screen. */
function Phone({ layout }: { layout: Layout }) {
  return (
    <svg className="mv-layout-phone" viewBox="0 0 56 92" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="54" height="90" rx="7" className="mv-phone-frame" />
      {layout === 'theme-pages' ? (
        <>
          <rect x="8" y="9" width="22" height="4" rx="2" className="mv-phone-title" />
          {[20, 38, 56, 74].map((y, statement) => (
            <g key={y}>
              <rect x="8" y={y} width={statement % 2 === 0 ? 40 : 33} height="2.5" rx="1.25" />
              {choices.map((choice) => (
                <rect
                  key={choice}
                  x={8 + choice * 8.2}
                  y={y + 5}
                  width="7"
                  height="6"
                  rx="1.5"
                  className={choice === [3, 1, 4][statement] ? 'mv-phone-chosen' : undefined}
                />
              ))}
            </g>
          ))}
        </>
      ) : (
        <>
          <rect x="8" y="9" width="14" height="4" rx="2" className="mv-phone-title" />
          <rect x="8" y="26" width="40" height="3.5" rx="1.75" />
          <rect x="8" y="33" width="29" height="3.5" rx="1.75" />
          {choices.map((choice) => (
            <rect
              key={choice}
              x={8 + choice * 8.2}
              y="48"
              width="7"
              height="12"
              rx="2"
              className={choice === 3 ? 'mv-phone-chosen' : undefined}
            />
          ))}
          <path d="M44 76h-32m26-5 6 5-6 5" className="mv-phone-onward" />
        </>
      )}
    </svg>
  )
}
