/**
 * Reads server-sent events that are asked for with a body: the browser's own EventSource can only GET, and the phone's
 * secret must not stand in an address. Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */

/** Cuts arriving text into the data of whole events. */
export function eventReader(): (text: string) => string[] {
  let rest = ''
  return (text) => {
    rest += text
    const blocks = rest.split(/\r?\n\r?\n/)
    rest = blocks.pop() ?? ''
    return blocks.flatMap((block) => {
      const data = block.split(/\r?\n/).flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? [])
      return data.length > 0 ? [data.join('\n')] : []
    })
  }
}

/**
 * Follows a stream until it ends.
 *
 * @param onData the data of each event
 * @returns the status: 200 when it was there and has ended; 0 when the server was not reached
 */
export async function followStream(
  path: string,
  body: unknown,
  signal: AbortSignal,
  onData: (data: string) => void,
): Promise<number> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify(body),
      signal,
    })
    if (!response.ok || !response.body) return response.status
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    const read = eventReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 200
      for (const data of read(value)) onData(data)
    }
  } catch {
    return 0
  }
}
