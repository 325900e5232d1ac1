/**
 * What customers are told, in Hindi: plain, short, kind, and what happens next. What is inserted decides no gender and is
 * not inflected.
 */
import { outcomes } from '../../../shared/messages/hi'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(brand, name).join(' ')

export const hello: CustomerWords['hello'] = (name) => `नमस्ते ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'आपकी मरम्मत'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `यह संदेश आपको इसलिए मिला है क्योंकि आपने ${merchant} से मरम्मत का अनुरोध किया था।`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `कृपया सामान${day ? ` ${day} को` : ''} यहाँ लाएँ: ${to.name}, ${to.address}। कोड ${code} तैयार रखें।`
    case 'mail-in':
      return `कृपया सामान यहाँ भेजें: ${to.name}, ${to.address}। उसे अच्छी तरह पैक करें और पार्सल पर ${code} लिखें।`
    case 'pickup':
      return day
        ? `${workshop.name} की टीम ${day} को आपके यहाँ से सामान ले जाएगी।`
        : `${workshop.name} की टीम पिकअप का दिन तय करने के लिए आपसे संपर्क करेगी।`
    case 'on-site':
      return day
        ? `${workshop.name} की टीम ${day} को आपके यहाँ आएगी।`
        : `${workshop.name} की टीम आने का दिन तय करने के लिए आपसे संपर्क करेगी।`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `सामान यहाँ वापस आएगा: ${from.name}, ${from.address}। लेने आते समय कृपया कोड ${code} साथ लाएँ।`
      : `सामान यहाँ से ले जा सकते हैं: ${from.name}, ${from.address}। कृपया कोड ${code} साथ लाएँ।`,
    'mail-in': 'हम सामान आपको वापस भेज देंगे।',
    pickup: `${from.name} की टीम सामान आपके यहाँ वापस पहुँचा देगी।`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `भुगतान करना है: ${toPay}।`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`हमने ${item} की जाँच की और कोई ख़राबी नहीं मिली।`]
    case 'not_repairable':
      return [`हमें खेद है कि ${item} की मरम्मत संभव नहीं है${barrier ? `। कारण: ${barrier}` : ''}।`]
    case 'exchanged':
      return [`${item} के बदले आपको दूसरा सामान मिलेगा।`]
    case 'credited':
      return [`${item} के पैसे ${merchant} की ओर से आपको वापस मिलेंगे।`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'कोटेशन का जवाब समय पर नहीं मिला, इसलिए कोई मरम्मत नहीं हुई।'
          : 'कोटेशन अस्वीकार किया गया, इसलिए कोई मरम्मत नहीं हुई।',
      ]
    case 'cancelled':
      return [`${item} की मरम्मत रद्द कर दी गई।`]
    default:
      return said(`${item} की मरम्मत हो गई है।`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`${item} की मरम्मत रद्द कर दी गई है। आपको और कुछ नहीं करना है।`]
    case 'no_show':
      return [
        `सामान (${item}) हमें नहीं मिला, इसलिए यह मरम्मत बंद कर दी गई है। अगर अब भी ज़रूरत हो, तो आप कभी भी ${merchant} से नई मरम्मत का अनुरोध कर सकते हैं।`,
      ]
    case 'close_unclaimed':
      return [
        `सामान (${item}) लेने कोई नहीं आया, इसलिए यह मरम्मत बंद कर दी गई है। कोई सवाल हो, तो कृपया ${merchant} को फ़ोन करें।`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'यह मरम्मत बंद कर दी गई है।'
          : 'सामान आपके पास वापस आ गया है, और यह मरम्मत बंद कर दी गई है।',
        paid && `भुगतान हुआ: ${paid}।`,
        warrantyUntil &&
          `मरम्मत की वारंटी ${warrantyUntil} तक है। अगर समस्या ठीक न हुई हो, तो नीचे दिए लिंक से बताएँ, हम फिर से मरम्मत करेंगे।`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'मरम्मत की स्थिति देखें'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `सामान ${readyBy} तक तैयार हो जाना चाहिए।`],
      received: () => [
        `सामान अब ${workshop!.name} के पास है और आगे उसकी जाँच होगी। क्या काम करना है, यह पता चलते ही हम आपको लिखेंगे।`,
      ],
      offered: () => [
        `हमने ${workshop!.name} से पूछा है और जवाब ${answerBy} तक आना है। अगर वे यह काम न कर सकें, तो अगला नज़दीकी सर्विस सेंटर इसे लेगा और हम आपको बताएँगे।`,
        'तब तक कृपया सामान अपने पास रखें।',
      ],
      requested: () => [
        'आपके पास का कोई सर्विस सेंटर इसे तुरंत नहीं ले सकता, इसलिए हमारी टीम सर्विस सेंटर ढूँढ रही है। मिलते ही हम आपको लिखेंगे।',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'आपकी मरम्मत बुक हो गई है' : 'आपका अनुरोध मिल गया है'}`,
      paragraphs: said(
        `${item} की मरम्मत का आपका अनुरोध ${merchant} को मिल गया है।`,
        ...say(),
        'नीचे दिए लिंक पर आप कभी भी मरम्मत की स्थिति देख सकते हैं।',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: हम फिर से मरम्मत करेंगे`,
      paragraphs: said(
        `हमें खेद है कि ${item} में समस्या अब भी है। यह मरम्मत पिछली मरम्मत ${repeatOf} से जुड़ी है और उसी की वारंटी में है।`,
        status === 'booked' && workshop ? wayIn(facts) : 'हम सर्विस सेंटर ढूँढ रहे हैं और मिलते ही आपको लिखेंगे।',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: मरम्मत ${workshop!.name} में होगी`,
      paragraphs: said(
        `${item} की मरम्मत ${instead ? `अब ${before} की जगह ` : ''}${workshop!.name} में होगी।`,
        isIn ? 'सामान अभी जहाँ है, वहीं से आगे भेजा जाएगा। आपको कुछ नहीं करना है।' : wayIn(facts),
        readyBy && `सामान ${readyBy} तक तैयार हो जाना चाहिए।`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: हम दूसरा सर्विस सेंटर ढूँढ रहे हैं`,
    paragraphs: said(
      `${item} की मरम्मत अब ${workshop!.name} में नहीं हो पाएगी। हम दूसरा सर्विस सेंटर ढूँढ रहे हैं और मिलते ही आपको लिखेंगे।`,
      isIn
        ? 'तब तक सामान वहीं रहेगा जहाँ अभी है। आपको कुछ नहीं करना है।'
        : BROUGHT.has(mode) && 'कृपया सामान वहाँ न ले जाएँ और न भेजें।',
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: हम अब भी सर्विस सेंटर ढूँढ रहे हैं`,
    paragraphs: [
      `जिन सर्विस सेंटरों से हमने पूछा, वे ${item} की मरम्मत अभी नहीं कर सकते। हमें खेद है कि इसमें ज़्यादा समय लग रहा है।`,
      `अब ${merchant} की टीम सर्विस सेंटर ढूँढ रही है, और मिलते ही हम आपको लिखेंगे। आपको कुछ नहीं करना है।`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: नया दिन ${facts.day}`,
    paragraphs: said(`आपकी मरम्मत का दिन अब ${facts.day} है।`, facts.status === 'booked' && wayIn(facts)),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: सामान अभी तक नहीं मिला`,
    paragraphs: said(
      `सामान (${facts.item}) हमें अभी तक नहीं मिला है।`,
      wayIn({ ...facts, day: undefined }),
      'अगर मरम्मत की ज़रूरत अब नहीं है, तो कृपया नीचे दिए लिंक से इसे रद्द करें। इससे किसी और को जगह मिल जाएगी।',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    const after = plural('hi', days, { one: `${days} दिन लगेगा`, other: `${days} दिन लगेंगे` })
    return {
      subject: `${code}: आपका कोटेशन, ${total}`,
      paragraphs: said(
        `${workshop!.name} में ${item} की जाँच हो गई है।${finding ? ' जाँच में मिला:' : ''}`,
        `कृपया ${validUntil} तक स्वीकार या अस्वीकार करें। आपकी हाँ से पहले कोई काम नहीं होगा। उसके बाद ${after}।`,
        deposit && `काम शुरू होने से पहले ${deposit} की अग्रिम राशि देनी होगी।`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'कुल', value: total }],
      action: 'कोटेशन का जवाब दें',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'मरम्मत हो गई, सामान तैयार है' : outcomes[facts.outcome!]}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: ${facts.readySince} से तैयार`,
    paragraphs: [`आपका सामान ${facts.readySince} से तैयार है।`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: मरम्मत बंद`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: ${writer(facts)} का संदेश`,
    paragraphs: [`${writer(facts)} का संदेश:`, 'आप नीचे दिए लिंक से जवाब दे सकते हैं।'],
    quoted: facts.text,
    action: 'जवाब दें',
  }),
}
