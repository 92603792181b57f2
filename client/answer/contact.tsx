/** Whom to ask: a line the institution wrote. An e-mail address in it can be pressed. */
export function Contact({ contact }: { contact: string }) {
  const address = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+/.exec(contact)?.[0]
  if (!address) return contact
  const [before, after] = contact.split(address)
  return (
    <>
      {before}
      <a href={`mailto:${address}`}>{address}</a>
      {after}
    </>
  )
}
