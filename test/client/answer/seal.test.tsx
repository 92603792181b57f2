// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Invitation } from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { jsonHash, manifestHash, manifestSchema, writeManifest } from '#shared/ballot/manifest.ts'
import { keyIdOf } from '#shared/ballot/signature.ts'
import { makeSigningKey } from '../../../server/keeping/signing-key.ts'
import { pinOf } from '../../answering.ts'
import { malformedModulus } from '../../ballot/malformed-key.ts'
import {
  answerUpToTheCode,
  button,
  choose,
  keptItems,
  open,
  page,
  personAtThePage,
  press,
  see,
  seeHeading,
  shown,
  text,
} from './person.tsx'
import { type Server, startServer } from './server.ts'

personAtThePage()

const broken = 'Undersøkelsens segl holder ikke'

/** What the server shows instead, from now on. */
function show(server: Server, change: (invitation: Invitation) => Partial<Invitation>): void {
  server.net.after = (path, { status, body }) =>
    path === '/api/answer/invitation'
      ? { status, body: { ...(body as Invitation), ...change(body as Invitation) } }
      : { status, body }
}

async function seeBroken(server: Server, fault: string): Promise<void> {
  await seeHeading(broken)
  await see(() => expect(page().querySelector('.answer-detail dd')?.textContent).toBe(fault))
  // There is no way on, and nothing was sent.
  expect(shown('button').map((one) => one.lang)).toEqual(['nb', 'nn', 'en'])
  expect(shown('main a:not([href^="mailto:"])')).toEqual([])
  expect(text()).toContain('arbeidsmiljo@nordhavn.example')
  expect(server.paths().filter((path) => path !== '/api/answer/invitation')).toEqual([])
}

/** A manifest of somebody's own, changed as told. */
async function otherManifest(server: Server, change: Record<string, unknown>): Promise<string> {
  return writeManifest(manifestSchema.parse({ ...JSON.parse(await server.manifest()), ...change }))
}

