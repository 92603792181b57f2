/**
 * Questionnaires as they come from elsewhere: made in SurveyJS' own editor, in one language or several, with properties
 * that mean nothing here. Invented, every statement of them.
 */
import type { SurveyJson } from '#shared/programme.ts'

/** A questionnaire about hybrid work: one language, plain strings, every closed kind of question. */
export const hybridWork: SurveyJson = {
  title: 'Hybrid work',
  logoPosition: 'right',
  showProgressBar: 'top',
  widthMode: 'static',
  width: '800px',
  pages: [
    {
      name: 'where',
      title: 'Where you work',
      elements: [
        { type: 'html', name: 'intro', html: '<p>Think of an <strong>ordinary</strong> week.</p>' },
        {
          type: 'radiogroup',
          name: 'place',
          title: 'Where do you work most days?',
          choices: ['Office', 'Home', { value: 'Both', text: 'Both' }],
          colCount: 3,
        },
        {
          type: 'boolean',
          name: 'desk',
          title: 'Do you have a desk of your own?',
          labelTrue: 'Yes',
          labelFalse: 'No',
        },
        {
          type: 'panel',
          name: 'home',
          title: 'When you work at home',
          visibleIf: "{place} = 'Home' or {place} = 'Both'",
          elements: [
            {
              type: 'rating',
              name: 'quiet',
              title: 'How quiet is it in your home office?',
              rateMin: 0,
              rateMax: 10,
              minRateDescription: 'Never quiet',
              maxRateDescription: 'Always quiet',
            },
            {
              type: 'panel',
              name: 'equipment',
              title: 'Equipment',
              elements: [
                {
                  type: 'checkbox',
                  name: 'tools',
                  title: 'What does your employer provide?',
                  choices: ['Screen', 'Chair', 'Keyboard and mouse', 'Internet subscription'],
                  showNoneItem: true,
                  showSelectAllItem: true,
                  showOtherItem: true,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'meetings',
      title: 'Meetings',
      elements: [
        {
          type: 'dropdown',
          name: 'days',
          title: 'How many days a week are you in meetings?',
          choices: [1, 2, 3, 4, 5],
        },
        {
          type: 'matrix',
          name: 'digital',
          title: 'Digital meetings when working from: {place}',
          columns: [
            { value: 1, text: 'Almost never' },
            { value: 2, text: 'Seldom' },
            { value: 3, text: 'Now and then' },
            { value: 4, text: 'Often' },
            { value: 5, text: 'Almost always' },
          ],
          rows: [
            { value: 'heard', text: 'I am heard.' },
            { value: 'tired', text: 'They tire me.' },
          ],
        },
        {
          type: 'radiogroup',
          name: 'camera',
          title: 'How often is your camera on?',
          enableIf: '{days} > 1',
          choices: [
            { value: 1, text: 'Practically never, unless I am asked to' },
            { value: 2, text: 'Sometimes' },
            { value: 3, text: 'Always' },
          ],
        },
      ],
    },
  ],
}

/** A form with text fields, defaults, a sum and Norwegian texts under SurveyJS' own code `no`. */
export const noiseForm: SurveyJson = {
  title: { default: 'Noise round', nb: 'Støyrunde', nn: 'Støyrunde' },
  pages: [
    {
      name: 'round',
      title: { default: 'The round', nb: 'Runden', nn: 'Runden' },
      elements: [
        {
          type: 'text',
          name: 'rooms',
          title: { default: 'Rooms visited', nb: 'Rom besøkt', nn: 'Rom vitja' },
          inputType: 'number',
          min: 0,
          defaultValue: 2,
          isRequired: true,
        },
        {
          type: 'text',
          name: 'corridors',
          title: { default: 'Corridors visited', nb: 'Ganger besøkt', nn: 'Gangar vitja' },
          inputType: 'number',
        },
        {
          type: 'expression',
          name: 'places',
          title: { default: 'Places in all', nb: 'Steder i alt', nn: 'Stader i alt' },
          expression: '{rooms} + {corridors}',
        },
        {
          type: 'comment',
          name: 'seen',
          title: { default: 'What was seen?', nb: 'Hva ble sett?', nn: 'Kva vart sett?' },
          maxLength: 100,
          isRequired: true,
        },
        {
          type: 'radiogroup',
          name: 'cause',
          title: { default: 'Main cause', nb: 'Viktigste årsak', nn: 'Viktigaste årsak' },
          choices: [
            { value: 'machines', text: { default: 'Machines', nb: 'Maskiner', nn: 'Maskiner' } },
            { value: 'people', text: { default: 'People', nb: 'Mennesker', nn: 'Menneske' } },
          ],
          showOtherItem: true,
        },
      ],
    },
  ],
}
