/** The minutes of the key holders' meeting: one page for paper, with what the hash and the fingerprints were. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyList, readKeyList } from '#shared/ballot/key-list.ts'
import { fullDate } from '#shared/dates.ts'
import type { Preparation } from '#shared/keeping.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { keyListTexts } from '#shared/texts/key-list.ts'
import { CodeGroups } from '../../components/CodeGroups.tsx'
import { Fact, Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function Minutes({ ceremony }: { ceremony: NonNullable<Preparation['ceremony']> }) {
  const ofKeyList = useTexts(keyListTexts)
  const { manifest, signatures } = ceremony
  const signed = useQuery({
    queryKey: ['signed-manifest', manifest, signatures],
    queryFn: () => readKeyList(manifest, signatures),
  })
  if (signed.isPending) return <Loading />
  if (!signed.data || 'refused' in signed.data)
    return (
      <Notice tone="attention">
        {ofKeyList('distrusted')}. {ofKeyList('distrustForeign')}
      </Notice>
    )
  return <Sheet signed={signed.data} />
}

function Sheet({ signed }: { signed: KeyList }) {
  const t = useTexts(ceremonyTexts)
  const ofKeyList = useTexts(keyListTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { manifest, fingerprint, threshold, holders } = signed
  const sizes = manifest.classes.map(({ invited }) => invited)
  const number = (value: number) => wholeNumber(value, language)
  return (
    <section className="mv-sheet mv-section mv-minutes">
      <div className="mv-section-head">
        <h2>{t('minutesTitle')}</h2>
        <Button variant="secondary" className="mv-not-on-paper" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <p className="mv-not-on-paper">{t('minutesText')}</p>
      <Facts>
        <Fact name={t('minutesRound')}>{textIn(manifest.title)}</Fact>
        <Fact name={t('minutesClosing')}>{fullDate(manifest.closesOn, language)}</Fact>
        <Fact name={t('minutesClasses')}>
          {t('minutesClassesText', {
            classes: number(sizes.length),
            invited: number(sizes.reduce((a, b) => a + b, 0)),
            smallest: number(Math.min(...sizes)),
          })}
        </Fact>
        <Fact name={t('minutesOpens')}>
          {t('minutesOpensText', { needed: threshold ?? 0, all: holders.length })}
        </Fact>
        <Fact name={ofKeyList('surveyFingerprint')}>
          <CodeGroups code={fingerprint} large />
        </Fact>
        <Fact name={ofKeyList('questionnaireHash')}>
          <Hash value={manifest.questionnaire} />
        </Fact>
        <Fact name={ofKeyList('codebookHash')}>
          <Hash value={manifest.codebook} />
        </Fact>
      </Facts>
      <ul className="mv-minutes-holders">
        {holders.map(({ name, fingerprint, signed: hasSigned }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span className="mv-muted mv-small">
              {hasSigned ? ofKeyList('signed') : ofKeyList('notSigned')}. {t('minutesFingerprint')}:
            </span>
            <CodeGroups code={fingerprint} />
            <span className="mv-minutes-line">
              {t('minutesDate')}, {t('minutesSignature').toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
