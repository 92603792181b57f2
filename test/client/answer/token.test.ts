import { describe, expect, it } from 'vitest'
import { tokenIn } from '../../../client/answer/token.ts'

describe('the invitation link', () => {
  it('carries its token after the hash', () => {
    expect(tokenIn('#AbCdEfGhIjKlMnOpQrStUv_-01')).toBe('AbCdEfGhIjKlMnOpQrStUv_-01')
  })

  it.each(['', '#', '#short', '#has spaces in it and more', '#<script>alert(1)</script>aaaa'])(
    'is not whole: %j',
    (fragment) => expect(tokenIn(fragment)).toBeNull(),
  )
})
