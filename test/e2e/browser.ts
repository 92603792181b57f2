/** A real headless browser that comes inside an npm package: nothing to install, nothing to download. */
import packagedChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packagedChromium.executablePath(),
    // Not the package's own flags: those are for machines with one process, and switch web security off. Drawing
    // without a graphics card is quicker when nothing pretends to be one.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  })
}
