import { fold } from '../../text/fold.ts';

/** Whole lines that pages print around articles: buttons, counters, share bars, copyright. Matched without white space. */
const WHOLE_LINE = [
  '扫一扫在?手机打开当前页',
  '[【\\[（(]?(?:字体|字号)[:：]?(?:大|中|小|特大|超大|默认|[\\s|\\[\\]【】]){0,200}[】\\]）)]?',
  '[【\\[（(]?(?:打印|关闭|收藏|返回顶部|返回首页|返回列表|打印本页|关闭窗口|关闭本页|分享|分享到|纠错|我要纠错|保存|复制链接|举报|点赞|加入收藏|设为首页|网站地图|联系我们)[】\\]）)]?',
  '(?:上一篇|下一篇|上一条|下一条|上一页|下一页)[:：]?.{0,80}',
  '(?:浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|点击次数|访问量)[:：]?\\d{0,200}次?',
  '(?:您的位置|当前位置|您当前的位置|您现在的位置)[:：是]?.{0,100}',
  '首页(?:[>＞»›/|].{0,80})',
  '[（(\\[【]?(?:责任编辑|责编|编辑|校对|值班编辑|编审|审核|监制)[:：].{0,30}',
  '(?:版权所有|Copyright|©).{0,120}',
  '.{0,30}ICP备.{0,60}',
  '.{0,30}公网安备.{0,60}',
  '(?:主办单位|承办单位|技术支持|网站标识码|建议使用)[:：].{0,80}',
  '赞|在看|听过|留言|视频|小程序|[，,]?轻点两下取消(?:赞|在看)|在小说阅读器中沉浸阅读|点击(?:上方)?蓝字关注我们?',
  '扫码阅读全文|扫描二维码.{0,20}|打开APP.{0,20}|展开全文|阅读全文|查看全文|点击加载更多|加载更多',
];
const FURNITURE_LINE = new RegExp(`^(?:${WHOLE_LINE.join('|')})$`, 'i');

/** Whether a line is something that the page prints and the article does not say. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 200) return false;
  return isRecommendation(text) || FURNITURE_LINE.test(fold(text).replace(/\s+/g, ''));
}

const RECOMMENDATION =
  /^[【[]?(?:相关|延伸|推荐|热门|更多|精彩|猜你|你可能|您可能|为[你您]|今日|热点|点击|往期)(?:的)?(?:阅读|新闻|链接|文章|报道|推荐|喜欢|会喜欢|感兴趣|热点|排行|回顾|政策|解读|资讯|信息|专题|政策与解读|政策解读|稿件)[】\]]?[:：]?$|^related(?:posts|articles)?$|^(?:排行榜|最新评论|网友评论|热评|大家都在看|大家都在搜)$/i;

/** Whether a line heads a list of other articles (相关阅读, 猜你喜欢). */
export function isRecommendation(text: string): boolean {
  return text.length < 20 && RECOMMENDATION.test(fold(text).replace(/\s+/g, ''));
}
