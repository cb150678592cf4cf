import { anyOf } from '../text/patterns.ts';

/** What a body does in its clause: `subject` acts, `by` acts behind 被, 由 and 经, `other` is the addressee, the place, the topic or an owner. */
export type Role = 'subject' | 'by' | 'other';

/** Words right before a body that make it the addressee, the place or the topic, not the one who acts. */
const ADDRESSES =
  '向 对 对于 给 致 致函 致信 报 报送 上报 呈报 提交 抄送 报请 请示 请 致电 求助 举报 起诉 诉 状告 入禀 [告诉]到 [上申]?诉至 告上 投诉';
const GOES =
  '出席 参加 列席 通过 赴 前往 (?<![直等])到 (?<![直甚截以])至 访问 来到 走进 位于 设在 设于 隶属于 属于 进入 加入 退出 离开';
const RECEIVES = '接受 获 获得 收到 接到';
const RESTS_ON = '符合 违反 落实 贯彻 参照 按照 依照 依据 根据 关于 针对 就';
const TREATS =
  '(?:找|请|叫|邀|拉|喊)(?:了|来了?|上了?) 约见 召见 约谈 批评 支持 配合 协助 要求 责成 督促 指导 授权 委托 提请';
const IS = '(?<![时新现])任 担任 出任 兼任 曾任 历任 是 为 作为 成为 像 包括 如 例如 除 等 指 跟 与 同 和';
const OTHER_BEFORE = new RegExp(
  `${anyOf([ADDRESSES, GOES, RECEIVES, RESTS_ON, TREATS, IS].join(' '))}[\\s“"「]*$`,
);
const BY_BEFORE = /(?:被|遭|遭到|由|经|经由|受到?)[\s]*$/;
/** 受某法院委托: who asks another to act. */
const ENTRUSTS = /^[^，。；]{0,4}(?:委托|指派|指定|聘请|邀请|授权)/;
/** 获参议院通过, 得到国务院批准: what follows is what the body did. */
const GRANTED_BEFORE = /(?:获|获得|得到|取得|报|拿到|拿下|收到|领到)(?:了)?\s*$/;
const GRANTS_AFTER =
  /^的?(?:正式|一致|原则|表决|审议|评估|审核|审查|验收|评审|全票|高票|书面|依法|[^，。；的]{0,2}票)?(?:通过|批准|核准|同意|批复|备案|受理|认可|授权|许可|核发|审批|首肯|点头|放行|准许)(?!后)|^的?批[文件]/;
