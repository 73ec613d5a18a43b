import Words

/// What `--help` says: every command with its options and an example that works as typed.
enum Help {
  static func overview(_ language: Language) -> String {
    switch language {
    case .chinese:
      """
      annals 会志 —— 行业协会商会监管档案：只增不改的事件日志，任何一日的名册与名单均可重放。

      用法：annals 命令 [选项]        annals 命令 --help 查看详情与示例
        import   把 JSON Lines 事件文件记入日志
        replay   从第一条记录起重放某日（生效日期）的视图，可限定当时所知（知悉日期）
        history  一家协会的历程，两个日期并列
        compare  两日之间名册或名单的变化，以及造成变化的记录
        export   导出日志（JSON Lines；再导入得到相同的根）
        verify   核验每条记录的哈希、日志的各项不变量、各视图和附件
        record   办理：以命令记录一项行为，逐项核对法定条件；--dry-run 先看会改变什么
        print    打印文书：通知书、告知书、决定书、送达回证，HTML，可打印为 A4
        attach   把附件存入存储目录，给出事件中应写的内容
        report   台账：综合监管、联合奖惩、重名重业、兼职、会员、党建等，同样可问任何一日
        work     待办：何事等何人，法定期限、内部期限、下一步
        case     一个案件的经过，以及曾经告知与现在推算的期限
        serve    以 HTTP 接口和网页提供服务
        account  谁可以登录：账户、一次性链接、接口令牌
        demo     写入五地演示数据；--check 与公布数字逐项对照
        bench    测量本机上的速度与内存

      存储目录：--store 路径，或环境变量 ANNALS_STORE，默认 ./annals.store
      语言：--lang zh|en        退出码：0 完成，1 结果为否，2 用法有误
      """
    case .english:
      """
      annals – case records of industry associations: an append-only log of events, and every
      register and list as of any day, rebuilt from it.

      Usage: annals COMMAND [OPTIONS]        annals COMMAND --help for details and an example
        import   record files of JSON Lines events in the log
        replay   the views as of a day (effective), as known at a moment, from the first entry
        history  one association's life, both dates side by side
        compare  what changed between two days, and which entries did it
        export   the log as JSON Lines; importing it again gives the same root
        verify   every hash, every invariant of the log, every view, every attachment
        record   an officer's command, checked against the law; --dry-run shows what it would change
        print    the paper that carries an act: order, notice, decision, record of service; HTML for A4
        attach   put files beside the log, and say what an event writes of them
        report   the office's tables: supervision, sanctions, overlaps, posts, members, Party work
        work     what waits for whom: statutory day, the office's own day, the next act
        case     one case step by step, with the days promised and the day counted now
        serve    the HTTP API and the console, on one port
        account  who may sign in: accounts, one-time links, API tokens
        demo     write the five demonstration districts; --check against published figures
        bench    speed and memory on this machine

      Store: --store PATH, or ANNALS_STORE, else ./annals.store
      Language: --lang zh|en        Exit status: 0 done, 1 the answer is no, 2 wrong usage
      """
    }
  }

  static func text(_ command: Command, _ language: Language) -> String {
    switch language {
    case .chinese: chinese(command)
    case .english: english(command)
    }
  }

