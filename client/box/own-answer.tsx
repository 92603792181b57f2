/** "Is my answer in the box?": the code is typed here and never sent; the whole list is downloaded and searched. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { KeyList } from '#shared/ballot/key-list.ts'
import type { BoxListFinding } from '#shared/ballot/merkle.ts'
import type { PublicBox } from '#shared/box.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import { ownAnswerTexts } from '#shared/texts/own-answer.ts'
import { CheckedForm } from '../components/CheckedForm.tsx'
import { Fact, Facts } from '../components/Facts.tsx'
import { TextField } from '../components/Fields.tsx'
import { Hash } from '../components/Hash.tsx'
import { partFaultText } from '../components/KeyPartPick.tsx'
import { Notice } from '../components/Notice.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { askIds } from './box-requests.ts'
import { findOwnAnswer, type TypedRefusal } from './find-own-answer.ts'
import { publishedOf } from './read-box.ts'

const words = {
  'as-sent': ['asSent', 'asSentText'],
  there: ['inTheBox', 'inTheBoxText'],
  'other-bytes': ['otherBytes', 'otherBytesText'],
  'not-in-the-box': ['notInTheBox', 'notInTheBoxText'],
  'list-is-wrong': ['listWrong', 'listWrongText'],
} as const satisfies Record<
  BoxListFinding,
  readonly [keyof typeof ownAnswerTexts, keyof typeof ownAnswerTexts]
>

type Search =
  | { at: 'typing'; refusal?: TypedRefusal }
  | { at: 'looking' }
  | { at: 'found'; found: BoxListFinding }
  | { at: 'failed'; error: unknown }

export function OwnAnswer({ box, keyList }: { box: PublicBox; keyList: KeyList }) {
  const t = useTexts(ownAnswerTexts)
  const ofPart = useTexts(keyPartTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState({ code: '', receipt: '' })
  const [search, setSearch] = useState<Search>({ at: 'typing' })
  const published = publishedOf(box)
  if (!published && (box.state === 'aborted' || box.state === 'preparing')) return null
  if (!published || box.root === null)
    return (
      <section>
        <h2>{t('own')}</h2>
        <p>{t('ownLater')}</p>
      </section>
    )
  const look = async () => {
    setSearch({ at: 'looking' })
    try {
      const result = await findOwnAnswer(typed, keyList, published, () => askIds(box.roundId))
      setSearch(
        'refused' in result ? { at: 'typing', refusal: result } : { at: 'found', found: result.found },
      )
    } catch (error) {
      setSearch({ at: 'failed', error })
    }
  }
  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change })
    setSearch({ at: 'typing' })
  }
  const refusal = search.at === 'typing' ? search.refusal : undefined
  return (
    <section>
      <h2>{t('own')}</h2>
      <p>{t('ownLead')}</p>
      <CheckedForm
        className="box-form"
        onSubmit={() => {
          void look()
        }}
      >
        <TextField
          label={t('answerCode')}
          help={t('answerCodeHelp')}
          error={refusal?.in === 'code' && partFaultText(ofPart, refusal.refused)}
          value={typed.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => type({ code: event.target.value })}
        />
        <TextField
          label={t('receipt')}
          help={t('receiptHelp')}
          optional
          error={refusal?.in === 'receipt' && t('receiptWrong')}
          value={typed.receipt}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type({ receipt: event.target.value })}
        />
        <Button type="submit" loading={search.at === 'looking'}>
          {search.at === 'looking' ? t('looking') : t('look')}
        </Button>
      </CheckedForm>
      {search.at === 'failed' && <ProblemNotice error={search.error} />}
      {search.at === 'found' && (
        <Notice tone={isThere(search.found) ? 'information' : 'attention'} live>
          <strong>{t(words[search.found][0])}</strong>
          <p>{t(words[search.found][1], { boxed: wholeNumber(published.boxed, language) })}</p>
        </Notice>
      )}
      <Facts>
        <Fact name={t('root')}>
          <Hash value={box.root} />
          <p className="box-help">{t('rootHelp')}</p>
          <a href={`/api/box/${box.roundId}/ids`} download={`answer-box-${box.roundId}.txt`}>
            {t('downloadIds')}
          </a>
        </Fact>
      </Facts>
    </section>
  )
}

function isThere(found: BoxListFinding): boolean {
  return found === 'as-sent' || found === 'there'
}
