/** Receipts as a records system writes them. */
const standard = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv'

interface Told {
  key?: string | null
  system?: string
  /** `Opprettet` or `Eksisterende`. */
  how?: string
  caseNumber?: string | null
  entry?: boolean
}

/** One that tells of a case and of an entry; the values may be any words. */
export function receiptXml({
  key = 'r/u/plan/1',
  system = 'Medvirk',
  how = 'Opprettet',
  caseNumber = '1234',
  entry = true,
}: Told = {}): string {
  const reference =
    key === null
      ? ''
      : `<k:referanseEksternNoekkel><n:fagsystem>${system}</n:fagsystem><n:noekkel>${key}</n:noekkel></k:referanseEksternNoekkel>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<k:arkivmeldingKvittering xmlns:k="${standard}/arkivmelding/opprett/kvittering/v1"
  xmlns:n="${standard}/metadatakatalog/v1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  ${
    caseNumber === null
      ? ''
      : `<k:mappeKvittering xsi:type="k:saksmappeKvittering">
    <k:systemID>11111111-1111-4111-8111-111111111111</k:systemID>
    <k:opprettetEllerEksisterende>${how}</k:opprettetEllerEksisterende>
    <k:saksaar>2026</k:saksaar>
    <k:sakssekvensnummer>${caseNumber}</k:sakssekvensnummer>
  </k:mappeKvittering>`
  }
  ${
    entry
      ? `<k:registreringKvittering xsi:type="k:journalpostKvittering">
    <k:systemID label="entry">22222222-2222-4222-8222-222222222222</k:systemID>
    <k:arkivertDato>2026-10-14T09:30:00</k:arkivertDato>
    ${reference}
    <k:opprettetEllerEksisterende>${how}</k:opprettetEllerEksisterende>
    <k:journalaar>2026</k:journalaar>
    <k:journalsekvensnummer>5678</k:journalsekvensnummer>
    <k:journalpostnummer>2</k:journalpostnummer>
  </k:registreringKvittering>`
      : ''
  }
</k:arkivmeldingKvittering>
`
}

/** One that says why there is no entry. */
export function refusalXml(why: string): string {
  return `<arkivmeldingKvittering xmlns="${standard}/arkivmelding/opprett/kvittering/v1" xmlns:f="${standard}/feil/feilmelding/v1">
  <registreringFeilet><f:feilId>17</f:feilId><f:feilmelding>${why}</f:feilmelding></registreringFeilet>
</arkivmeldingKvittering>
`
}
