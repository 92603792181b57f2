/** A live meeting: led, on the wall, on a phone, and its slides. */
import { meetingTexts } from '#shared/texts/meeting.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { address, again, type Stop } from './tour.ts'

/** The meeting that the tour has begun. */
let led = ''
let code = ''

async function writeNotes({ page }: Visitor): Promise<void> {
  const fields = page.getByRole('textbox')
  for (const [index, text] of ['Onsdagslunsjen', 'Felt og tokt', 'Støy på laboratoriet'].entries())
    await fields.nth(index).fill(text)
  await page.getByRole('button', { name: words(meetingPhoneTexts.send) }).click()
  await page.getByText(words(meetingPhoneTexts.stateWaiting)).first().waitFor()
}

export const meetingStops: Stop[] = [
  address('meetings', ({ current, unit }) => `/rounds/${current}/units/${unit}/meeting`),
  {
    name: 'meeting-begun',
    async open({ visitor: { page, settled } }) {
      await page.getByRole('button', { name: words(meetingTexts.beginLive) }).click()
      await page.getByRole('heading', { name: words(meetingTexts.controlTitle) }).waitFor()
      led = new URL(page.url()).pathname
      code = (await page.locator('.meeting-join-code strong').textContent()) ?? ''
      await settled()
    },
  },
  address('meeting-join', () => '/m'),
  {
    ...again(address('meeting-phone', () => `/m?phone#${code.replace(' ', '')}`)),
    async open({ visitor }) {
      await visitor.go(`/m?phone#${code.replace(' ', '')}`)
      await writeNotes(visitor)
    },
  },
  {
    name: 'meeting-led',
    wholePage: true,
    async open({ visitor }) {
      await visitor.go(led)
      const waiting = visitor.page.getByRole('button', {
        name: new RegExp(`^${words(meetingTexts.letThrough)}`),
      })
      await waiting.first().click()
      await visitor.page.getByText(words(meetingTexts.agree)).first().waitFor()
      await visitor.settled()
    },
  },
  address('meeting-wall', () => `${led}/wall`),
  address(
    'meeting-slides',
    ({ current, unit }) => `/rounds/${current}/units/${unit}/meeting/slides/no-meeting-yet?languages=nb,en`,
  ),
]
