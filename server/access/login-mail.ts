/** The mails that let somebody sign in, and show anew that it is they. */
import type { Language } from '#shared/language.ts'
import { accessMailTexts } from '#shared/texts/access-mail.ts'
import { fillIn } from '#shared/texts/define.ts'
import type { Person } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { LoginSecrets } from './login-link.store.ts'

/** Three digits and three: easier to carry from one screen to another. */
const inThrees = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

/** @param base address of the product @param to the page the person was on the way to */
export async function loginMail(
  reader: Reader,
  base: string,
  language: Language,
  to: string | undefined,
): Promise<(person: Person, secrets: LoginSecrets) => NewMail> {
  const { name, contact } = await loadInstitution(reader)
  const onward = to === undefined ? '' : `?to=${to}`
  return (person, { token, code }) => ({
    kind: 'login',
    to: person.email ?? '',
    language,
    subject: accessMailTexts.loginSubject[language],
    text: fillIn(accessMailTexts.loginBody[language], {
      name: person.name,
      institution: name[language],
      link: `${base}/login/${token}${onward}`,
      code: inThrees(code),
      contact,
    }),
  })
}

/** The mail with a code only, for somebody who is signed in and does what needs a fresh login. */
export async function confirmationMail(
  reader: Reader,
  person: { name: string; email: string; language: Language },
  code: string,
): Promise<NewMail> {
  const { name, contact } = await loadInstitution(reader)
  const { language } = person
  return {
    kind: 'login',
    to: person.email,
    language,
    subject: accessMailTexts.confirmationSubject[language],
    text: fillIn(accessMailTexts.confirmationBody[language], {
      name: person.name,
      institution: name[language],
      code: inThrees(code),
      contact,
    }),
  }
}
