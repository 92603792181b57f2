/** What people wait for on a slow phone, and what pages weigh; `npm run build` first. */
import { openBrowser } from '../../e2e/browser.ts'
import { demoLinks } from '../../e2e/demo-links.ts'
import { startProduct } from '../../e2e/product.ts'
import { answerOnSlowPhone, type Wait, weightOfEntry, weightOfPage } from '../../e2e/slow-phone.ts'
import { median } from '../contestants.ts'
import type { Row } from '../table.ts'

const kB = (bytes: number) => bytes / 1000
const slowPhone = '1.6 Mbit/s, 150 ms, a fourth of the processor'

export async function pageRows(times: number): Promise<Row[]> {
  const [product, browser] = await Promise.all([startProduct('demo', { DEMO_SIZE: 'small' }), openBrowser()])
  try {
    const links = demoLinks(product.lines)
    const waits: Wait[] = []
    for (let turn = 0; turn < times; turn += 1)
      waits.push(await answerOnSlowPhone(browser, links.get('employee') ?? ''))
    const wait = (what: string, of: (one: Wait) => number, most: number): Row => {
      return { what, measured: slowPhone, value: median(waits.map(of)), most, unit: 'ms' }
    }
    const staff = await weightOfPage(browser, links.get('leader') ?? '')
    const weight = (what: string, bytes: number, most: number): Row => {
      return { what, measured: 'gzip', value: kB(bytes), most, unit: 'kB' }
    }
    return [
      wait('the trust page on a slow phone: largest picture', ({ shown }) => shown, 2500),
      wait('the first statement answered there, Start pressed at once', ({ answered }) => answered, 5000),
      wait('from a tap to its picture there, the longest of ten', ({ slowest }) => slowest, 200),
      weight('script before Start', weightOfEntry('answer'), 15),
      weight('script of a leader’s first page', staff.script, 180),
      weight('of it SurveyJS', staff.surveyJs, 0),
    ]
  } finally {
    await browser.close()
    await product.stop()
  }
}
