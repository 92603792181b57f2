/**
 * The message that asks a records system to make an entry: arkivmelding.opprett of Fiks Arkiv V1
 * (server/records/fiks-arkiv/, github.com/ks-no/fiks-arkiv-specification). One case (saksmappe) for a unit and round,
 * one entry (journalpost) for each version of a document, in it one main document (H) and its attachments (V).
 */
import { create } from 'xmlbuilder2'
import type { AccessChoice, FilingSettings } from '#shared/filing-package.ts'

const standard = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv'
const messages = `${standard}/arkivmelding/opprett/v1`
const catalogue = `${standard}/metadatakatalog/v1`
const instance = 'http://www.w3.org/2001/XMLSchema-instance'

/** PRONOM's name of PDF/A-2a. */
const pdfA2a = 'fmt/476'

export interface ArchivedFile {
  /** In the package. */
  name: string
  title: string
  /** SHA-256, hexadecimal. */
  sha256: string
  bytes: number
}

export interface Entry {
  caseTitle: string
  /** The same for all documents of a unit in a round: the archive finds the case again by it. */
  caseKey: string
  /** As the archive writes it, of the case that the entry is to lie in; null: the message asks for the case. */
  caseNumber: string | null
  entryTitle: string
  /** The same whenever the same version is sent: the archive makes no second entry. */
  entryKey: string
  unit: { name: string; code: string }
  /** Name of whoever answers for the case: the leader who signed. */
  responsible: string
  /** ISO date. */
  documentDate: string
  /** Null: open. */
  access: AccessChoice | null
  /** The main document, then attachments; all are PDF/A-2a. At least one. */
  files: ArchivedFile[]
}

/** Elements in the order of the schema; what is undefined is left out. */
interface Elements {
  [name: string]: string | number | Elements | Elements[] | undefined
}

/** @returns XML 1.0 in UTF-8; characters that it cannot hold have become spaces */
export function arkivmelding(entry: Entry, settings: FilingSettings): string {
  const document = create({
    version: '1.0',
    encoding: 'UTF-8',
    invalidCharReplacement: ' ',
    defaultNamespace: { ele: messages },
    namespaceAlias: { n: catalogue, xsi: instance },
  })
  const message = document.ele('arkivmelding').att('xmlns:n', catalogue).att('xmlns:xsi', instance)
  message.ele({ system: settings.system, antallFiler: entry.files.length })
  if (entry.caseNumber === null)
    message
      .ele('mappe')
      .att('@xsi', 'xsi:type', 'saksmappe')
      .ele(written(caseOf(entry, settings)))
  message
    .ele('registrering')
    .att('@xsi', 'xsi:type', 'journalpost')
    .ele(written(entryOf(entry, settings)))
  return `${document.end({ prettyPrint: true })}\n`
}

function caseOf(entry: Entry, { series, classification, system }: FilingSettings): Elements {
  return {
    tittel: entry.caseTitle,
    offentligTittel: entry.caseTitle,
    arkivdel: code(series),
    klassifikasjon: classification.class
      ? { klassifikasjonssystemID: classification.system || undefined, klasseID: classification.class }
      : undefined,
    referanseEksternNoekkel: externalKey(system, entry.caseKey),
    administrativEnhet: {
      'n:navn@@n': entry.unit.name,
      'n:identifikator@@n': entry.unit.code || undefined,
    },
    saksansvarlig: { 'n:navn@@n': entry.responsible },
  }
}

function entryOf(entry: Entry, { system, entryType, recipient, documentType }: FilingSettings): Elements {
  const restricted = restriction(entry.access)
  return {
    referanseForelderMappe:
      entry.caseNumber === null
        ? { 'n:referanseEksternNoekkel@@n': externalKey(system, entry.caseKey) }
        : { 'n:mappeID@@n': entry.caseNumber },
    skjerming: restricted,
    dokumentbeskrivelse: entry.files.map((file, at) => ({
      dokumenttype: code(documentType),
      dokumentstatus: code('F'),
      tittel: file.title,
      tilknyttetRegistreringSom: code(at === 0 ? 'H' : 'V'),
      dokumentnummer: at + 1,
      skjerming: restricted,
      dokumentobjekt: {
        versjonsnummer: 1,
        variantformat: code('A'),
        format: code(pdfA2a),
        mimeType: 'application/pdf',
        filnavn: file.name,
        referanseDokumentfil: file.name,
        sjekksum: file.sha256,
        sjekksumAlgoritme: 'SHA-256',
        filstoerrelse: file.bytes,
      },
    })),
    tittel: entry.entryTitle,
    offentligTittel: entry.entryTitle,
    korrespondansepart: [
      correspondent('IA', entry.unit.name),
      ...(entryType === 'N' && recipient ? [correspondent('IM', recipient)] : []),
    ],
    referanseEksternNoekkel: externalKey(system, entry.entryKey),
    journalposttype: code(entryType),
    journalstatus: code('F'),
    dokumentetsDato: entry.documentDate,
    antallVedlegg: entry.files.length > 1 ? entry.files.length - 1 : undefined,
  }
}

function code(value: string): Elements | undefined {
  return value ? { 'n:kode@@n': value } : undefined
}

function externalKey(system: string, key: string): Elements {
  return { 'n:fagsystem@@n': system, 'n:noekkel@@n': key }
}

/** IA: internal sender, IM: internal recipient. */
function correspondent(kind: 'IA' | 'IM', name: string): Elements {
  return { korrespondanseparttype: code(kind), korrespondansepartNavn: name }
}

function restriction(access: AccessChoice | null): Elements | undefined {
  if (!access) return undefined
  return {
    tilgangsrestriksjon: { 'n:kode@@n': access.code, 'n:beskrivelse@@n': access.name },
    skjermingshjemmel: access.legalBasis,
  }
}

/** As the writer of XML takes it. */
function written(elements: Elements): Record<string, unknown> {
  return JSON.parse(JSON.stringify(elements))
}
