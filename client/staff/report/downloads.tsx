/** What can be downloaded of a report: plain links in a menu that unfolds. */
import { useEffect, useRef } from 'react'
import type { HandoutKind } from '#shared/handout.ts'
import type { Report } from '#shared/report.ts'
import { handoutTexts } from '#shared/texts/handout.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { takesPart } from './takes-part.ts'
import './downloads.css'

/** @param group of a group's report within the unit: its id */
export function Downloads({
  report,
  group,
}: {
  report: Pick<Report, 'round' | 'unit' | 'figuresOf' | 'parent' | 'institution'>
  group?: string
}) {
  const t = useTexts(handoutTexts)
  const language = useLanguage()
  const menu = useMenu()
  const gathers = useGathers(report) && group === undefined
  const unit = `/api/rounds/${report.round.id}/units/${report.unit.id}`
  const files = group === undefined ? `${unit}/handouts` : `${unit}/groups/${group}/handouts`
  const second = language === 'en' ? 'nb' : 'en'
  return (
    <details ref={menu} className="mv-downloads mv-not-on-paper">
      <summary className="ds-button" data-variant="secondary">
        <DownloadSign />
        {t('download')}
      </summary>
      <ul>
        {group === undefined ? (
          <>
            <File kind="pdf" files={files} />
            <Item href={`${files}/pdf?language=${language}&extent=full`} title={t('fullPdf')}>
              {t('fullPdfMeans')}
            </Item>
          </>
        ) : (
          <Item href={`${files}/pdf?language=${language}`} title={t('kind-pdf')}>
            {t('groupPdfMeans')}
          </Item>
        )}
        <File kind="slides" files={files} />
        <Item href={`${files}/slides?language=${language}&second=${second}`} title={t('slidesTwo')}>
          {t('slidesTwoMeans')}
        </Item>
        {group === undefined && (
          <Item href={`${files}/slides?language=${language}&extent=full`} title={t('fullSlides')}>
            {t('fullSlidesMeans')}
          </Item>
        )}
        <File kind="sheet" files={files} />
        <File kind="csv" files={files} />
        {gathers && (
          <>
            <Item href={`${files}/with-units?language=${language}`} title={t('withUnits')}>
              {t('withUnitsMeans')}
            </Item>
            <Item href={`${files}/status?language=${language}`} title={t('status')}>
              {t('statusMeans')}
            </Item>
          </>
        )}
        <Item href={`${unit}/handouts/methodology?language=${language}`} title={t('methodology')}>
          {t('methodologyMeans')}
        </Item>
      </ul>
    </details>
  )
}

/** The same figures as one kind of file. @param files where the files of the report lie */
function File({ kind, files }: { kind: HandoutKind; files: string }) {
  const t = useTexts(handoutTexts)
  const language = useLanguage()
  return (
    <Item href={`${files}/${kind}?language=${language}`} title={t(`kind-${kind}`)}>
      {t(`means-${kind}`)}
    </Item>
  )
}

function Item({ href, title, children }: { href: string; title: string; children: React.ReactNode }) {
  return (
    <li>
      <a href={href} download>
        <strong>{title}</strong>
        <span className="mv-muted">{children}</span>
      </a>
    </li>
  )
}

/** Documents on a faculty, the institution or the round's top with all below: for those whose role reaches down there. */
function useGathers({
  unit,
  figuresOf,
  parent,
  institution,
}: Pick<Report, 'unit' | 'figuresOf' | 'parent' | 'institution'>): boolean {
  const { person } = useSession()
  const belowInstitution = unit.path.length === 1 && parent === null && institution !== null
  if (unit.id !== figuresOf.id || !(unit.path.length === 0 || belowInstitution)) return false
  const reaches = person?.roles.some((role) => role === 'coordinator' || role === 'hr')
  return takesPart(person, unit) && (reaches || person?.units.some(({ role }) => role === 'leader')) === true
}

/** Closed by Escape, by a press elsewhere, and by what was chosen; focus stays where a keyboard expects it. */
function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      const within = event.target instanceof Node && details.contains(event.target)
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        if (within) details.querySelector('summary')?.focus()
        details.open = false
      } else if (!within || (event.target instanceof Element && event.target.closest('a')))
        details.open = false
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return menu
}

function DownloadSign() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M8 2v8m0 0L4.5 6.5M8 10l3.5-3.5M2.5 13.5h11"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
