import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { LoginWays } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { departFor } from '../../platform/logins.ts'

/** A button for each of the institution's own logins. */
export function LoginProviders({ providers, to }: { providers: LoginWays['providers']; to: string | null }) {
  const t = useTexts(accessTexts)
  const depart = useMutation({
    mutationFn: (id: string) => departFor(id, to ? { to } : {}),
    onSuccess: (address) => location.assign(address),
  })
  return (
    <div className="mv-form">
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          loading={depart.variables === id && !depart.isError && (depart.isPending || depart.isSuccess)}
          onClick={() => depart.mutate(id)}
        >
          {t('signInWith', { name })}
        </Button>
      ))}
      {depart.error && <ProblemNotice error={depart.error} />}
    </div>
  )
}
