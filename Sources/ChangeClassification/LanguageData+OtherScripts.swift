extension LanguageData {
  static let japanese = """
    order: final
    claim right: 権利
    claim duty: 義務 | 責務
    step 1: 一回目 | 初回 | 一度目 | 1回目
    step 2: 二回目 | 二度目 | 2回目
    step 3: 三回目 | 三度目 | 3回目
    modal must: しなければなりません | なければなりません | なければならない | しなければならない | 必要があります | 必要がある | 義務があります | 義務がある | 義務を負い | ものとします | ものとする | 責任があります | 責任がある | 必須
    modal must-not: してはならない | してはなりません | てはならない | てはなりません | ないものとする | ないものとします | 禁止 | 禁じ | 許されません | 許されない | 認められません | 認められない
    modal should: すべき | べきです | べきである | してください | ください | 推奨 | 望ましい
    modal should-not: すべきではない | すべきではありません | べきではない | べきではありません | ないでください
    modal expected: 期待されます | 期待され
    modal may: ことができます | ことができる | してもよい | 場合があります | 場合がある | 権利があります | 権利がある | 権利を有し | 権利と責任 | 可能性があります | かもしれません
    modal cannot: ことはできません | ことができません | ことはできない | ことができない
    modal not: ません | ない | ず | なく | 非 | 不
    scope all: すべて | 全て | 全員 | あらゆる | 全 | 誰もが | 皆
    scope any: いかなる | 任意 | いずれか | どんな
    scope some: 一部 | いくつか | 特定 | 複数
    scope only: のみ | だけ | 限り | 限定
    scope open: など | 等 | これらに限定されません | 限られません | 含むがこれに限らない
    scope except: 除く | 除き | 除いて | 以外 | 問わず | 関係なく | かかわらず
    scope always: 常に | いつでも | 必ず
    scope least: 以上 | 少なくとも | 超える
    scope most: 以下 | 以内 | 未満 | まで | 最大
    scope within: 直ちに | 速やかに | 迅速 | 前に | 後に
    scope anonymous: 匿名 | 秘密 | 機密 | プライバシー
    scope sole: 永久 | 恒久的 | 一時的 | 最終的
    number 1: 一つ
    number 2: 二 | 二つ
    number 3: 三
    number 4: 四
    number 5: 五
    number 6: 六
    number 7: 七
    number 8: 八
    number 9: 九
    number 10: 十
    number 2/3: 三分の二
    number 1/2: 半数 | 半分
    number majority: 過半数 | 多数
    number all: 全会一致 | 満場一致
    unit day: 日 | 日間 | 日以内
    unit workday: 営業日
    unit week: 週 | 週間
    unit month: か月 | ヶ月 | ヵ月 | ケ月 | カ月 | 月
    unit year: 年 | 年間
    unit hour: 時間
    unit minute: 分
    currency jpy: 円
    currency percent: パーセント
    filler: また | ただし | さらに | 例えば | たとえば | なお
    reference: 第 | セクション
    version: バージョン | 版 | 更新 | 改訂 | 改定 | 施行 | 最終更新 | 発行 | 公開
    characteristic: 年齢 | 体型 | 障害 | 障がい | 民族 | 民族性 | 性別 | 性的特徴 | 性自認 | ジェンダー表現 | 経験 | 学歴 | 国籍 | 外見 | 人種 | カースト | 肌の色 | 宗教 | 性的指向 | 社会経済的地位
    """

  static let chinese = """
    claim right: 权利 | 權利
    pronoun ta: 他 | 她 | ta | 他 / 她 | 她 / 他 | 他或她 | 她或他
    claim duty: 义务 | 義務
    step 1: 第一次 | 首次 | 初次
    step 2: 第二次
    step 3: 第三次
    step again: 再次
    conjunction: 如果 | 若 | 如 | 当 | 當 | 因为 | 因為 | 虽然 | 雖然
    opener: 在 | 对 | 對 | 对于 | 對於 | 为 | 為 | 为了 | 從 | 从 | 由 | 并 | 並 | 和 | 或 | 但 | 也 | 都 | 还 | 還 | 均 | 不 | 的
    vague: 这 | 這 | 那 | 其 | 它 | 此
    modal must: 必须 | 必須 | 应当 | 應當 | 须 | 須 | 务必 | 務必 | 有义务 | 有義務 | 需要 | 需 | 有责任 | 有責任
    modal must-not: 不得 | 禁止 | 严禁 | 嚴禁 | 不准 | 不许 | 不許 | 不允许 | 不允許 | 不可 | 切勿 | 请勿 | 請勿
    modal should: 应该 | 應該 | 应 | 應 | 宜 | 建议 | 建議 | 鼓励 | 鼓勵
    modal should-not: 不应 | 不應 | 不应该 | 不應該 | 不宜
    modal expected: 期望 | 预期
    modal may: 可以 | 可 | 允许 | 允許 | 有权 | 有權 | 保留权利 | 可能
    modal can: 能够 | 能夠 | 能
    modal cannot: 不能 | 无法 | 無法 | 不能够
    modal will: 将 | 將 | 会 | 會
    modal will-not: 将不 | 不会 | 將不 | 不會
    modal not: 不 | 没有 | 沒有 | 未 | 无 | 無 | 非 | 勿 | 莫
    scope all: 所有 | 全部 | 一切 | 全体 | 全體 | 每 | 每个 | 每位 | 各
    scope any: 任何 | 任意 | 任一
    scope some: 某些 | 部分 | 一些 | 若干 | 有些
    scope only: 只 | 仅 | 僅 | 只有 | 唯一 | 仅限 | 僅限
    scope open: 包括但不限于 | 包括但不限於 | 等 | 等等 | 不限于
    scope except: 除 | 除外 | 除了 | 除非 | 无论 | 無論 | 不论 | 不論
    scope always: 始终 | 始終 | 随时 | 隨時 | 总是
    scope least: 至少 | 以上 | 超过 | 超過
    scope most: 最多 | 以下 | 以内 | 以內 | 不超过 | 至多
    scope within: 之前 | 之后 | 之後 | 立即 | 及时 | 及時 | 尽快
    scope anonymous: 匿名 | 保密 | 机密 | 隐私 | 隱私
    scope sole: 永久 | 暂时 | 临时 | 臨時 | 最终 | 最終
    number 1: 一
    number 2: 二 | 两 | 兩
    number 3: 三
    number 4: 四
    number 5: 五
    number 6: 六
    number 7: 七
    number 8: 八
    number 9: 九
    number 10: 十
    number 2/3: 三分之二
    number 1/2: 一半 | 半数
    number majority: 过半数 | 過半數 | 多数
    number all: 一致同意
    unit day: 日 | 天
    unit workday: 工作日 | 个工作日 | 個工作日
    unit week: 周 | 週 | 星期
    unit month: 月 | 个月 | 個月
    unit year: 年
    unit hour: 小时 | 小時
    unit minute: 分钟 | 分鐘
    currency cny: 元 | 人民币
    filler: 也 | 此外 | 另外 | 例如 | 比如 | 请
    article: 的 | 了
    reference: 第 | 章节
    version: 版本 | 版 | 更新 | 修订 | 修訂 | 生效 | 发布 | 發佈 | 日期
    characteristic: 年龄 | 体型 | 身体条件 | 残疾 | 缺陷 | 民族 | 种族 | 性征 | 性别 | 性别认同 | 性别表达 | 经验 | 教育程度 | 国籍 | 外貌 | 种姓 | 肤色 | 宗教 | 性取向 | 社会地位 | 社会经济地位
    """

  static let arabic = """
    order: initial
    claim right: حق | الحق | حقوق | الحقوق
    claim duty: واجب | واجبات | الواجبات | التزامات | الالتزامات
    step 1: الأول | الأولى
    step 2: الثاني | الثانية
    step 3: الثالث | الثالثة
    modal must: يجب | يجب على | ويجب | يتعين | يلزم | ملزم | ملزمون | على جميع | لا بد
    modal must-not: لا يجوز | لا يجب | يحظر | محظور | ممنوع | يمنع | غير مسموح | يجب ألا | لا يسمح
    modal should: ينبغي | وينبغي | ينصح | يفضل
    modal should-not: لا ينبغي
    modal expected: يتوقع | من المتوقع
    modal may: يجوز | ويجوز | يحق | لهم الحق | يحتفظ بالحق | يسمح | قد | مسموح
    modal can: يمكن | يستطيع
    modal cannot: لا يمكن | لا يستطيع
    modal will: سوف | ستتم | سيتم
    modal will-not: لن
    modal not: لا | لم | ليس | ليست | غير | بدون | دون | عدم
    scope all: جميع | كل | كافة | وجميع | وكل
    scope any: أي | أية | وأي
    scope some: بعض | وبعض
    scope only: فقط | حصرا
    scope open: على سبيل المثال لا الحصر | وغيرها | إلخ
    scope except: إلا | باستثناء | ما عدا | سوى | بغض النظر
    scope always: دائما | في جميع الأوقات
    scope least: على الأقل | أكثر من
    scope most: على الأكثر | أقل من | كحد أقصى
    scope within: خلال | قبل | بعد | فورا
    scope anonymous: مجهول | سرية | السرية | الخصوصية
    scope sole: دائم | مؤقت | نهائي | مؤقتا | نهائيا
    number 2: اثنان | اثنين
    number 3: ثلاثة | ثلاث
    number 4: أربعة | أربع
    number 5: خمسة | خمس
    number 7: سبعة | سبع
    number 10: عشرة | عشر
    number 2/3: ثلثي | ثلثين
    number 1/2: نصف
    number majority: أغلبية | بأغلبية
    number all: بالإجماع
    unit day: يوم | أيام | يوما
    unit week: أسبوع | أسابيع
    unit month: شهر | أشهر
    unit year: سنة | سنوات | عام
    unit hour: ساعة | ساعات
    joint: و | أو
    little: في | من | على | إلى | عن | أن | التي | الذي | الذين
    filler: أيضا | كذلك | مثلا
    reference: القسم | المادة | الفصل | البند | الفقرة
    version: الإصدار | النسخة | تحديث | التاريخ
    characteristic: العمر | الحجم | الإعاقة | العرق | الجنس | الهوية الجنسية | الهوية الجندرية | الجنسية | الدين | التوجه | اللون | الطبقة
    ending: ات | ون | ين | ان | ه | ها | هم | ة | ا | ي
    """
}
