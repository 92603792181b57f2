import { generatePrimeSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { numberToBytes } from '#shared/ballot/bytes.ts'
import { greatestCommonDivisor, hasSmallDivisor } from '#shared/ballot/divisors.ts'
import { isModulus } from '#shared/ballot/signature.ts'
import { malformedModulus } from './malformed-key.ts'

describe('The divisors of a key', () => {
  it('are found for every prime below 65536, and no further', () => {
    const large = generatePrimeSync(600, { bigint: true })
    let primes = 0
    for (let number = 2; number < 65_536; number++) {
      let isPrime = true
      for (let divisor = 2; isPrime && divisor * divisor <= number; divisor++)
        isPrime = number % divisor !== 0
      if (!isPrime) continue
      primes += 1
      if (!hasSmallDivisor(large * BigInt(number))) expect.fail(`${number} was not found`)
    }
    expect(primes).toBe(6542)
    expect(hasSmallDivisor(large)).toBe(false)
    expect(hasSmallDivisor(large * 65_537n)).toBe(false)
  })

  it('are told by Euclid', () => {
    expect(greatestCommonDivisor(2n ** 90n * 21n, 2n ** 80n * 35n)).toBe(2n ** 80n * 7n)
    expect(greatestCommonDivisor(35n, 64n)).toBe(1n)
    expect(greatestCommonDivisor(35n, 0n)).toBe(35n)
  })

  it('make a key none, of whatever length and form it is', () => {
    expect(isModulus(malformedModulus())).toBe(false)
    const prime = () => generatePrimeSync(1024, { bigint: true })
    const whole = numberToBytes(prime() * prime(), 256)
    expect(isModulus(whole)).toBe(true)
    expect(isModulus(whole.with(255, 0))).toBe(false)
  })
})
