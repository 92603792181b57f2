/**
 * The yardstick of the server's rows: the same Express, which only parses the body of a POST, and answers every GET
 * with one fixed object, as large as the report it is compared with.
 */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'

const [file = ''] = process.argv.slice(2)
const fixed: unknown = JSON.parse(readFileSync(file, 'utf8'))
const app = express()
app.disable('x-powered-by')
app.post('/{*path}', express.json(), (_request, response) => {
  response.json({ closesOn: '2026-11-30' })
})
app.get('/{*path}', (_request, response) => {
  response.json(fixed)
})
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Fixed ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
