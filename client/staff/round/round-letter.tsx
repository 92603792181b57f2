/** The letter to a round's leaders: its words in three languages, what goes with it, who gets a copy, and its day. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { letterPlaceholders, type RoundLetter } from '#shared/round-letter.ts'
import { roundLetterTexts } from '#shared/texts/round-letter.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { LetterForm } from './letter-form.tsx'
import { letterQuery } from './letter-queries.ts'
import { LetterSending } from './letter-sending.tsx'
import { roundQuery } from './queries.ts'
import './letter.css'

export function RoundLetterPage() {
  const { round: roundId = '' } = useParams()
  const letter = useQuery(letterQuery(roundId))
  const round = useQuery(roundQuery(roundId))
  const error = letter.error ?? round.error
  if (error) return <ProblemPage error={error} onRetry={() => void letter.refetch()} />
  if (!letter.data || !round.data) return <Loading />
  return <Letter roundId={roundId} title={round.data.title} letter={letter.data} />
}

function Letter({
  roundId,
  title,
  letter,
}: {
  roundId: string
  title: { nb: string; nn: string; en: string }
  letter: RoundLetter
}) {
  const t = useTexts(roundLetterTexts)
  const textIn = useTextIn()
  return (
    <>
      <PageHead
        title={t('title')}
        path={[{ key: 'round', label: <Link to={`/rounds/${roundId}`}>{textIn(title)}</Link> }]}
        lead={t('lead')}
        aside={letter.mayAdapt && <Link to="/mail-texts/round-letter">{t('adaptProposal')}</Link>}
      />
      <div className="mv-letter">
        {letter.sentOn === null && (
          // What somebody else has saved meanwhile is another letter: the form begins anew with it.
          <LetterForm key={letter.revision} roundId={roundId} letter={letter} names={namesInBraces} />
        )}
        <LetterSending roundId={roundId} letter={letter} />
        <Example letter={letter} />
      </div>
    </>
  )
}

const namesInBraces = letterPlaceholders.map((name) => `{{${name}}}`).join(', ')

function Example({ letter: { example } }: { letter: RoundLetter }) {
  const t = useTexts(roundLetterTexts)
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('exampleTitle')}</h2>
      {example ? (
        <>
          <p className="mv-muted">{t('exampleLead')}</p>
          <div className="mv-letter-examples">
            {(['nb', 'nn', 'en'] as const).map((language) => (
              <article key={language} lang={language}>
                <h3>{example.subject[language]}</h3>
                <p className="mv-letter-words">{example.text[language]}</p>
              </article>
            ))}
          </div>
        </>
      ) : (
        <p>{t('noExample')}</p>
      )}
    </section>
  )
}
