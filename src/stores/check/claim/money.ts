import { match, numberAt } from '@/units/number';

/** An amount of yuan; `unclear` where what follows its unit belongs to it and cannot be read. */
export interface Amount {
  readonly digits: string | 'unclear';
  readonly to: number;
}

const YUAN = / ?(?:元|块钱|块|圆|人民币|RMB|rmb)/y;
const JIAO = / ?(?:角|毛(?!利))/y;
const ONE = '([\\d一二两三四五六七八九])';
/** 5角, 5毛5分; 块5 where no unit of something else follows. */
const JIAO_TAIL = new RegExp(` ?零?${ONE} ?(?:角|毛)钱?(?:${ONE}分?(?![\\d利息期]))?`, 'y');
const BARE_TAIL = new RegExp(`${ONE}(?=$|[\\s,，。;!?()、…"“”]|[的吗是了呢吧,]|利息|利率)`, 'y');
const HALF = /半(?!年|个|月|天|价)/y;
/** Another unit, so that the number is one of its own: 5000元30天. */
const OTHER =
  / ?(?:\d|[,.]\d)*(?:\.\d+)? ?(?:[天日月年期周季号%‰次笔人家张倍折个位]|分(?:期|利|息|之)|[厘毫]|[百千万]?分之)/y;
const FEN = new RegExp(`^ ?零?${ONE} ?分(?![期利息之])`);

/** 15元, 1块8, 15元5角, 2毛5, 5分钱. */
export function amountAt(text: string, digits: string, to: number): Amount | null {
  const cents = match(/ ?分钱/y, text, to);
  if (cents)
    return whole(digits)
      ? { digits: hundredths(Number(digits)), to: to + cents[0].length }
      : unclear(to + cents[0].length);
  const jiao = match(JIAO, text, to);
  if (jiao) {
    const end = to + jiao[0].length;
    const more = match(new RegExp(`${ONE}分?(?![\\d天日月年期个利息])`, 'y'), text, end);
    const size = Number(digits) * 10 + (more?.[1] ? digitOf(more[1]) : 0);
    return whole(digits) ? { digits: hundredths(size), to: end + (more?.[0].length ?? 0) } : unclear(end);
  }
  const unit = match(YUAN, text, to);
  if (!unit) return null;
  const end = to + unit[0].length;
  const half = match(HALF, text, end);
  if (half) return added(digits, '5', end + half[0].length);
  const tail = match(JIAO_TAIL, text, end);
  if (tail?.[1])
    return added(digits, `${digitOf(tail[1])}${tail[2] ? digitOf(tail[2]) : ''}`, end + tail[0].length);
  const bare = unit[0].endsWith('块') ? match(BARE_TAIL, text, end) : null;
  if (bare?.[1]) return added(digits, String(digitOf(bare[1])), end + bare[0].length);
  return strayAt(text, end) ?? { digits, to: end };
}

/** A number stuck to the unit with no unit of its own: 15元50, 15元5分. */
function strayAt(text: string, end: number): Amount | null {
  const fen = FEN.exec(text.slice(end, end + 5));
  if (fen) return unclear(end + fen[0].length);
  const digits = /^\d+(?:\.\d+)?/.exec(text.slice(end))?.[0];
  if (digits === undefined || match(OTHER, text, end)) return null;
  return unclear(end + digits.length);
}

const unclear = (to: number): Amount => ({ digits: 'unclear', to });
const whole = (digits: string): boolean => /^\d{1,9}$/.test(digits);
const digitOf = (sign: string): number => Number(numberAt(sign, 0)?.digits ?? 0);

const added = (digits: string, decimals: string, to: number): Amount =>
  whole(digits) ? { digits: `${digits}.${decimals}`, to } : unclear(to);

/** 25 hundredths are `0.25`. */
const hundredths = (count: number): string =>
  `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`.replace(/0$/, '');
