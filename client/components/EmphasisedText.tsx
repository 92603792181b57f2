/** A sentence where `**words**` stand out: texts are data, so this is all the markup they may carry. */
export function EmphasisedText({ text }: { text: string }) {
  let position = 0
  return text.split('**').map((part, index) => {
    const key = position
    position += part.length + 2
    return index % 2 === 1 ? <strong key={key}>{part}</strong> : part
  })
}
