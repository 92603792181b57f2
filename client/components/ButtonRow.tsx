/** Buttons side by side, the primary one first; they wrap on narrow screens. */
export function ButtonRow({ children }: { children: React.ReactNode }) {
  return <div className="mv-button-row">{children}</div>
}
