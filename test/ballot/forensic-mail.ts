/** A mail server that notes what a thief on the way would see. */
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { linkIn } from '../answering.ts'
import { partsOf } from '../mail-server.ts'

/** As much of a mail server as it takes to note to whom mails go, in order, and the links in them (RFC 5321). */
export async function mailServer() {
  const addresses: string[] = []
  const tokens: string[] = []
  const server = createServer((socket) => {
    let isContent = false
    let content = ''
    const take = (line: string) => {
      if (isContent && line !== '.') {
        content += `${line}\r\n`
        return
      }
      if (isContent) {
        const text = partsOf(content).get('text/plain') ?? ''
        if (text.includes('/answer/')) tokens.push(linkIn(text).token)
        content = ''
      }
      const command = isContent ? '.' : line.slice(0, 4).toUpperCase()
      isContent = command === 'DATA'
      const address = /^RCPT TO:<(.+?)>/i.exec(line)?.[1]
      if (address) addresses.push(address)
      socket.write(command === 'DATA' ? '354 go on\r\n' : command === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
    }
    createInterface({ input: socket }).on('line', take)
    socket.write('220 medvirk test\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    addresses,
    tokens,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
