import type { SeedPiece } from './piece'

export const ENGLISH: readonly SeedPiece[] = [
  {
    slug: 'library-opens-until-ten',
    language: 'en',
    section: 'news',
    topics: ['city', 'books'],
    state: 'published',
    hoursAgo: 3,
    kicker: 'City',
    headline: 'Harbour Library will stay open until ten on Fridays and Saturdays',
    standfirst: 'A six-month trial begins next week; the children’s reading room keeps its present hours.',
    picture: {
      key: 'library',
      alt: 'Shelves of a reading room lit by low lamps after dark',
      caption: 'The reading room will be lit until ten.',
    },
    copy: `The city library will stay open until ten in the evening on Fridays and Saturdays, starting next week. Readers need only their usual card; no booking is asked for.
The trial runs for six months. If an average of two hundred people come after eight, the longer hours become permanent, the library said in a notice on its doors.
## Who works the late shift
Eleven members of staff volunteered. They receive a day off for every two late evenings, an arrangement the staff council agreed to in September.
> We counted the people waiting at closing time for a month. There were never fewer than sixty.
The café on the ground floor will close at nine. The children’s reading room is not part of the trial.
## What happens next
- Numbers are published on the first Monday of each month.
- A public meeting in the main hall is planned for the third month.
- The council decides in June.`,
  },
  {
    slug: 'ferry-timetable-winter',
    language: 'en',
    section: 'news',
    topics: ['city'],
    state: 'updated',
    hoursAgo: 9,
    source: { type: 'wire', name: 'Harbour News Agency' },
    kicker: 'Transport',
    headline: 'Ferries move to the winter timetable on Sunday',
    standfirst: 'Last boats leave forty minutes earlier; the night service to the outer islands is kept.',
    picture: {
      key: 'harbour',
      alt: 'A ferry crossing a harbour at dusk below a line of hills',
      caption: 'The outer-island service is kept through the winter.',
    },
    copy: `Ferries in the inner harbour change to their winter timetable on Sunday. The last boat from the central pier leaves at 22.50, forty minutes earlier than in summer.
The night service to the outer islands, which was to be dropped, is kept at one boat in each direction. The operator cited demand from shift workers.
Monthly passes stay valid. Refunds for unused summer books can be asked for at any pier until the end of the year.`,
  },
  {
    slug: 'small-presses-find-readers',
    language: 'en',
    section: 'culture',
    topics: ['books'],
    state: 'published',
    hoursAgo: 26,
    headline: 'How four small presses found their readers without a shop',
    standfirst: 'Subscriptions, postcards and one very old van: what keeps books moving when shelves are scarce.',
    picture: {
      key: 'press',
      alt: 'A hand press with a sheet of freshly set type',
      caption: 'A hand press still prints the covers.',
    },
    copy: `None of the four presses we visited owns a shop. All four sold more books this year than last.
What they share is a list of names. One press has eleven hundred subscribers who receive whatever it prints, four times a year, and have never been told in advance what it will be.
## The van
Another drives. Its van carries six hundred books and a folding table, and stops where a reader has written to ask for it.
> People forgive a late book. They do not forgive a careless one.
The presses disagree about almost everything else: paper, prices, whether to answer letters by hand.`,
  },
  {
    slug: 'partner-harbour-cleanup-figures',
    language: 'en',
    section: 'business',
    topics: ['climate', 'city'],
    state: 'published',
    hoursAgo: 50,
    source: { type: 'partner_supplied', name: 'Bay Monitor', url: 'https://example.com/bay-monitor/cleanup' },
    headline: 'Volunteers took nine tonnes of rope and net from the bay this autumn',
    standfirst: 'Figures from twelve clean-up days show less plastic film and more fishing gear than a year ago.',
    copy: `Twelve clean-up days between August and November brought nine tonnes of rope and net ashore, according to figures collected by the organisers.
Plastic film, the largest class in last year’s count, fell by a third. Fishing gear rose by a quarter and is now the largest class by weight.
The organisers weigh and photograph every load. Their table can be downloaded from the address given with this piece.`,
  },
  {
    slug: 'advertisement-reading-lamps',
    language: 'en',
    section: 'business',
    topics: ['technology'],
    state: 'published',
    hoursAgo: 74,
    source: { type: 'sponsored', name: 'Lantern & Co.' },
    headline: 'What makes a reading lamp kind to the eyes',
    standfirst: 'Warm light, a wide shade and a switch you can find in the dark.',
    copy: `A reading lamp should light the page and leave the reader alone. Three things matter more than the price.
- The colour: warm light, about 2,700 kelvin, tires the eye least in the evening.
- The shade: wide enough that the lamp itself is never in view.
- The switch: large, on the cable or the foot, and findable in the dark.
Lamps of this kind are made by several workshops in the city, ours among them.`,
  },
  {
    slug: 'quieter-streets-column',
    language: 'en',
    section: 'opinion',
    topics: ['city'],
    state: 'published',
    hoursAgo: 98,
    source: { type: 'contributor', author: 'Rosa Vidal', name: 'Rosa Vidal' },
    headline: 'A quieter street is not an emptier one',
    standfirst: 'Closing one lane at lunchtime did not drive customers away. It taught them to stay.',
    copy: `When the lane outside the market was closed to cars between eleven and two, shopkeepers put the loss they expected in writing. I have read the letters. They are careful, and they were wrong.
People did not come in greater numbers. They stayed longer, and they talked.
It is possible to like cars and to like lunch. The question is only which of them the lane is for at noon.`,
  },
  {
    slug: 'harbour-lights-assisted-summary',
    language: 'en',
    section: 'news',
    topics: ['technology', 'city'],
    state: 'update_in_work',
    hoursAgo: 120,
    source: { type: 'ai_assisted' },
    ai: {
      grade: 'ai_partly_assisted',
      systems: ['a language model of the house'],
      note: 'Sorted the log entries; people read each line that is quoted.',
    },
    headline: 'Harbour lights are dimmed for migrating birds, and ships do not mind',
    standfirst: 'Eighteen months of log entries, sorted by machine and checked by hand.',
    copy: `Lights along the breakwater were dimmed by half during two migration seasons. We read eighteen months of the harbour’s log to see whether ships reported any trouble. They did not.
The entries, some forty thousand lines, were sorted with a language model; every line quoted here was then read by a person against the original.`,
  },
  {
    slug: 'council-budget-hearing',
    language: 'en',
    section: 'news',
    topics: ['city'],
    state: 'in_review',
    hoursAgo: 2,
    headline: 'Council hears thirty-one speakers on the library budget',
    standfirst: 'The hearing ran past midnight; a vote is due on Thursday.',
    copy: `Thirty-one people spoke at the council’s hearing on next year’s library budget, which began at six and ended after midnight.
Twenty-four asked for the evening hours to be kept. Four asked for the money to go to school libraries instead. Three spoke about parking.
The council votes on Thursday.`,
  },
  {
    slug: 'tide-tables-explained',
    language: 'en',
    section: 'culture',
    topics: ['climate'],
    state: 'sent_back',
    hoursAgo: 30,
    headline: 'How to read a tide table without drowning in it',
    standfirst: 'Four columns, one trap and a rule of twelfths.',
    copy: `A tide table has four columns. Three of them explain themselves; the fourth, the height above chart datum, is where people get their feet wet.
The rule of twelfths says how fast the water rises in each hour. It is a rule for a calm day.`,
    note: 'Good start. Please say where the harbour’s own tables can be had, and who checked the rule for our coast.',
  },
  {
    slug: 'breakwater-walk-reopens',
    language: 'en',
    section: 'news',
    topics: ['city', 'climate'],
    state: 'scheduled',
    hoursAgo: 3,
    headline: 'The breakwater walk reopens with a rail on both sides',
    standfirst: 'Repairs after the autumn storms took eleven weeks.',
    copy: `The walk along the breakwater opens again tomorrow morning, eleven weeks after the storms tore out forty metres of its rail.
There is now a rail on both sides, and a gate that the harbour office closes when waves come over the stones.
The lamps stay dark until the migrating birds have passed.`,
  },
]
