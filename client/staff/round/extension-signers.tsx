/** The key holders who sign a later last day, each by choosing the file from the key meeting. */
import { useState } from 'react'
import type { KeyList } from '#shared/ballot/key-list.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import { FilePick } from '../../components/FilePick.tsx'
import { partFaultText, readKeyFile } from '../../components/KeyPartPick.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'
import { type Signer, signerOf } from './extension.ts'

export function ExtensionSigners({
  keyList,
  signers,
  onSigners,
}: {
  keyList: KeyList
  signers: readonly Signer[]
  onSigners: (signers: readonly Signer[]) => void
}) {
  const t = useTexts(keepingTexts)
  const ofPart = useTexts(keyPartTexts)
  const [file, setFile] = useState<File | null>(null)
  const [fault, setFault] = useState<string>()
  const needed = keyList.threshold ?? 0
  const missing = needed - signers.length
  const read = async (picked: File) => {
    const content = await readKeyFile(picked)
    if ('fault' in content) return setFault(partFaultText(ofPart, content.fault))
    const signer = signerOf(keyList, content.text)
    if ('refused' in signer) return setFault(t(signer.refused === 'no-key' ? 'extendNoKey' : 'extendForeign'))
    if (signers.some(({ name }) => name === signer.name))
      return setFault(ofPart('faultTwice', { name: signer.name }))
    setFile(null)
    onSigners([...signers, signer])
  }
  return (
    <section className="mv-holders-sign">
      <p>{t('extendNeeds', { needed })}</p>
      {signers.map(({ name }) => (
        <StateShape key={name} shape="done">
          {t('extendSigned', { name })}
        </StateShape>
      ))}
      {missing > 0 && (
        <FilePick
          label={t('extendFile')}
          help={t('extendTooFew', { count: missing })}
          accept=".txt,text/plain"
          file={file}
          error={fault}
          onPick={(picked) => {
            setFile(picked)
            setFault(undefined)
            if (picked) void read(picked)
          }}
        />
      )}
    </section>
  )
}
