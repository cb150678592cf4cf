// What the articles of the benchmarks are composed of: words of our own, in lists that can be put in one another's place. A
// part in braces stands for any entry of the list of that name, so that few sentences come twice among thousands of articles.

const list = (text) => text.trim().split(/\s+/);

export const WORDS = {
  // Who.
  city: list(
    '杭州市 青岛市 成都市 长沙市 厦门市 合肥市 昆明市 兰州市 南宁市 贵阳市 云南省 浙江省 广东省 四川省 湖北省 江西省 洛阳市 温州市 泉州市 襄阳市',
  ),
  office: list(
    '发展和改革委员会 市场监督管理局 生态环境局 住房和城乡建设局 人力资源和社会保障局 教育局 财政局 交通运输局 农业农村局 卫生健康委员会 应急管理局 商务局',
  ),
  ministry: list(
    '生态环境部 国家税务总局 教育部 交通运输部 民政部 财政部 商务部 水利部 国家能源局 自然资源部',
  ),
  body: ['{city}{office}', '{city}{office}', '{city}人民政府', '{ministry}'],
  surname: list('赵 钱 孙 李 周 吴 郑 王 冯 陈 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 张 孔 曹 严 金 魏 陶 姜 谢 邹'),
  given: list(
    '明远 晓岚 志强 文涛 丽华 建国 雨桐 思源 立新 佩琪 海波 云飞 春燕 永康 家豪 静怡 天佑 若兰 振宇 秀英',
  ),
  person: ['{surname}{given}'],
  kin: list('老人 姑娘 小伙子 夫妇 店主 师傅 阿姨 老师 医生 工程师 会计 司机 志愿者 村支书 摊主 研究生'),
  syllable: list(
    '恒 盛 泰 瑞 隆 祥 嘉 宏 晟 博 源 鼎 辰 禾 茂 汇 信 诚 德 凯 朗 维 拓 锐 启 越 沃 澜 屹 铭 霖 骏 琛 昱 柏 桦',
  ),
  trade: list(
    '科技 实业 食品 能源 建材 物流 纺织 医药 电子 农机 化工 船舶 仪表 环保 旅游 文化 零售 家居 印刷 陶瓷',
  ),
  company: ['{syllable}{syllable}{trade}', '{syllable}{syllable}{trade}公司', '{syllable}{syllable}集团'],
  scholar: [
    '某高校教授{person}',
    '研究{topic}的{person}',
    '{company}负责人{person}',
    '当地一位{kin}{person}',
  ],

  // What.
  field: list(
    '网络餐饮 建设用地 数据资源 老旧小区 涉企收费 校外托管 危险化学品 电力市场 冷链仓储 内河航运 社区养老 乡村民宿 再生资源 古树名木 共享单车 职业教育 家政服务 水产养殖 工业固废 城市照明 预付卡券 直播带货 住房租赁 中药材 快递包装 充电设施 农村供水 殡葬服务 宠物诊疗 短途客运 地下管线 屋顶光伏 粮食收储 体育场馆 公共停车 夜间施工 气瓶充装 电梯维保 校园餐饮 医疗器械',
  ),
  aspect: list(
    '供应 共享 改造 管理 运输 结算 安全 质量 布局 建设 服务 标准 成本 价格 保护 利用 信息 监测 培训 融资 秩序 规模 效率 供给 体系 风险',
  ),
  topic: ['{field}{aspect}', '{field}', '{field}的{aspect}'],
  kind: list('管理办法 实施细则 工作方案 指导意见 若干措施 管理规定 技术规范'),
  paper: [
    '《{city}{field}{aspect}{kind}》',
    '《{field}{aspect}{kind}》',
    '《关于加强{field}{aspect}的通知》',
  ],
  object: list(
    '订单 原料 设备 厂房 仓库 车间 柜台 货架 账本 合同 图纸 样品 机器 水渠 桥梁 站台 菜场 果园 茶山 鱼塘 码头 码垛机 流水线 检测线 操作间 院子 石板路 老屋 戏台 粮仓 温室 井盖 路灯 公交线 渡口 水泵 苗圃 集装箱 展厅 实验室',
  ),
  quality: list(
    '崭新 破旧 宽敞 拥挤 整洁 安静 昂贵 便宜 结实 松动 稀缺 充足 陌生 熟悉 简单 复杂 平稳 零散 透明 灵活 脆弱 成熟 普通 少见 厚重 轻便 醒目 隐蔽',
  ),
  place: list(
    '巷口 河边 山脚 镇上 县城 车站旁 工业园里 菜市场门口 老街 新区 江滩 湖畔 村头 校门外 写字楼下 港区 岭南 江北 城西 开发区',
  ),
  idea: list(
    '成本 预期 信心 需求 供给 竞争 信用 秩序 耐心 责任 习惯 观念 规律 效率 公平 门槛 距离 分寸 口碑 边界 底气 代价 前景 矛盾 空间 意愿',
  ),
  number: list(
    '{digit}成 {digit}{digit}家 {digit}{digit}{digit}户 {digit}.{digit}万吨 {digit}{digit}% 近{digit}千人 {digit}{digit}公里 {digit}.{digit}亿元 {digit}个 {digit}{digit}台',
  ),
  digit: list('2 3 4 5 6 7 8 9'),

  // How.
  adverb: list(
    '逐渐 始终 仍然 悄悄 明显 往往 几乎 确实 大多 也许 早已 不断 慢慢 未必 只好 索性 反而 依旧 渐渐 多半 甚至 总算 难免 照样 一直 尤其',
  ),
  does: list(
    '改变 影响 支撑 拖累 考验 推动 缓解 决定 暴露 放大 掩盖 体现 消化 牵动 提升 压低 衡量 重塑 打乱 证明 减轻 维系 检验 拉近 打通 抬高',
  ),
  handles: list(
    '搬走 修好 擦亮 清点 租下 买回 换掉 拆开 装好 守着 打理 盘点 翻新 挪动 借来 登记 拍下 称重 晾干 打包 翻修 腾出 画出 贴上 收拾 运来',
  ),
  says: list('说 认为 坦言 告诉记者 解释 回忆 介绍 感慨 补充道 表示 提到 反问'),
  feels: list(
    '心里没底 松了一口气 觉得踏实 不太服气 有些意外 拿不准 很是高兴 不敢大意 愿意等等看 犹豫了很久 说不上来 觉得值得 吃了不少亏 看到了希望 忙得顾不上吃饭',
  ),
  link: list(
    '不过 同时 事实上 换句话说 相比之下 也正因如此 在这背后 从另一面看 说到底 归根结底 不仅如此 更重要的是 与之相对 好在',
  ),
  demand: list(
    '把台账记清楚 让流程更短一些 把窗口前移 少一些重复填表 统一口径 公开收费清单 守住安全底线 留出缓冲的余地 听取各方意见 照顾到小店的难处 压实主体责任 补上短板 打破部门壁垒 因地制宜 不搞一刀切 分类施策 及时回应关切 完善配套',
  ),
  act: list('抽检 排查 走访 巡查 核验 回访 登记 摸底'),

  process: list(
    '建设 实施 组织 调查 许可 适用 认定 执行 登记 备案 试点 检查 控制 修订 批准 审议 限制 处罚 调整 公开 整改 评估 验收 征求意见 改革 注册 监管 招标 减免 停业',
  ),
  // With the characters that dates are made of, and no date.
  seeming: list(
    '年轻人的 日常的 节日里的 过年用的 日光下的 天然的 周末的 号称 季节性的 明天的 近期的 当时的 晚间的 岁月 年复一年的 日复一日的 周围的 今年的 近年来 日前',
  ),

  // Clauses without a date.
  clause: [
    '{topic}{adverb}{does}着{idea}',
    '{idea}{adverb}不如从前那样{quality}',
    '{place}的{object}{adverb}{quality}了许多',
    '{kin}{adverb}把{object}{handles}',
    '{company}{adverb}{handles}了{number}{object}',
    '{place}有{number}{object}',
    '{field}{does}{idea}的道理并不{quality}',
    '{topic}与{idea}{adverb}相互牵连',
    '要{demand}',
    '还得{demand}',
    '{object}和{object}堆在{place}',
    '{number}的受访者{feels}',
    '{quality}的{object}{adverb}让人{feels}',
    '{person}{adverb}{feels}',
    '{topic}的{process}和{process}{adverb}{quality}',
    '{process}{field}{aspect}需要的{idea}{adverb}{does}着{process}',
    '{company}的{object}已经通过{process}',
    '{seeming}{object}与{field}{process}{adverb}相互牵连',
    '{seeming}{topic}{adverb}{does}{idea}',
    '规定{field}{process}的条文{adverb}{quality}',
    '{kin}{person}提出，{seeming}{field}{process}{adverb}{quality}',
    '{field}里{number}的{object}还没有完成{process}',
  ],
  plain: [
    '{clause}，{clause}，{clause}。',
    '{clause}，{clause}，{clause}，{clause}。',
    '{link}，{clause}，{clause}，{clause}。',
    '{scholar}{says}，{clause}，{clause}。',
    '“{clause}，{clause}，{clause}。”{scholar}{says}。',
    '在{place}，{clause}；{clause}，{clause}。',
    '{clause}，{link}{clause}，{clause}，{clause}。',
    '{place}的{kin}{person}{says}，{clause}，{clause}。',
  ],
  // Bodies that do nothing on a day.
  official: [
    '{body}有关负责人{says}，{topic}{adverb}{does}{idea}，{clause}。',
    '{clause}，{body}的工作人员也{feels}。',
    '按照{paper}的要求，{clause}，{clause}。',
    '{body}的资料显示，{clause}，{clause}。',
    '会议指出，{topic}关系群众切身利益，要{demand}，{demand}。',
    '{body}{act}的{number}{object}中，{clause}。',
    '在{city}，{clause}，{clause}，{clause}。',
  ],
  // Days on which no body does anything.
  dated: [
    '{day}，{person}{adverb}把{object}{handles}，{clause}。',
    '{year}年{month}月，{company}在{place}{handles}了{number}{object}，{clause}。',
    '{lastYear}年以来，{clause}，{clause}。',
    '从{month}月到{laterMonth}月，{topic}{adverb}{does}{idea}，{clause}。',
    '今年{month}月，{clause}，{clause}。',
    '{clause}，{lastYear}年的{object}只有{number}，{year}年{adverb}到了{number}。',
    '去年，{clause}，{clause}。',
    '{lastYear}年，{place}的{kin}{person}{feels}，{clause}。',
  ],
  // What bodies do on a day.
  event: [
    '{day}，{body}印发{paper}，要求各县区{demand}。',
    '{day}，{body}召开会议，部署{field}专项整治，要求{demand}。',
    '{year}年{day}，{body}就{topic}约谈了{company}等{digit}家企业。',
    '{paper}自{nextYear}年{month}月1日起施行，{clause}。',
    '{body}要求相关单位于{month}月底前完成{field}自查，并{demand}。',
    '{lastYear}年{month}月，{body}对{company}作出行政处罚，{clause}。',
    '{day}，{body}{adverb}{handles}了{number}{object}，{clause}。',
    '记者{day}从{body}获悉，{paper}已经发布，{clause}。',
  ],
};