  private static func chinese(_ command: Command) -> String {
    switch command {
    case .import:
      """
      用法：annals import 文件… [--partial] [--store 路径]
      逐行读取事件（格式见 Docs/Events.md）。一个文件要么全部记入，要么一条不记；每一处错误
      都列出行号、字段和原因。文件名 - 表示标准输入。
        --partial   记入正确的行，把有误的行原样写入 文件.rejected.jsonl
      示例：annals import 2020年下半年.jsonl --store 龙岗.store
      """
    case .replay:
      """
      用法：annals replay [--as-of 日期] [--known-at 日期或时刻] [--view 视图] [--association 编号]
                          [--jurisdiction 辖区前缀]… [--format table|json|csv] [--store 路径]
      从第一条记录起重放。--as-of 为生效日期（默认今日）；--known-at 只采用当时已记录的内容。
      视图：register abnormal-list black-list red-list zombies deadlines proposals catalogue
            decoupling statistics work officers（默认 register）
      示例：annals replay --view zombies --as-of 2020-08-31 --jurisdiction 440307
            annals replay --view abnormal-list --as-of 2020-12-31 --known-at 2021-03-01 --format csv
      """
    case .history:
      """
      用法：annals history 编号 [--as-of 日期] [--known-at 日期或时刻] [--format table|json] [--store 路径]
      一家协会的全部记录，生效日期与记录时间并列；被撤销、被更正的记录照列并注明由哪一条所改。
      示例：annals history lg-0007
      """
    case .compare:
      """
      用法：annals compare --as-of 甲日 --with 乙日 [--view 视图] [--known-at …] [--association 编号]
                           [--jurisdiction 辖区前缀]… [--format table|json] [--store 路径]
      从甲日到乙日，增加、减少、变动的行，以及造成变化的记录；没有记录的变化由期限届至造成。
      示例：annals compare --as-of 2019-12-31 --with 2020-12-31 --view abnormal-list
      """
    case .export:
      """
      用法：annals export [--format jsonl] [--after 位置] [--store 路径]
      按位置输出每条记录的规范 JSON。记录的叶哈希即该行字节的哈希，故任何人可据此重算日志的根。
      示例：annals export > 会志.jsonl && annals import 会志.jsonl --store 副本.store
      """
    case .verify:
      """
      用法：annals verify [--against 条数:根] [--store 路径]
      从原始行重算每个哈希，检查位置、版本、时间和触发器，并以两种路径读取每家的事实相互对照
      （视图不另存，由事实、日期和参数唯一确定），并核对每条记录所附的文件；
      报告最先被改动的记录。--against 检查日志是否仍以某份文书所载的条数和根开头。
      示例：annals verify
      """
    case .work:
      """
      用法：annals work [--mine 承办人] [--unassigned] [--overdue] [--due-this-week] [--kind 类别]
                        [--association 编号] [--jurisdiction 辖区前缀]… [--as-of 日期]
                        [--known-at 日期或时刻] [--format table|json|csv] [--store 路径]
      规则发现而未决定的事项、临近和逾期的期限、在办案件、收到的申辩报告申请、待复核的提交；每项有
      法定到期日、内部期限、承办人、已等日数和下一步。条件可以并用。
        --mine           由此人承办的：li 或 registrar/440307/li
        --unassigned     尚无承办人的
        --overdue        法定期限已过的
        --due-this-week  法定期限或内部期限在本周内的
        --kind           案件类别，如 rectification、abnormalListing、penalty、submission
      示例：annals work --unassigned --jurisdiction 440307
            annals work --mine li --due-this-week --as-of 2020-08-31
      """
    case .case:
      """
      用法：annals case 编号 [案件] [--as-of 日期] [--known-at 日期或时刻] [--format table|json]
                        [--store 路径]
      不写案件则列出该社会团体的全部案件；案件写作 类别:编号，与 annals work 所列相同。
      显示每一步、曾经告知的每个期限，以及依现在的日历、延期和中止推算的法定期限。
      示例：annals case lg-0007 rectification:示民责改〔2020〕12号
      """
    case .report:
      """
      用法：annals report [台账] [--as-of 日期] [--known-at 日期或时刻] [--association 编号]
                          [--jurisdiction 辖区前缀]… [--format table|json|csv] [--store 路径]
      不写台账名即列出全部。台账由各家卷宗推算，不另存；每行注明所依据的记录。
      示例：annals report supervision --as-of 2023-07-07 --jurisdiction 442000
      """
    case .record:
      """
      用法：annals record                                   列出全部命令
            annals record 命令                              该命令的字段、职责和条件
            annals record 命令 编号或流 [字段=值]… --as 角色/辖区/名称
              [--effective 生效日期] [--document 文号] [--reason 书面理由] [--attach 文件]…
              [--data JSON] [--expecting 版本] [--id UUID] [--dry-run] [--format table|json] [--store 路径]
      逐项核对法定条件，不符合的列出条款；列入移出名单、处罚、撤销、合并、作废更正和参数须由两人办理：
      一人提交，另一人以 ConfirmDecision 复核。
        --dry-run     只显示将要记录的内容及其改变的名单、期限和建议
        --expecting   您所看到的该流版本；其间有新增记录则不办理
        --id          幂等编号：同一编号重复提交只记录一次
      须有文书的事项（整改、告知、列入移出、处罚、注销）不填文号即由本机构顺次编号；两人办理的，复核时编号。
      示例：annals record OpenOffice office/440307 name=示例区民政局 jurisdiction=440307 --as system/440307/setup
            annals record ReceiveComplaint lg-0007 subject=乱收费 channel=电话 --as registrar/440307/li --dry-run
      """
    case .print:
      """
      用法：annals print 位置或文号 [--receipt] [--copy] [--out 文件] [--store 路径]
            annals print --draft 提交编号 [--receipt] [--out 文件] [--store 路径]
            annals print --draft 命令 编号 [字段=值]… --as 角色/辖区/名称 [record 的其他选项]
      输出一份自足的 HTML，可由浏览器打印为 A4。内容只取自发文之时的日志，页脚载明当时的条数和根，
      可用 annals verify --against 核验；重打的内容与原件相同。
        --receipt   该文书的送达回证
        --copy      标明副本
        --draft     样稿：待复核的提交，或尚未办理的命令；没有校验点
        --out       写入文件，不写到标准输出
      示例：annals print 示民责改〔2026〕1号 --out 通知书.html
            annals print '#182,960' --copy > 副本.html
      """
    case .attach:
      """
      用法：annals attach 文件… [--store 路径]
      把文件按其 SHA-256 存入 存储目录/attachments，并输出事件 data 中 attachments 应写的内容。
      办理时也可直接用 annals record … --attach 文件。
      示例：annals attach 检查笔录.pdf 现场照片.jpg
      """
    case .serve:
      """
      用法：annals serve [--port 端口] [--listen 地址] [--certificate 文件 --key 文件]
                         [--plain-http-on-the-network] [--store 路径]
      在一个端口提供 HTTP 接口和网页，直到收到 SIGTERM 或 Ctrl-C：先办完在办的请求（至多 10 秒）；
      再按一次立即结束。尚无账户时建立第一个系统管理员账户，并在终端显示一次性链接。
        --port          默认 8080；0 为任一空闲端口
        --listen        默认 127.0.0.1，只供本机
        --certificate, --key   PEM 格式的证书（含中间证书）和私钥，以 HTTPS 提供
        --plain-http-on-the-network   明知密码将以明文经过网络，仍不用证书而供本机以外访问
      示例：annals serve --store 龙岗.store
      """
    case .account:
      """
      用法：annals account add 登录名 --as 角色/辖区/名称 [--name 显示名] [--password-stdin]
            annals account link 登录名                       新的一次性链接（忘记密码时）
            annals account token 登录名 --label 名称 [--until 日期]   接口令牌，只显示一次
            annals account list
            annals account disable|enable|unlock|renew|erase 登录名
      谁可以登录。可以办什么不在此处：职责和辖区取自日志中的任职授权（AppointOfficer）。
      annals serve 运行时不能使用，请改用其“账户”页。
        --as              此人在日志中的办理人名称，不是真实姓名，不可再给别人
        --password-stdin  从标准输入读密码；不写则显示一次性链接，由本人设置
        erase             清除登录名、显示名、密码、令牌、草稿；日志不变
      示例：annals account add li --as registrar/440307/li --name 李某
      """
    case .demo:
      """
      用法：annals demo [--check] [--office] [--lines] [--seed 数字] [--store 路径]
      生成龙岗、西咸、杭州、温州、中山五地的演示历史并写入新的存储目录。名称均为虚构。
        --check   与五份材料公布的数字逐项对照（只读已有的演示存储；没有则先生成）
        --office  另设五地办理机构，为龙岗任命各职责人员并建立账户；密码只在终端显示这一次
        --lines   只把事件行写到标准输出
      示例：annals demo --store demo.store && annals demo --check --store demo.store
      """
    case .bench:
      """
      用法：annals bench [--events 条数] [--associations 家数] [--rounds 次数] [--only 项目] [--keep] [--store 路径]
      自行生成日志，在一次运行中测量导入、追加、扫描、重放、核验、内存和磁盘，并给出比值。
        --only    只测一项：import append commands scan replay association verify memory disk linearity
        --store   日志所在目录；其中已有日志时直接测量它（导入除外），并且不删除
        --keep    保留新生成的日志（与 --store 同用），否则测完即删
      linearity 只在两百万条以上时测量。
      示例：annals bench --events 1000000
      """
    }
  }
}
