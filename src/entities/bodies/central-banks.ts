import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';

const CHINESE = '中国人民银行';
const FOREIGN =
  /央行$|中央银行$|储备银行$|联邦储备委员会$|^英格兰银行$|^(?:日本|韩国)银行$|^德国联邦银行$|^法兰西银行$|国家银行$/;
/** How far a bare 央行 can point back to a foreign bank, in characters. */
const REACH = 300;

/**
 * 央行 alone is the People's Bank, unless the text has named another country's central bank and not yet the People's Bank:
 * then it is the foreign one named shortly before, and where none stands near it speaks of central banks in general.
 */
export function settleCentralBanks(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  let foreign: BodyMention | undefined;
  let isOurs = false;
  return bodies.flatMap((body) => {
    if (body.level === 'foreign' && FOREIGN.test(body.name)) foreign = body;
    if (body.name !== CHINESE) return [body];
    const isBare = reading.folded.slice(body.start, body.end) === '央行';
    if (!isBare) isOurs = true;
    if (!isBare || isOurs || !foreign) return [body];
    if (body.start - foreign.end > REACH) return [];
    const { names, level, region } = foreign;
    return [
      mentionAt(reading, body.start, body.end, {
        names,
        level,
        region,
        form: 'organ',
        rule: 'body/repeated',
      }),
    ];
  });
}
