/** Requests to a server in another process, and how long each takes. */
import { Agent, type RequestOptions, request } from 'node:http'

export interface Asked {
  method: 'GET' | 'POST'
  path: string
  cookie?: string
  body?: string
}

/** @returns milliseconds until the whole answer is there @throws Error for a refusal */
function ask(agent: Agent, baseUrl: string, asked: Asked): Promise<number> {
  const { method, path, cookie, body } = asked
  const headers: Record<string, string> = {}
  if (cookie) Object.assign(headers, { cookie, 'x-medvirk': '1' })
  if (body !== undefined) headers['content-type'] = 'application/json'
  const options: RequestOptions = { agent, method, headers }
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, baseUrl), options, (answer) => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(performance.now() - started)
        else reject(new Error(`${method} ${path} was answered with ${answer.statusCode}`))
      })
    })
    sent.once('error', (error) => {
      // The server let go of a connection that was idle, just when it was taken for this request: asked again.
      if (sent.reusedSocket) ask(agent, baseUrl, asked).then(resolve, reject)
      else reject(error)
    })
    sent.end(body)
  })
}

/**
 * As many requests as the server manages, until the time is over or there is nothing more to ask.
 *
 * @param next null at the end
 * @returns requests a second
 */
export async function throughput(
  baseUrl: string,
  seconds: number,
  next: () => Asked | null,
  connections = 8,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const started = performance.now()
  let answered = 0
  const connection = async () => {
    while (performance.now() - started < seconds * 1000) {
      const asked = next()
      if (!asked) return
      await ask(agent, baseUrl, asked)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  const rate = (answered * 1000) / (performance.now() - started)
  agent.destroy()
  return rate
}

/**
 * Requests at a steady pace, whether the ones before were answered or not: a server that stands still is felt by all
 * who come meanwhile.
 *
 * @param goOn asked before each request
 * @returns milliseconds of each
 */
export async function steady(
  baseUrl: string,
  perSecond: number,
  next: () => Promise<Asked>,
  goOn: () => boolean,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const underWay: Promise<number>[] = []
  const started = performance.now()
  for (let index = 0; goOn(); index += 1) {
    const due = started + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const asked = await next()
    const answer = ask(agent, baseUrl, asked)
    // Whatever went wrong is told when all have been answered.
    answer.catch(() => undefined)
    underWay.push(answer)
  }
  const times = await Promise.all(underWay)
  agent.destroy()
  return times
}

/** @param share between 0 and 1: 0.99 is the time that 99 of 100 do not exceed */
export function percentile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
