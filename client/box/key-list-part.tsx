/** The key list as this browser read and checked it: fingerprint, key holders, and what they signed. */

import { fullDate } from '#shared/dates.ts'
import { keyListTexts } from '#shared/texts/key-list.ts'
import { CodeGroups } from '../components/CodeGroups.tsx'
import { Fact, Facts } from '../components/Facts.tsx'
import { Hash } from '../components/Hash.tsx'
import { Notice } from '../components/Notice.tsx'
import { ShapeDrawing } from '../components/StateShape.tsx'
import { useLanguage, useTexts } from '../platform/language.tsx'
import type { Distrust, ReadBox } from './read-box.ts'

const distrustWords = {
  malformed: 'distrustMalformed',
  'not-canonical': 'distrustNotCanonical',
  'tagging-keys': 'distrustTagging',
  'class-too-small': 'distrustSmall',
  custodians: 'distrustCustodians',
  unsigned: 'distrustUnsigned',
  'foreign-signature': 'distrustForeign',
  'another-round': 'distrustOther',
} as const satisfies Record<Distrust, keyof typeof keyListTexts>

export function KeyListPart({ read }: { read: ReadBox }) {
  const t = useTexts(keyListTexts)
  const language = useLanguage()
  const { box, keyList } = read
  if (!keyList)
    return (
      <section>
        <h2>{t('manifest')}</h2>
        <p>{t('manifestLater')}</p>
      </section>
    )
  if ('refused' in keyList)
    return (
      <section>
        <h2>{t('manifest')}</h2>
        <Notice tone="attention" live>
          <strong>{t('distrusted')}</strong>
          <p>
            {t('distrustedText')} {t(distrustWords[keyList.refused])}
          </p>
        </Notice>
      </section>
    )
  const { manifest, fingerprint, threshold, holders } = keyList
  return (
    <section>
      <h2>{t('manifest')}</h2>
      <p>{t('manifestLead')}</p>
      <div className="box-code">
        <p className="box-code-name">{t('surveyFingerprint')}</p>
        <CodeGroups code={fingerprint} large />
        <p className="box-help">{t('surveyFingerprintHelp')}</p>
      </div>
      <h3>{t('keyHolders')}</h3>
      {threshold === null ? (
        <p>{t('noKeyHolders')}</p>
      ) : (
        <>
          <p>{t('keyHoldersNeeded', { needed: threshold, all: holders.length })}</p>
          <ul className="box-holders">
            {holders.map(({ name, fingerprint, signed }) => (
              <li key={name}>
                <strong>{name}</strong>
                <span className="box-signed">
                  <ShapeDrawing shape={signed ? 'done' : 'not-started'} />
                  {t(signed ? 'signed' : 'notSigned')}
                </span>
                <span className="box-help">{t('fingerprint')}</span>
                <CodeGroups code={fingerprint} />
              </li>
            ))}
          </ul>
          <p className="box-help">{t('checkedHere')}</p>
        </>
      )}
      <Facts>
        <Fact name={t('lastDay')}>{fullDate(manifest.closesOn, language)}</Fact>
        {box.rehearsedOn && <Fact name={t('rehearsedOn')}>{fullDate(box.rehearsedOn, language)}</Fact>}
        <Fact name={t('questionnaireHash')}>
          <Hash value={manifest.questionnaire} />
        </Fact>
        <Fact name={t('codebookHash')}>
          <Hash value={manifest.codebook} />
        </Fact>
        <Fact name={t('manifest')}>
          <a href={`/api/box/${box.roundId}/manifest`} download={`key-list-${box.roundId}.json`}>
            {t('download')}
          </a>
          <p className="box-help">{t('openssl')}</p>
        </Fact>
      </Facts>
    </section>
  )
}
