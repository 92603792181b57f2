/** Nothing here yet: one sentence and the next action. */
import './PageStates.css'

export function Empty({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div className="mv-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
