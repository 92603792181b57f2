import { describe, expect, it } from 'vitest'
import { addressesIn } from '../../../client/staff/round/pilot-addresses.ts'

const addresses = (text: string) => addressesIn(text).map(({ address }) => address)

describe('addresses that are pasted', () => {
  it('one on each line, with the line they stand on, empty lines between them', () => {
    expect(addressesIn('kari@a.example\n\n  tor@a.example \r\n')).toEqual([
      { address: 'kari@a.example', line: 1 },
      { address: 'tor@a.example', line: 3 },
    ])
  })

  it('several on a line, as a mail program or a spreadsheet gives them', () => {
    expect(addresses('kari@a.example; tor@a.example,siri@a.example\teva@a.example')).toEqual([
      'kari@a.example',
      'tor@a.example',
      'siri@a.example',
      'eva@a.example',
    ])
  })

  it('names around an address are left out', () => {
    expect(addresses('Kari Lunde <kari@a.example>, "Moe" <tor@a.example>;')).toEqual([
      'kari@a.example',
      'tor@a.example',
    ])
  })

  it('what is no address stays, so that its line can be named', () => {
    expect(addressesIn('kari\n')).toEqual([{ address: 'kari', line: 1 }])
    expect(addressesIn(' \n;,\n')).toEqual([])
  })
})
