/** A real headless browser that comes inside an npm package: nothing to install, nothing to download. */
import packagedChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packagedChromium.executablePath(),
    // The package is made for single-process machines; several pages at once need separate processes.
    args: packagedChromium.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote'),
    headless: true,
  })
}
