// Short names of administrative divisions, made by rule: 昌吉回族自治州 → 昌吉州, 昌吉.

/** Names of peoples as they stand in the names of autonomous divisions; longer ones first. */
const PEOPLES =
  /(?:(?:鄂温克|鄂伦春|达斡尔|哈萨克|塔吉克|柯尔克孜|维吾尔|蒙古|傈僳|布朗|拉祜|哈尼|布依|纳西|景颇|毛南|仡佬|仫佬|撒拉|裕固|东乡|保安|锡伯|朝鲜|土家|普米|德昂|各|畲|回|藏|苗|侗|瑶|彝|壮|傣|白|羌|黎|佤|满|水|独龙|怒|土)族|哈萨克|柯尔克孜|蒙古|维吾尔|塔吉克|锡伯|达斡尔)+$/;

/** Short names in common use that no rule makes. */
const CUSTOMARY = {
  222400: ['延边'],
  433100: ['湘西'],
  450000: ['广西自治区'],
  640000: ['宁夏自治区'],
  650000: ['新疆自治区'],
  652700: ['博州'],
  652800: ['巴州'],
  653000: ['克州'],
  660000: ['新疆兵团'],
  810000: ['香港特区'],
  820000: ['澳门特区'],
};

function ofProvince(name) {
  return [name.replace(/(?:省|市|特别行政区)$/, '').replace(/(?:壮族|回族|维吾尔)?自治区$/, '')];
}

/** The stem of an autonomous division and the word that a short form of it ends in. */
function ofAutonomous(name, ending, short) {
  const stem = name.slice(0, -ending.length).replace(PEOPLES, '');
  if (stem.length < 2 || stem === name.slice(0, -ending.length)) return stem.length < 2 ? [] : [stem];
  return [stem + short, stem];
}

function ofCounty(name) {
  if (/^(?:东|西|南|北|中|上|下)?(?:城|郊|矿|市|市中|市郊)区$/.test(name)) return [];
  if (name.endsWith('矿区')) return [];
  if (/^..新区$/.test(name)) return [name.slice(0, -2)];
  if (/(?:林区|特区)$/.test(name)) return [name.slice(0, -2)];
  if (/[左右前后中]旗$|联合旗$/.test(name)) return [];
  return [name.replace(/[市县区旗]$/, '')];
}

/** The short names of a division, longest first, without its full name and without single characters. */
export function shortNames(code, name) {
  const found = [];
  if (name.endsWith('自治州')) found.push(...ofAutonomous(name, '自治州', '州'));
  else if (name.endsWith('自治县')) found.push(...ofAutonomous(name, '自治县', '县'));
  else if (name.endsWith('自治旗')) found.push(...ofAutonomous(name, '自治旗', '旗'));
  else if (code.endsWith('0000')) found.push(...ofProvince(name));
  else if (code.endsWith('00')) found.push(name.replace(/(?:地区|市|盟)$/, ''));
  else found.push(...ofCounty(name));
  found.push(...(CUSTOMARY[code] ?? []));
  return [...new Set(found)].filter((short) => short.length > 1 && short !== name);
}
