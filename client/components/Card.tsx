/** A sheet with one heading about one thing. */
import './Card.css'

/** `aside`: a link beside the heading. `large`: its heading weighs as much as the page's sections. */
export function Card({
  title,
  aside,
  large = false,
  id,
  children,
}: {
  title: string
  aside?: React.ReactNode
  large?: boolean
  id?: string
  children: React.ReactNode
}) {
  return (
    <section className={`mv-card mv-sheet${large ? ' mv-card-large' : ''}`} id={id}>
      <div className="mv-card-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
