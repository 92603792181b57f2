/** The product's mark: three circles that overlap, since a group is more than its members. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <g fill="var(--mv-accent)" fillOpacity="0.5">
        <circle cx="13" cy="8.2" r="6.2" />
        <circle cx="7.6" cy="17.2" r="6.2" />
        <circle cx="18.4" cy="17.2" r="6.2" />
      </g>
    </svg>
  )
}
