/** An answer code as people read it: seven groups of four. */
import './code-box.css'

export function CodeGroups({ code }: { code: string }) {
  return (
    // One text for who copies it by hand: the groups are marks on it.
    <p className="answer-code-groups" translate="no">
      {code.split('-').map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike and never move
        <span key={at}>
          {group}
          <span className="mv-only-read-aloud">{at < 6 ? '-' : ''}</span>
        </span>
      ))}
    </p>
  )
}