describe('a survey whose seal does not hold', () => {
  it('is not answered when the manifest is another than the link was written for', async () => {
    const server = await startServer()
    const manifest = await otherManifest(server, { closesOn: '2026-12-24' })
    show(server, () => ({ manifest }))
    await open(server)
    await seeBroken(server, 'other-manifest')
  })

  it('is not answered with a link whose end was changed', async () => {
    const server = await startServer()
    await open(server, `${server.linkOf().split('.')[0]}.AAAAAAAAAAAAAAAA`)
    await seeBroken(server, 'other-manifest')
  })

  it('is not answered when the manifest is no manifest', async () => {
    const server = await startServer()
    show(server, () => ({ manifest: '{}' }))
    await open(server)
    await seeBroken(server, 'malformed')
  })

  it('is not answered when too few key holders have signed, even if the link fits', async () => {
    const server = await startServer({ mode: 'custodian' })
    show(server, ({ signatures }) => ({ signatures: signatures.slice(0, 1) }))
    await open(server)
    await seeBroken(server, 'unsigned')
  })

  it('is not answered when a signature is not over this manifest', async () => {
    const server = await startServer({ mode: 'custodian' })
    show(server, ({ signatures }) => ({
      signatures: signatures.map((each, at) => ({
        ...each,
        signature: signatures[(at + 1) % signatures.length]?.signature ?? '',
      })),
    }))
    await open(server)
    await seeBroken(server, 'foreign-signature')
  })

  it('is not answered with a class key made for one person alone', async () => {
    const server = await startServer()
    const { modulus } = await makeSigningKey()
    show(server, () => ({ classKey: toBase64url(modulus) }))
    await open(server)
    await seeBroken(server, 'foreign-keys')
  })

  it('is not answered with an admission key made for one person alone', async () => {
    const server = await startServer()
    const { modulus } = await makeSigningKey()
    show(server, () => ({ admissionKey: toBase64url(modulus) }))
    await open(server)
    await seeBroken(server, 'foreign-keys')
  })

  it('is not answered with a tagging key that the server wrote a manifest of its own for', async () => {
    const server = await startServer()
    const { modulus } = await makeSigningKey()
    const admissionKeyId = toBase64url(await keyIdOf(modulus))
    const manifest = await otherManifest(server, { admissionKeyId })
    show(server, () => ({ manifest, admissionKey: toBase64url(modulus) }))
    await open(server)
    await seeBroken(server, 'other-manifest')
  })

  it('is not answered with a key that was made to follow people, also when it stands in the manifest of all', async () => {
    const server = await startServer()
    const modulus = malformedModulus()
    const manifest = await otherManifest(server, { admissionKeyId: toBase64url(await keyIdOf(modulus)) })
    show(server, () => ({ manifest, admissionKey: toBase64url(modulus) }))
    await open(server, `${server.linkOf().split('.')[0]}.${pinOf(await manifestHash(manifest))}`)
    await seeBroken(server, 'foreign-keys')
  })

  it('is not answered as another class with that class’ own name but one’s own key', async () => {
    const server = await startServer()
    const { classes } = manifestSchema.parse(JSON.parse(await server.manifest()))
    show(server, ({ classId }) => ({ classId: classes.find(({ id }) => id !== classId)?.id ?? '' }))
    await open(server)
    await seeBroken(server, 'foreign-keys')
  })

  it('is not answered with a questionnaire that others do not get', async () => {
    const server = await startServer()
    show(server, ({ questionnaire }) => ({ questionnaire: { ...questionnaire, title: 'Ekstra' } }))
    await open(server)
    await seeBroken(server, 'other-questionnaire')
  })

  it('is not answered with a codebook in another order', async () => {
    const server = await startServer()
    show(server, ({ codebook }) => ({ codebook: codebook.toReversed() }))
    await open(server)
    await seeBroken(server, 'other-codebook')
  })

  it('keeps what was answered on the device before the seal broke', async () => {
    const server = await startServer()
    await open(server)
    await press('Start')
    await choose(0, 4)
    await see(() => expect(keptItems()).toHaveLength(2))
    show(server, () => ({ codebook: [] }))
    await open(server)
    await seeHeading(broken)
    expect(text()).toContain('ligger det fortsatt i nettleseren din')
    server.direct()
    await open(server)
    await see(() => expect(button('Fortsett')).toBeDefined())
  })

  it('does not get an answer when the form is signed by other keys than the manifest’s', async () => {
    const server = await startServer()
    await open(server)
    await answerUpToTheCode()
    server.net.after = (path, { status, body }) => {
      if (path !== '/api/answer/issue') return { status, body }
      const { admission, ofClass } = body as { admission: string; ofClass: string }
      return { status, body: { admission: ofClass, ofClass: admission } }
    }
    await press('Send inn')
    await seeHeading(broken)
    expect(page().querySelector('.answer-detail dd')?.textContent).toBe('foreign-form')
    expect(server.paths()).not.toContain('/api/box')
  })

  it('is not there for a closing day that no key holder has signed: the manifest’s own is shown', async () => {
    const server = await startServer({ mode: 'custodian' })
    show(server, () => ({ extension: { closesOn: '2027-01-31', signatures: [] } }))
    await open(server)
    expect(page().querySelector('.answer-facts')?.textContent).toContain('25. oktober')
  })

  it('is checked against the questionnaire that is shown, whatever the order of its fields', async () => {
    const server = await startServer()
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).toReversed())
    show(server, ({ questionnaire }) => ({
      questionnaire: turned(questionnaire) as Invitation['questionnaire'],
    }))
    expect(await jsonHash({ a: 1, b: 2 })).toEqual(await jsonHash({ b: 2, a: 1 }))
    await open(server)
    await see(() => expect(button('Start')).toBeDefined())
  })
})
