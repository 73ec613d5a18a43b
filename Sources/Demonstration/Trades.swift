/// Trades for invented names: the word in the name and the text of the register's industry field.
struct Trade {
  let word: String
  let industry: String

  init(_ word: String, _ industry: String) {
    self.word = word
    self.industry = industry
  }
}

enum Trades {
  static let manufacture = [
    Trade("皮具鞋业", "皮革、毛皮、羽毛及其制品和制鞋业"), Trade("服装", "纺织服装、服饰业"), Trade("压铸", "金属制品业"),
    Trade("家具", "家具制造业"), Trade("灯饰", "照明器具制造"), Trade("五金", "金属制品业"),
    Trade("印刷", "印刷和记录媒介复制业"), Trade("模具", "专用设备制造业"), Trade("包装", "造纸和纸制品业"),
    Trade("食品", "食品制造业"), Trade("塑胶", "橡胶和塑料制品业"), Trade("锁具", "金属制品业"),
    Trade("眼镜", "眼镜制造"), Trade("泵阀", "通用设备制造业"), Trade("电镀", "金属表面处理及热处理加工"),
    Trade("家电", "电气机械和器材制造业"), Trade("玩具", "文教、工美、体育和娱乐用品制造业"),
  ]
  static let services = [
    Trade("茶叶", "批发业"), Trade("餐饮", "餐饮业"), Trade("物业管理", "物业管理"), Trade("家政服务", "居民服务业"),
    Trade("汽车维修", "机动车修理和维护"), Trade("会计服务", "商务服务业"), Trade("人力资源", "人力资源服务"),
    Trade("美容美发", "居民服务业"), Trade("酒店", "住宿业"), Trade("货运代理", "装卸搬运和仓储业"),
    Trade("广告", "广告业"), Trade("装饰装修", "建筑装饰、装修和其他建筑业"), Trade("零售", "零售业"),
    Trade("个体劳动者", "居民服务业"),
  ]
  /// The four pillar industries as Longgang's paper counts them.
  static let pillars = [
    Trade("高新技术", "支柱产业·高新技术产业"), Trade("金融服务", "支柱产业·金融业"), Trade("现代物流", "支柱产业·物流业"),
    Trade("文化产业", "支柱产业·文化产业"), Trade("电子高新", "支柱产业·高新技术产业"),
  ]
  /// Strategic emerging industries by the city's list.
  static let cityStrategic = [
    Trade("机器人", "战略性新兴产业（市级口径）·高端装备"), Trade("智能制造", "战略性新兴产业（市级口径）·高端装备"),
    Trade("电子信息", "战略性新兴产业（市级口径）·新一代信息技术"), Trade("工业互联网", "战略性新兴产业（市级口径）·新一代信息技术"),
    Trade("移动通信", "战略性新兴产业（市级口径）·新一代信息技术"), Trade("医疗器械", "战略性新兴产业（市级口径）·生物医药"),
    Trade("节能环保", "战略性新兴产业（市级口径）·绿色低碳"),
  ]
  /// Counted as strategic emerging by the district alone.
  static let districtStrategic = [
    Trade("电子商务", "战略性新兴产业（区级口径）·电子商务"), Trade("创意设计", "战略性新兴产业（区级口径）·创意设计"),
    Trade("健康服务", "战略性新兴产业（区级口径）·健康服务"), Trade("供应链", "战略性新兴产业（区级口径）·供应链"),
  ]
  static let culture = [
    Trade("文化创意", "文化创意·创意设计"), Trade("书画", "文化创意·文化艺术"), Trade("非遗手工", "文化创意·工艺美术"),
    Trade("影视", "文化创意·广播影视"), Trade("戏曲", "文化创意·文化艺术"),
  ]
  static let sport = [
    Trade("足球", "体育运动·球类"), Trade("太极拳", "体育运动·武术"), Trade("马拉松", "体育运动·路跑"),
    Trade("健身", "体育运动·健身休闲"), Trade("自行车", "体育运动·骑行"), Trade("乒乓球", "体育运动·球类"),
  ]
  static let farming = [
    Trade("葡萄种植", "农产品种养殖·水果"), Trade("蔬菜", "农产品种养殖·蔬菜"), Trade("奶山羊养殖", "农产品种养殖·畜牧"),
    Trade("花卉苗木", "农产品种养殖·花卉"), Trade("粮食种植", "农产品种养殖·粮食"), Trade("食用菌", "农产品种养殖·食用菌"),
  ]
}