/** 落款为某局, 署名单位是某局: who signs a paper made it. */
const SIGNS_BEFORE =
  /(?:落款|署名|盖章|签章|发文|印章|抬头)(?:单位|机关|机构|部门|处|方)?(?:均|都)?(?:为|是|系|显示为|写着|：|:)\s*[“"「]?$/;
const PLACE_BEFORE = /(?:在|于)\s*$/;
const HOLDS_MEETING = /^[^，。]{0,4}(?:举行|召开|举办|主持)/;

const HEADS = '部长 主任 局长 厅长 主席 行长 司长 院长 书记';
/** 曾任环保部副部长 acts for the body all the same. */
const OFFICER = new RegExp(
  `^[^，。；,\\s]{0,6}?${anyOf(`${HEADS} 署长 处长 市长 省长 县长 区长 州长 会长 秘书长 发言人 负责人 人士 官员`)}`,
);

/** 在欧洲数据保护委员会7月28日作出裁定之后: a clause of time, whose subject the body is. */
const TIME_CLAUSE =
  /^[^，。；的]{0,12}\d{1,4}\s?[年月日][^，。；]{2,40}(?:之后|以后|后|之前|时|以来|期间)(?:[，。；]|$)/;
/** 《…》在财政部官网公布, 案件在某法院宣判: where a document comes out or a case is judged is who does it. */
const PUBLISHES_ON =
  /^(?:官方|门户)?(?:网站|官网|微信公众号|公众号|微博)[^，。；]{0,12}(?:公布|发布|挂出|挂网|亮相|露面|公示|公开|征求|上线)|^(?:[一二终]审|再审|公开|依法|正式){0,3}(?:开庭|宣判|受审|审理|判决|开审)|^(?:会议)?(?:获得?)?(?:表决)?(?:获得?)?通过/;

/** A body that only owns what follows (公安部门户网站 may speak; 国资委旗下公司 is a company). */
const OWNS =
  '[^，。；的]{0,16}(?:研究所|研究院|研究中心) 旗下 下属 所属 直属的?(?!机关) 监管的 管理的 管辖的 批准的(?!《) 认可的 注册的 许可的 指定的 授权的 系统 工作人员';
const OWNER_AFTER = new RegExp(`^(?:${anyOf(OWNS)}|[原前]副?${anyOf(`${HEADS} 总裁`)})`);
/** 国务院的要求 is no act of the State Council; 商务部的发言人 speaks for it. */
const SPEAKS_FOR =
  '通知 公告 通告 文件 通报 消息 微博 官微 公众号 官网 网站 (?:执法|检查|工作|办案)?人员 人(?![民大口数选]) 检查组 督导组 督查组 督察组 巡视组 巡查组 专案组 代表团 工作组 调查组 专家组 探员 发言人 负责人 官员 数据 声明 公报 报告 意见 办法 规定 决定 批复 主任 部长 局长 电报 明电 批示 指令 一纸 罚单 函 令 裁定 判决 稽查人员 专班 说法 口径 回应 解释 答复 表态 回复';
const POSSESSOR_AFTER = new RegExp(`^的(?!.{0,12}${anyOf(SPEAKS_FOR)})`);
/** 全国人大代表, 政协委员: members who speak for themselves. */
const MEMBER_AFTER = /^(?:委员|代表)(?!长|会|团)/;

/** 某省委常委某人涉嫌…, 某局原局长被查: the body is where the accused sat. */
const ACCUSED = '涉嫌 落马 被(?:查|免|双开|开除|立案|逮捕|批捕|带走|判|指控|留置) 接受(?:审查|调查|纪律)';
const ACCUSED_AFTER = new RegExp(
  `^[^，。；的]{0,8}${anyOf(`${HEADS} 常委 处长 市长 省长 县长`)}[^，。；的]{0,8}${anyOf(ACCUSED)}`,
);

/** …于2018年发布的: what follows the body describes a document or an act of its own. */
const MAKES =
  '发布 印发 转发 批转 下发 发出 公布 出台 颁布 制定 修订 作出 做出 召开 举行 通过 批准 批复 下达 部署 挂出 贴出 推出 开出';
const RELATIVE_AFTER = new RegExp(`^[^，。；：《》]{0,40}${anyOf(MAKES)}(?:实施)?的`);

/** 这条线是该委2016年1月13日发文划下的: what is picked out by 是…的 is still who did it. */
const CLEFT_AFTER =
  /^[^，。；：]{0,6}(?:\d{4}\s?年|\d{1,2}\s?[月日]|[去今前]年|昨[天日]|上[周月])[^，。；：《]{1,24}的/;

/** 德国、奥地利与捷克警方: the last of a list, not whom somebody meets. */
const LISTED_BEFORE = /、[^，。；、《》“”]{1,5}[与和及]\s*$/;
/** 某公司与某委员会达成和解: what both agree on is the authority's act too. */
const WITH_BEFORE = /[与和同]\s*$/;
const AGREES_AFTER =
  /^[^，。；]{0,8}(?:达成|签署|签订|签下|订立)了?[^，。；]{0,10}(?:和解|认罪|协议|协定|备忘录)/;

/** The role that the words right before and behind a body give it. */
export function roleOf(before: string, after: string): Role {
  if (LISTED_BEFORE.test(before) || (WITH_BEFORE.test(before) && AGREES_AFTER.test(after))) return 'subject';
  if (ENTRUSTS.test(after) && /受\s*$/.test(before)) return 'other';
  if (BY_BEFORE.test(before) || SIGNS_BEFORE.test(before)) return 'by';
  if (GRANTED_BEFORE.test(before) && GRANTS_AFTER.test(after)) return 'by';
  if (PLACE_BEFORE.test(before) && !HOLDS_MEETING.test(after) && !TIME_CLAUSE.test(after))
    return PUBLISHES_ON.test(after) ? 'by' : 'other';
  if (OWNER_AFTER.test(after) || POSSESSOR_AFTER.test(after)) return 'other';
  if (MEMBER_AFTER.test(after) || ACCUSED_AFTER.test(after)) return 'other';
  const other = OTHER_BEFORE.exec(before);
  // 依据国务院2018年发布的《…》: the body is the subject of the words that describe the document.
  if (!other || RELATIVE_AFTER.test(after)) return 'subject';
  if (/[是为]\s*$/.test(other[0]) && CLEFT_AFTER.test(after)) return 'subject';
  return other[0].startsWith('曾任') && OFFICER.test(after) ? 'subject' : 'other';
}
