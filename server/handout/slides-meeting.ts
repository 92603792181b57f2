/** The follow-up meeting: the programme's tracks, of which whoever leads the meeting keeps one. */
import type { MeetingTrack } from '#shared/programme.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { sayIn } from '#shared/texts/say.ts'
import { body, type Each, onOneLine, type Section, type Slide } from './slides-deck.ts'
import { point } from './slides-facts.ts'

/** A section a track, each opening with the units that it is for. */
export function trackSections(tracks: readonly MeetingTrack[], each: Each): Section[] {
  return tracks.map(({ title, when, slides }) => ({
    title: onOneLine(each((language) => title[language])),
    slides: [
      {
        title: each((language) => title[language]),
        opening: true,
        parts: [
          {
            kind: 'text',
            paragraphs: [{ words: each((language) => when[language]), look: 'quiet' }],
            area: { ...body, y: 4.35, h: 2.4 },
            largest: 28,
          },
        ],
        notes: [each((language) => sayIn(slideTexts, language)('keepOneTrack'))],
      },
      ...meetingSlides(slides, each),
    ],
  }))
}

/** What is on the wall, and what whoever leads the meeting may say. */
export function meetingSlides(slides: MeetingTrack['slides'], each: Each): Slide[] {
  return slides.map(({ title, points, notes }) => ({
    title: each((language) => title[language]),
    parts:
      points.length === 0
        ? []
        : [
            {
              kind: 'text',
              paragraphs: points.map((words) => point(each((language) => words[language]))),
              area: body,
              largest: 32,
            },
          ],
    notes: [each((language) => notes[language])],
  }))
}
