/** Reads server-sent events from the body of an answer: for requests that EventSource cannot make. */

/** The data of each event as it comes, JSON parsed; ends when the server ends it, throws when the network does. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let waiting = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      waiting += decoder.decode(value, { stream: true })
      const events = waiting.split('\n\n')
      waiting = events.pop() ?? ''
      for (const event of events) if (event.startsWith('data: ')) yield JSON.parse(event.slice(6))
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
