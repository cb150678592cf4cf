/**
 * Where an act stands in time from the day of the article, as far as its clause says. `plain` is a statement without a
 * word for either, which in the news tells of the past or of what is near; `bound` an expression such as 截至6月底, which
 * may do either; null where nothing is stated (a heading, a table cell).
 */
export type Tense = 'forward' | 'past' | 'plain' | 'bound' | null;

const REACH = 30;
/** Ends right before the date: 将于, 拟在, 定于, 预计, 力争. */
const FORWARD_BEFORE =
  /(?:即?将|拟|(?<![决规确约鉴固评认判裁])定|预计|预期|计划|可能会?|推迟|延期|保留|只留|维持|有望|力争|争取|最迟|最晚|不得(?:超过|晚于|迟于)|确保|务必|必须|须|应当?|(?<![申邀聘提])请)(?:[^，。；、！？\n]{0,8}(?:于|在|自|从|到|至|截至|截止))?(?:每|今|明)?$/;
/** Begins right after it: 起施行, 前完成, 将. */
const FORWARD_AFTER =
  /^(?:上午|下午|晚)?(?:起|后)?(?:将|拟|即将)|^起(?:正式|全面|开始|陆续)?(?:施行|实施|执行|生效|启用)/;
/** 将 that brings the object before its verb: 25日将基准利率上调至45% tells of the past, 25日将上调利率 of the future. */
const DISPOSES =
  '将(?!上调|下调|提高|降低|把|对|于|在|从|会|继续|再)[^，。；]{1,40}(?:上调|下调|提高|降低|降至|升至|提升|拘留|刑拘|逮捕|抓获|控制|带走|查封|扣押|封存|关停|开除|免去|起诉|判处|添加|收入|编入|拉入|放进|提交|报送|送达|下架|叫停|列入|列为|纳入|定为|定性|移送|移交|调整|延长|改为|维持|认定|告上|拉进|拉黑|列进|划入|划归|划给|划至|移出|移入|移至|剔除|剔出|纳进|收归|交给|交由|送上|转为|降为|升为|升格|请到|叫到|召到|召回|驱逐|遣返|引渡|带回|收回|授予|颁给|发给|注销|吊销|(?:扩大|压缩|缩短|推迟|提前|顺延|延后|拓展|下放|扩展|更名|改名)[至到为给]|撤职|免职|停职|革职|除名|清退|退回|再?[提降调升加减](?=[\\d了至到高低]|\\d))';
const OBJECT_FIRST = new RegExp(`^(?:上午|下午|晚)?${DISPOSES}`);
const OBJECT_WITHIN = new RegExp(DISPOSES);
const BOUND_FORWARD = /(?:起|前)$/;
const BOUND_PAST = /以来$/;
const AFTER_BOUND =
  /^(?:正式|全面|开始|陆续)?(?:施行|实施|执行|生效|启用)|^[^，。；！？\n]{0,12}(?:完成|报送|报至|提交|上报|反馈|办理|建成|清理|退出|整改|报名|缴纳|申报|停止|关停|实现)/;
const PAST_BEFORE = /(?:原定|原计划|原拟|曾|已|早在|刚?过去的?)[^，。；、！？\n]{0,4}$/;
const PAST =
  /获[^，。；]{0,12}(?:通过|批准|批复|核准|备案)|了|已|曾|(?:施行|实施|生效|落地)后(?!将)|日前|此前|近日|以来|消息|报道|获悉|表示|表明|透露|重申|回应|强调|坦言|承认|否认|证实|警告|呼吁|谴责|裁定|判处|拘捕|驳回|约谈|罚款|指出|发布|印发|公布|通报|宣布/;
const EITHER = /施行|实施|生效|执行|举行|召开/;
const CLAUSE_END = /[，。；！？\n]/;
const BOUND = /(?:起|前|后|内|止)$|^(?:截至|截止|到|至|自|从)/;
/** 4月30日央行将召开例会: a verb that 将 can only put into the future. */
const WILL =
  /^[^，。；！？]{0,12}(?<![已曾])将(?:于|在|会|再次|正式|召开|举行|公布|发布|启动|推出|实施|施行|生效|审议|出台|开庭|宣判)/;
const TOPIC = /^\s?，/;
const FORWARD_WITHIN = /(?<![已曾])将|拟|预计|有望|计划于/;
/** Fewer characters than this around a date make no statement. */
const STATEMENT = 4;

/** How many of the words at the beginning put an object before its verb by 将 (将某厂列入名单), which tells what was done; 0 for none. */
export function objectFirst(words: string): number {
  return OBJECT_FIRST.exec(words)?.[0].length ?? 0;
}

/** The tense that the words around a date give it. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = text.slice(Math.max(start, end - 4), end);
  if (PAST_BEFORE.test(before) || BOUND_PAST.test(words)) return 'past';
  if (OBJECT_FIRST.test(after)) return 'past';
  if (FORWARD_BEFORE.test(before) || FORWARD_AFTER.test(after)) return 'forward';
  if (BOUND_FORWARD.test(words) && AFTER_BOUND.test(after)) return 'forward';
  if (BOUND.test(text.slice(start, end))) return 'bound';
  if (WILL.test(cut(after))) return 'forward';
  // 2月，某公司…: the clause after the comma says what happened.
  const topic = TOPIC.exec(after);
  const predicate = cut(topic ? after.slice(topic[0].length) : after);
  if (topic && FORWARD_WITHIN.test(predicate) && !OBJECT_WITHIN.test(predicate)) return 'forward';
  const clause = before.slice(lastEnd(before)) + predicate;
  if (PAST.test(clause)) return 'past';
  if (clause.trim().length < STATEMENT) return null;
  // 5月1日，新规正式施行: said ahead of the day as well as after it.
  return topic && !EITHER.test(predicate) ? 'past' : 'plain';
}

function cut(text: string): string {
  const match = CLAUSE_END.exec(text);
  return match ? text.slice(0, match.index) : text;
}

function lastEnd(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (CLAUSE_END.test(text[i]!)) return i + 1;
  return 0;
}
