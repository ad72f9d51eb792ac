import type { calendar as fr } from '../fr/calendar.ts';

export const calendar: typeof fr = {
  title: 'My calendar',
  back: 'My account',
  intro:
    'A private address that your calendar reads again by itself: a date that moves or is cancelled changes there on its own, in your hours.',

  partsTitle: 'What you want to see there',
  parts: {
    meetings: 'Workshops and webinars',
    study: 'My study slots',
    guides: 'Guide dates of the modules',
  },
  partHints: {
    meetings: 'Leave out if you already accept the invitations sent by e-mail: they would be there twice.',
    study: 'Those that you set apart in “My time”. There is then no need to download the .ics file.',
    guides: 'Whole days, which do not make you busy.',
  },
  chosen: 'Choice saved. Your calendar will follow it the next time it reads.',

  addressTitle: 'Your address',
  none: 'You have no address for now.',
  make: 'Make my address',
  shownOnce: 'Copy it now: to keep it safe, it is shown only once.',
  address: 'Private address of my calendar',
  copy: 'Copy the address',
  copied: 'Address copied',
  copyFailed: 'Copying did not work: select the address by hand.',
  open: 'Open in this device’s calendar',
  madeAt: (day, time) => `Made on ${day} at ${time}.`,
  neverRead: 'No calendar has read it yet.',
  readAt: (day, time) => `Last read on ${day} at ${time}.`,
  notShown: 'It is no longer shown. If you have lost it, make a new one.',
  renew: 'Make a new address',
  revoke: 'Delete the address',
  refused: 'Nothing was changed',
  made: 'Address made.',
  revoked: 'Address deleted: it opens nothing any more.',
  private:
    'Whoever has this address can read these dates and join your video meetings: do not share it. It says nothing of subjects, nor of what is said in workshops.',

  renewTitle: 'Make a new address',
  renewText:
    'The present address will stop working at once. Every calendar that follows it needs the new one.',
  revokeTitle: 'Delete the address',
  revokeText:
    'Calendars that follow it will receive nothing more. Dates already copied may stay there: remove the subscription there too.',
  keep: 'Keep the address',

  howTitle: 'Add it to your calendar',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Open Outlook on the web, then the calendar.',
        'Choose “Add calendar”, then “Subscribe from web”.',
        'Paste the address, give it a name, then “Import”.',
      ],
      note: 'Outlook reads the address several times a day, sometimes after a few hours.',
    },
    {
      name: 'Google Calendar',
      steps: [
        'On a computer, open Google Calendar.',
        'Beside “Other calendars”, choose “+”, then “From URL”.',
        'Paste the address, then “Add calendar”.',
      ],
      note: 'Google may take up to a day to see a change. It shows on the phone too.',
    },
    {
      name: 'Apple Calendar',
      steps: [
        'On iPhone or iPad: in Calendar, tap “Calendars”, “Add Calendar”, then “Add Subscription Calendar”.',
        'On a Mac: File menu, “New Calendar Subscription”.',
        'Paste the address and confirm.',
      ],
      note: 'On a Mac, choose to refresh every hour.',
    },
    {
      name: 'Thunderbird',
      steps: [
        'In the calendar, choose “New Calendar”, then “On the Network”.',
        'Tick “This location doesn’t require credentials”, paste the address, then “Find Calendars”.',
        'Tick the calendar that was found, then “Subscribe”.',
      ],
      note: 'Thunderbird reads the address every half hour.',
    },
  ],
};
