//! What these faults say.
//! Long because one match has the sentences of every fault of facts.

use super::FactProblem;
use crate::diagnostic::wording::{Wording, day, quoted, shown};
use crate::diagnostic::{Language, Thing};

impl FactProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::DatesOutOfOrder {
                earlier,
                earlier_date,
                later,
                later_date,
            } => language.say(
                Wording::new(
                    format!(
                        "{} ({}) lại sau {} ({})",
                        earlier.said(language),
                        day(*earlier_date),
                        later.said(language),
                        day(*later_date)
                    ),
                    format!("{} không muộn hơn {}", earlier.said(language), later.said(language)),
                    "sửa lại một trong hai ngày",
                ),
                Wording::new(
                    format!(
                        "{} ({earlier_date}) is after {} ({later_date})",
                        earlier.said(language),
                        later.said(language)
                    ),
                    format!("{} not later than {}", earlier.said(language), later.said(language)),
                    "correct one of the days",
                ),
            ),
            Self::OrderExplained {
                earlier,
                later,
                reason,
            } => language.say(
                Wording::new(
                    format!("`{later}` có ngày sớm hơn `{earlier}` mà nó dựa vào; cơ quan ghi lý do: {reason}"),
                    "",
                    "lý do được ghi vào sổ khi ban hành; nếu là nhầm thì sửa ngày và bỏ `reason`",
                ),
                Wording::new(
                    format!("`{later}` is older than `{earlier}`, which it stands on; the office says why: {reason}"),
                    "",
                    "the reason goes into the register when the paper is issued; if it is a mistake, mend the day and drop `reason`",
                ),
            ),
            Self::DeceasedNoPerson { name } => language.say(
                Wording::new(format!("{name} có `deceased: true` mà không phải là cá nhân"), "truy tặng là cho người đã mất; tập thể, hộ gia đình không có truy tặng", "bỏ `deceased`, hoặc sửa `kind`"),
                Wording::new(format!("{} has `deceased: true` but is no person", shown(name)), "awards after death are for persons, not for collectives or households", "drop `deceased`, or mend `kind`"),
            ),
            Self::ReceiverIsDeceased { name, receiver } => language.say(
                Wording::new(format!("{name} đã mất, mà `receiver` là “{receiver}”"), "thân nhân lên nhận thay người đã mất", "ghi tên thân nhân ở `receiver`; người được khen còn sống thì bỏ `deceased`"),
                Wording::new(format!("{} is deceased, but `receiver` is “{}”", shown(name), shown(receiver)), "a relative receives it for the deceased", "write the relative as `receiver`; drop `deceased` where the person lives"),
            ),
            Self::NoReportOfUnit { name, unit, review, by } => language.say(
                Wording::new(format!("{name} được đề nghị, mà {unit} chưa gửi báo cáo đợt `{review}` đến ngày họp {}", day(*by)), "đơn vị gửi báo cáo trước khi Hội đồng xét; văn bản đôn đốc ghi: không gửi thì không xét khen thưởng", "ghi báo cáo đã nhận vào `received` của đơn vị; chưa gửi thì xem lại đề nghị, hoặc sửa `unit`"),
                Wording::new(format!("{} is proposed, but {} had sent no report of `{review}` by the meeting of {by}", shown(name), shown(unit)), "a report before the council considers the unit; the reminder says that without one nobody of it is", "write the report into the unit's `received`; if there is none, think the proposal over, or mend `unit`"),
            ),
            Self::AchievedAfterMeeting { name, to, met } => language.say(
                Wording::new(format!("{name}: thành tích đến {}, sau ngày Hội đồng họp xét {}", day(*to), day(*met)), "Hội đồng xét thành tích đã có đến ngày họp", "sửa `to`, hoặc ngày họp"),
                Wording::new(format!("{}: the achievement lasts to {to}, after the meeting of {met} that considered it", shown(name)), "the council considers what has been achieved when it meets", "mend `to`, or the day of the meeting"),
            ),
            Self::EarlierOfTwoYears {
                name,
                award,
                year,
                date,
            } => language.say(
                Wording::new(
                    format!("{name}: {award} ghi năm {year}, mà quyết định là {}", day(*date)),
                    "năm được khen là năm của quyết định, hoặc năm ngay trước đó",
                    "xem lại quyết định, sửa `year` hoặc ngày trong `decision`",
                ),
                Wording::new(
                    format!("{name}: {} is of {year}, but its decision of {date}", shown(award)),
                    "the year of the decision, or the one before it",
                    "look at the decision and mend `year` or the day in `decision`",
                ),
            ),
            Self::NumberFalls {
                number,
                date,
                other,
                other_number,
                other_date,
            } => language.say(
                Wording::new(
                    format!(
                        "số {number} ({}) nhỏ hơn số {other_number} của `{other}` ({})",
                        day(*date),
                        day(*other_date)
                    ),
                    "trong một năm, văn bản ra sau có số lớn hơn",
                    "xem sổ văn bản đi, sửa số hoặc ngày; đúng như vậy thì ghi `reason`",
                ),
                Wording::new(
                    format!("number {number} ({date}) is less than number {other_number} of `{other}` ({other_date})"),
                    "within a year a later paper has a greater number",
                    "look at the book of papers sent and mend number or day; if it is so, say why in `reason`",
                ),
            ),
            Self::DayOff { id, date } => language.say(
                Wording::new(
                    format!("`{id}` ghi {}, là ngày nghỉ", day(*date)),
                    "ngày làm việc: văn bản lấy số và gửi đi trong ngày ký, chậm nhất là ngày làm việc tiếp theo",
                    "xem lại ngày; cơ quan làm việc hôm ấy thì để nguyên",
                ),
                Wording::new(
                    format!("`{id}` is dated {date}, a day off"),
                    "a working day: papers are numbered and sent on the day they are signed, or on the next working day",
                    "look at the day; if the office worked on it, leave it",
                ),
            ),
            Self::NotInForce { what, id, date } => language.say(
                Wording::new(
                    format!(
                        "{} `{id}` không có hiệu lực vào ngày {}",
                        what.said(language),
                        date.format("%d/%m/%Y")
                    ),
                    "có hiệu lực vào ngày của văn bản",
                    if *what == Thing::Basis {
                        "viện dẫn văn bản đang có hiệu lực vào ngày đó; hoặc sửa ngày của văn bản"
                    } else {
                        "chọn mục khác, hoặc sửa `valid_from`, `valid_to`"
                    },
                ),
                Wording::new(
                    format!("{} `{id}` is not in force on {date}", what.said(language)),
                    "in force on the paper's date",
                    if *what == Thing::Basis {
                        "cite what is in force on that day, or correct the paper's date"
                    } else {
                        "choose another, or correct `valid_from`, `valid_to`"
                    },
                ),
            ),
            Self::ReferenceDisagrees {
                part,
                value,
                as_written,
            } => language.say(
                Wording::new(
                    format!("`as_written` không có `{part}` đã khai là `{value}`"),
                    format!(
                        "câu viết khớp với các khóa bên cạnh; đang viết: {}",
                        shown(as_written)
                    ),
                    format!("sửa `as_written` hoặc sửa `{part}`"),
                ),
                Wording::new(
                    format!("`as_written` lacks the `{part}` given as `{value}`"),
                    format!(
                        "a sentence that agrees with the keys beside it; it says: {}",
                        shown(as_written)
                    ),
                    format!("correct `as_written` or `{part}`"),
                ),
            ),
            Self::ResultWithoutTarget { unit, indicator } => language.say(
                Wording::new(
                    format!("{unit} có kết quả `{indicator}` mà không đăng ký chỉ tiêu này"),
                    "mỗi kết quả có chỉ tiêu đăng ký tương ứng trong `targets`",
                    "thêm chỉ tiêu vào `targets`, hoặc xóa kết quả này",
                ),
                Wording::new(
                    format!("{unit} has a result for `{indicator}` but registered no target"),
                    "a target in `targets` for each result",
                    "add the target, or delete the result",
                ),
            ),
            Self::SameSubject { name, first_line } => language.say(
                Wording::new(
                    format!("{name} đã có trong danh sách của đợt này, ở dòng {first_line}"),
                    "một thành tích, một hình thức khen (Luật Thi đua, khen thưởng, Điều 5.2c)",
                    "xóa một trong hai; nếu là hai người trùng tên thì ghi `born` hoặc `unit` khác nhau",
                ),
                Wording::new(
                    format!("{name} is already in this review's list, in line {first_line}"),
                    "one achievement, one award (Law on Emulation and Commendation, article 5 clause 2 point c)",
                    "delete one; for two persons of one name give `born` or `unit`",
                ),
            ),
            Self::SexDisagrees { salutation, sex } => language.say(
                Wording::new(
                    format!("`salutation` là `{salutation}` mà `sex` là `{sex}`"),
                    "`Ông` với `nam`, `Bà` với `nu`",
                    "sửa một trong hai: văn bản in lời xưng hô, báo cáo đếm theo giới tính",
                ),
                Wording::new(
                    format!("`salutation` is `{salutation}` and `sex` is `{sex}`"),
                    "`nam` with the salutation of men, `nu` with that of women",
                    "mend one of the two: papers print the salutation, and reports count by the sex",
                ),
            ),
            Self::UnitTwice { name, first_line } => language.say(
                Wording::new(
                    format!("đơn vị `{name}` đã có ở dòng {first_line}"),
                    "mỗi đơn vị một tên",
                    "xóa một trong hai, hoặc ghi tên đầy đủ để phân biệt",
                ),
                Wording::new(
                    format!("a unit `{name}` is already in line {first_line}"),
                    "a name for each unit",
                    "delete one of the two, or tell them apart by their full names",
                ),
            ),
            Self::Barred {
                name,
                reason,
                voted: true,
            } => language.say(
                Wording::new(
                    format!("{name} chưa được khen: {}, mà Hội đồng đã bỏ phiếu", shown(reason)),
                    "người có việc phát sinh sau cuộc họp: biên bản giữ kết quả bỏ phiếu, danh sách, tờ trình, quyết định không có tên",
                    "không cần sửa nếu đúng như vậy; nếu Hội đồng đã biết khi họp thì bỏ số phiếu của người này, ghi `outcome: khong-du-dieu-kien` trong `votes`",
                ),
                Wording::new(
                    format!("{name} may not be awarded now: {}, but was voted on", shown(reason)),
                    "what came up after the meeting: the minutes keep the votes, lists, submissions and decisions leave the name out",
                    "nothing, if it is so; if the council knew of it, drop the votes and write `outcome: khong-du-dieu-kien` in `votes`",
                ),
            ),
            Self::Barred { name, reason, .. } => language.say(
                Wording::new(
                    format!("{name} chưa được khen: {}", shown(reason)),
                    "người không bị xem xét kỷ luật, điều tra, thanh tra, không có đơn thư đang xác minh (Nghị định 98/2023, 152/2025, Điều 4)",
                    "không cần sửa nếu đúng như vậy: biên bản ghi chưa đủ điều kiện, danh sách, tờ trình, quyết định không có tên; xóa `barred` khi việc đã kết thúc",
                ),
                Wording::new(
                    format!("{name} may not be awarded now: {}", shown(reason)),
                    "nobody under discipline, investigation, inspection or complaint",
                    "nothing, if it is so: the minutes say it, lists, submissions and decisions leave the name out; delete `barred` when it is over",
                ),
            ),
            Self::VotesDisagree {
                name,
                found,
                expected,
            } => language.say(
                Wording::new(
                    format!("{name}: có {found} phiếu, mà có mặt {expected} thành viên"),
                    "đồng ý + không đồng ý + không hợp lệ = số thành viên có mặt",
                    "xem lại biên bản kiểm phiếu, sửa số phiếu hoặc số người vắng",
                ),
                Wording::new(
                    format!("{name}: {found} votes, but {expected} members were present"),
                    "for + against + void = members present",
                    "check the count, correct the votes or the absences",
                ),
            ),
            Self::BallotsDisagree {
                issued,
                returned,
                valid,
                invalid,
            } => language.say(
                Wording::new(
                    format!(
                        "phiếu không khớp: phát ra {issued}, thu về {returned}, hợp lệ {valid}, không hợp lệ {invalid}"
                    ),
                    "phát ra bằng số thành viên có mặt; thu về không quá phát ra; hợp lệ + không hợp lệ = thu về",
                    "xem lại biên bản kiểm phiếu, sửa số phiếu trong `count`",
                ),
                Wording::new(
                    format!(
                        "ballots do not add up: {issued} handed out, {returned} returned, {valid} valid, {invalid} void"
                    ),
                    "as many handed out as members present; no more returned than handed out; valid + void = returned",
                    "look at the tellers' minutes and mend `count`",
                ),
            ),
            Self::VoteMissing { name, review } => language.say(
                Wording::new(
                    format!("{name} chưa có kết quả biểu quyết ở đợt `{review}`"),
                    "mọi người trong danh sách đều có trong biên bản (Luật Thi đua, khen thưởng, Điều 84.1c, 84.2c)",
                    format!("thêm kết quả vào `votes` trong reviews/{review}.yaml, hoặc bỏ khỏi danh sách của đợt"),
                ),
                Wording::new(
                    format!("{name} has no vote in review `{review}`"),
                    "everyone in the list stands in the minutes",
                    format!("add the vote to `votes` in reviews/{review}.yaml, or take this one out of the review"),
                ),
            ),
            Self::BelowThreshold {
                name,
                agree,
                members,
                percent,
                threshold,
                present,
            } => language.say(
                Wording::new(
                    format!("{name} chỉ được {agree}/{members} thành viên ({percent}) đồng ý"),
                    enough(threshold.as_deref(), *present, language),
                    "không cần sửa nếu đúng như vậy: biên bản ghi không đạt, danh sách, tờ trình, quyết định không có tên; nếu nhầm thì sửa số phiếu",
                ),
                Wording::new(
                    format!("{name} got only {agree} of {members} members ({percent}) for"),
                    enough(threshold.as_deref(), *present, language),
                    "nothing, if it is so: the minutes say it, lists, submissions and decisions leave the name out; otherwise check the votes",
                ),
            ),
            Self::FundExceeded { fund, total, available } => language.say(
                Wording::new(
                    format!("tổng tiền thưởng {total} đồng vượt quá {fund}, còn {available} đồng"),
                    "không quá `fund.available` trong tệp của đợt",
                    "xem lại danh sách, hoặc sửa số tiền còn lại của quỹ",
                ),
                Wording::new(
                    format!("the rewards, {total} dong, are more than the {available} dong of {fund}"),
                    "no more than `fund.available` of the review's file",
                    "check the list, or correct what is left in the fund",
                ),
            ),
            Self::NobodySelected { id, review } => language.say(
                Wording::new(
                    format!("`select` của `{id}` không chọn được ai trong đợt `{review}`"),
                    "ít nhất một người, tập thể hoặc hộ của đợt mà văn bản này được gồm",
                    "sửa `select`; xem lại `award`, `decided_by`, `kind`, `group`, `review` trong awardees.yaml",
                ),
                Wording::new(
                    format!("the `select` of `{id}` takes nobody of the review `{review}`"),
                    "at least one of the review whom this paper may be about",
                    "mend `select`; look at `award`, `decided_by`, `kind`, `group`, `review` in awardees.yaml",
                ),
            ),
            Self::PaymentOfSeveral { id, decisions } => language.say(
                Wording::new(
                    format!("`{id}` gồm người của nhiều quyết định: {}", decisions.join(", ")),
                    "mỗi danh sách chi tiền chi theo một quyết định",
                    format!("ghi `select` cho `{id}` như của quyết định mà nó chi; mỗi quyết định một danh sách"),
                ),
                Wording::new(
                    format!("`{id}` is about those of several decisions: {}", decisions.join(", ")),
                    "a payment carries out one decision",
                    format!("give `{id}` the `select` of the decision that it pays; a list for each decision"),
                ),
            ),
            Self::OutcomeAgainstVotes {
                name,
                outcome,
                agree,
                voters,
                threshold,
            } => language.say(
                Wording::new(
                    format!(
                        "{name} ghi là {}, mà số phiếu là {agree}/{voters}, cần {threshold}",
                        outcome.name
                    ),
                    "kết quả đúng như số phiếu và quy tắc biểu quyết",
                    "bỏ `outcome`, chương trình tính từ số phiếu; hoặc sửa số phiếu",
                ),
                Wording::new(
                    format!(
                        "{name} is said to be `{}`, but {agree} of {voters} agreed, where {threshold} is wanted",
                        outcome.word
                    ),
                    "what the votes and the rule of voting make of it",
                    "drop `outcome`, which comes of the votes; or mend the votes",
                ),
            ),
            Self::VotedAnyway { name, outcome } => language.say(
                Wording::new(
                    format!("{name} ghi là {}, mà vẫn có số phiếu", outcome.name),
                    "trường hợp rút, để lại, chưa đủ điều kiện thì không đưa ra biểu quyết",
                    "bỏ số phiếu; hoặc bỏ `outcome` (`barred` trong awardees.yaml) nếu Hội đồng đã biểu quyết",
                ),
                Wording::new(
                    format!("{name} is said to be `{}`, but there are votes", outcome.word),
                    "no vote on one who is withdrawn, put off or barred",
                    "drop the votes; or `outcome` (`barred` in awardees.yaml) if the council did vote",
                ),
            ),
            Self::NotAThreshold { found } => language.say(
                Wording::new(
                    format!("`{}` không phải là tỷ lệ biểu quyết", shown(found)),
                    "phân số như 2/3, phần trăm như 80%, không quá 1; hoặc qua-nua (quá nửa)",
                    "viết lại theo quy chế của Hội đồng",
                ),
                Wording::new(
                    format!("`{}` is no share of votes", shown(found)),
                    "a fraction such as 2/3, a percentage such as 80%, not above 1; or qua-nua (more than half)",
                    "write it as the council's rules do",
                ),
            ),
            Self::NoVotingRule { award } => language.say(
                Wording::new(
                    format!("`voting` không có quy tắc nào cho {}", award.name),
                    "mỗi danh hiệu, hình thức được xét có một quy tắc; quy tắc không ghi `award` dùng cho mọi trường hợp còn lại",
                    "thêm một dòng vào `voting`",
                ),
                Wording::new(
                    format!("`voting` has no rule for `{}`", award.word),
                    "a rule for each award that is considered; one without `award` is for all others",
                    "add a row to `voting`",
                ),
            ),
            Self::AnsweredTwice { name, id } => language.say(
                Wording::new(
                    format!("{name} có hai câu trả lời của cấp trên ở tờ trình `{id}`"),
                    "mỗi trường hợp một câu trả lời: ở `outcomes` của tờ trình, hoặc ở `decisions` trong tệp của đợt",
                    "ghi `awardees` cho từng dòng của `outcomes`; nhiều nhất một dòng không ghi",
                ),
                Wording::new(
                    format!("{name} has two answers of the level above to the submission `{id}`"),
                    "one answer each: in `outcomes` of the submission, or in `decisions` of the review's file",
                    "give the rows of `outcomes` their `awardees`; one at most goes without",
                ),
            ),
            Self::CitesItself { id } => language.say(
                Wording::new(
                    format!("`{id}` viện dẫn chính nó"),
                    "mã của một văn bản khác",
                    "sửa mã trong `cites`, hoặc bỏ mã này",
                ),
                Wording::new(
                    format!("`{id}` cites itself"),
                    "the id of another paper",
                    "correct the id in `cites`, or delete it",
                ),
            ),
            Self::IssuedBefore { earlier, earlier_date, later, later_date } => language.say(
                Wording::new(
                    format!(
                        "`{earlier}` ngày {} lại sau `{later}`, văn bản dựa vào nó và đã ban hành ngày {}",
                        day(*earlier_date),
                        day(*later_date)
                    ),
                    format!("`{earlier}` không sau `{later}`"),
                    format!(
                        "ghi lại ngày; ngày ấy đúng mà `{later}` chưa dùng thì `thidua void {later}` trước; đã dùng thì thêm `--reason \"…\"`, rồi `thidua replace {later}`"
                    ),
                ),
                Wording::new(
                    format!("`{earlier}` of {earlier_date} comes after `{later}`, which stands on it and was issued on {later_date}"),
                    format!("`{earlier}` not later than `{later}`"),
                    format!(
                        "write the day again; if it is right and `{later}` was not used yet, `thidua void {later}` first; if it was, add `--reason \"…\"` and then `thidua replace {later}`"
                    ),
                ),
            ),
            Self::PaperOfAnother { id, body, number } => language.say(
                Wording::new(
                    format!("`{id}` chỉ là dự thảo soạn cho {body}{}", number.as_ref().map(|number| format!(", nhưng có số {number}")).unwrap_or_default()),
                    format!("{body} tự cấp số và ban hành (`drafts_only: true` trong tệp cơ quan)"),
                    "không ghi `number`, không ban hành ở đây; khi đã có quyết định thì ghi số, ngày vào `outcomes` của tờ trình",
                ),
                Wording::new(
                    format!("`{id}` is only a draft for {body}{}", number.as_ref().map(|number| format!(", but has the number {number}")).unwrap_or_default()),
                    format!("{body} numbers and issues it (`drafts_only: true` in the office's file)"),
                    "write no `number` and do not issue it here; once it is decided, write number and day under `outcomes` of the submission",
                ),
            ),
            Self::NoSheetPerGuest { id, kind } => language.say(
                Wording::new(
                    format!("`{id}` là {kind}, không chia mỗi nơi được mời một tờ được"),
                    "văn bản có tên loại ở giữa, như giấy mời",
                    "bỏ `sheet_per_guest`, hoặc dùng loại `giay-moi`",
                ),
                Wording::new(
                    format!("`{id}` is {kind}, which has no sheet for each of those invited"),
                    "a paper with its name in the middle, such as an invitation",
                    "drop `sheet_per_guest`, or use the kind `giay-moi`",
                ),
            ),
            Self::CopyOfAnotherKind {
                form,
                of,
                kind,
                wanted,
            } => language.say(
                Wording::new(
                    format!("{form} không lập từ {kind} (`{of}`)"),
                    format!("{form} chỉ lập từ {wanted} (Nghị định 30/2020/NĐ-CP, Điều 25)"),
                    format!("ghi ở `copy_of` mã của bản {wanted}; từ bản gốc thì lập {wanted}"),
                ),
                Wording::new(
                    format!("{form} is not made from {kind} (`{of}`)"),
                    format!("{form} is made from {wanted} only"),
                    format!("name a {wanted} in `copy_of`; of the original itself make a {wanted}"),
                ),
            ),
            Self::BasisMisquoted { basis, likely } => language.say(
                Wording::new(
                    format!("không có văn bản nào là `{}`", shown(basis)),
                    format!("có lẽ là `{likely}`"),
                    "xem lại số và ngày ban hành ở văn bản gốc",
                ),
                Wording::new(
                    format!("there is no `{}`", shown(basis)),
                    format!("probably `{likely}`"),
                    "look at the number and the day in the original",
                ),
            ),
            Self::TargetWithoutResult { unit, indicators } => language.say(
                Wording::new(
                    format!("{unit} có báo cáo mà không có kết quả của {}", quoted(indicators)),
                    "mỗi chỉ tiêu đăng ký một kết quả, kể cả 0",
                    "hỏi lại đơn vị rồi ghi thêm; chưa có thì báo cáo nói rõ, số kế hoạch vẫn tính chỉ tiêu ấy",
                ),
                Wording::new(
                    format!("{unit} reported, without a result of {}", quoted(indicators)),
                    "a result of each target that was registered, even 0",
                    "ask the unit and add it; until then the report says so, and the plan's total still has the target",
                ),
            ),
            Self::NumberOfOtherYear { number, date } => language.say(
                Wording::new(
                    format!("`{}` không phải số của văn bản ban hành {}", shown(number), day(*date)),
                    "năm trong số ký hiệu là năm ban hành",
                    "xem lại số và ngày ban hành ở văn bản gốc",
                ),
                Wording::new(
                    format!("`{}` is no number of a document of {date}", shown(number)),
                    "the year within the number is that of the day",
                    "look at the number and the day in the original",
                ),
            ),
            Self::AchievementUnfinished { name, to, id, date } => language.say(
                Wording::new(
                    format!("thành tích của {name} tính đến {}, sau ngày {} của `{id}`", day(*to), day(*date)),
                    "thành tích đã có khi quyết định",
                    "sửa `to`; nếu xét cả năm, quyết định trước cuối năm thì để nguyên",
                ),
                Wording::new(
                    format!("the achievement of {name} lasts to {}, beyond {} of `{id}`", day(*to), day(*date)),
                    "an achievement that is there when it is decided on",
                    "correct `to`; leave it where a whole year is decided on before its end",
                ),
            ),
            Self::EarlierIsLater {
                name,
                award,
                year,
                review,
            } => language.say(
                Wording::new(
                    format!("{name}: khen thưởng đã có `{}` (năm {year}) lại sau đợt xét ngày {}", shown(award), day(*review)),
                    "khen thưởng đã nhận trước đợt xét",
                    "sửa `year` hoặc ngày trong `decision`, hoặc xóa mục này",
                ),
                Wording::new(
                    format!("{name}: the earlier award `{}` ({year}) is later than the review of {}", shown(award), day(*review)),
                    "awards received before the review",
                    "correct `year` or the day in `decision`, or delete the entry",
                ),
            ),
            Self::SourceOfTwo { basis, other } => language.say(
                Wording::new(
                    format!("cùng một văn bản mà ghi hai cách: `{}` và `{}`", shown(basis), shown(other)),
                    "mỗi văn bản một số, một ngày, ở mọi văn bản viện dẫn nó",
                    "xem văn bản gốc, sửa chỗ ghi sai; nếu là hai văn bản khác nhau thì để nguyên",
                ),
                Wording::new(
                    format!("one document in two ways: `{}` and `{}`", shown(basis), shown(other)),
                    "one number and one day in every paper that cites it",
                    "look at the original and correct what is wrong; leave it where they are two documents",
                ),
            ),
            Self::ContentCorrected { id, printed, right } => language.say(
                Wording::new(
                    format!("`{id}` đính chính nội dung: `{}` thành `{}`", shown(printed), shown(right)),
                    "công văn chỉ đính chính sai sót về thể thức, kỹ thuật trình bày; sai nội dung thì sửa đổi, thay thế bằng văn bản có hình thức tương đương (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3)",
                    "ban hành quyết định sửa đổi hoặc thay thế; nếu chỉ gõ nhầm số đã đúng ở chỗ khác của văn bản thì để nguyên",
                ),
                Wording::new(
                    format!("`{id}` corrects what was decided: `{}` to `{}`", shown(printed), shown(right)),
                    "a letter corrects form only; wrong content is amended or replaced by a paper of the same form (Decree 30/2020, Article 18.3)",
                    "issue a decision that amends or replaces it; leave it where only a figure was mistyped that is right elsewhere in the paper",
                ),
            ),
            Self::TitleOtherwise { name, award, title } => language.say(
                Wording::new(
                    format!("{name}: `{}` là {}", shown(award), if *title { "danh hiệu thi đua" } else { "hình thức khen thưởng, không phải danh hiệu" }),
                    "báo cáo thành tích ghi danh hiệu ở một mục, hình thức khen thưởng ở một mục",
                    if *title { "thêm `title: true`" } else { "bỏ `title: true`" },
                ),
                Wording::new(
                    format!("{}: `{}` is a {}", shown(name), shown(award), if *title { "title" } else { "form of award" }),
                    "a report on achievements lists titles and forms apart",
                    if *title { "add `title: true`" } else { "drop `title: true`" },
                ),
            ),
            Self::CorrectedToSame { id, printed } => language.say(
                Wording::new(
                    format!("`{id}` đính chính `{}` thành chính chữ ấy", shown(printed)),
                    "`printed` là chữ đã in sai, `right` là chữ đúng",
                    "sửa `printed` hoặc `right`",
                ),
                Wording::new(
                    format!("`{id}` corrects `{}` to the same words", shown(printed)),
                    "in `printed` what was printed wrongly, in `right` what is right",
                    "correct `printed` or `right`",
                ),
            ),
            Self::AwardedForOneTime { name, award, first, second } => language.say(
                Wording::new(
                    format!("{name} được đề nghị {} ở đợt `{first}` và đợt `{second}`, thời gian lập thành tích trùng nhau", award.name),
                    "không khen thưởng nhiều lần, nhiều hình thức cho một thành tích (Luật Thi đua, khen thưởng, Điều 5 khoản 2 điểm c)",
                    "sửa `from`, `to`, hoặc xem lại đề nghị; nếu là hai thành tích khác nhau thì để nguyên",
                ),
                Wording::new(
                    format!("{} is proposed for `{}` in `{first}` and in `{second}`, for times that overlap", shown(name), award.word),
                    "one achievement is awarded once (Law on emulation and commendation, Article 5)",
                    "correct `from` and `to`, or think the proposal over; leave it where these are two achievements",
                ),
            ),
            Self::DecidedByTwo { decider, first, second } => language.say(
                Wording::new(
                    format!("hai quyết định của {} về cùng trường hợp: {}, {}", decider.name, shown(first), shown(second)),
                    "mỗi trường hợp một quyết định; nhiều nhất một dòng của `decisions` không ghi `awardees` cho mỗi cấp",
                    "ghi `awardees` cho từng quyết định",
                ),
                Wording::new(
                    format!("two decisions of `{}` on the same: {}, {}", decider.word, shown(first), shown(second)),
                    "one decision each; of the rows of `decisions` one at most for each level goes without `awardees`",
                    "give each decision its `awardees`",
                ),
            ),
            Self::RepealedInWords { found } => language.say(
                Wording::new(
                    format!("`{found}` không có hiệu lực vào ngày của văn bản nào lập từ tệp này"),
                    "văn bản đang có hiệu lực",
                    "viện dẫn văn bản đang có hiệu lực; nếu chỉ kể lại việc cũ thì để nguyên",
                ),
                Wording::new(
                    format!("`{found}` is not in force on the day of any paper made from this file"),
                    "a document in force",
                    "cite what is in force; leave it where it is told as history",
                ),
            ),
        }
    }
}

/// How many have to agree.
fn enough(threshold: Option<&str>, present: bool, language: Language) -> String {
    let of = if present {
        language.say("số thành viên có mặt", "those present")
    } else {
        language.say("tổng số thành viên", "all members")
    };
    match threshold {
        Some(share) => language.say(
            format!("từ {share} {of} trở lên, theo quy tắc biểu quyết của Hội đồng"),
            format!("{share} of {of} at least, by the council's rule of voting"),
        ),
        None => language.say(
            format!("quá nửa {of}, theo quy tắc biểu quyết của Hội đồng"),
            format!("more than half of {of}, by the council's rule of voting"),
        ),
    }
}
