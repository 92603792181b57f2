/** Fetches the form the address names, and shows it or what is wrong. */
import { useQuery } from '@tanstack/react-query'
import { formSchema } from '#shared/form.ts'
import { Loading } from '../components/Loading.tsx'
import { ProblemPage } from '../components/Problem.tsx'
import { ask, Failure } from '../platform/api.ts'
import { useSession } from '../platform/session.tsx'
import { apiPath, type FormPlace } from './address.ts'
import { FormEditor } from './form-editor.tsx'

export function FormPage({ place }: { place: FormPlace | null }) {
  const { person } = useSession()
  const query = useQuery({
    queryKey: ['form', place],
    enabled: place !== null && person !== null,
    // The editor owns the form from here on; a second fetch would put it under the person's hands.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => {
      if (place === null) throw new Failure('not-found')
      return ask('GET', apiPath(place), formSchema, { signal })
    },
  })
  if (person === null) return <ProblemPage error={new Failure('not-signed-in')} />
  if (place === null) return <ProblemPage error={new Failure('not-found')} />
  if (query.data) return <FormEditor place={place} initial={query.data} />
  if (query.error) return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
  return <Loading />
}
