//! What these faults say.

use chrono::NaiveDate;

use super::CouncilProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day, quoted};

impl CouncilProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NotSeated {
                key,
                name,
                council,
                date,
                until,
                from,
                likely,
            } => {
                let (why, whom) = (seat(*until, *from, language), likely_one(likely.as_deref(), language));
                language.say(
                    Wording::new(
                        format!("`{key}`: {name} không phải thành viên `{council}` vào ngày {}{why}", day(*date)),
                        "người có tên trong `members` của hội đồng vào ngày họp",
                        format!("viết đúng tên{whom}, hoặc sửa `members`, `valid_from`, `valid_to` của hội đồng trong tệp cơ quan"),
                    ),
                    Wording::new(
                        format!("`{key}`: {name} is no member of `{council}` on {date}{why}"),
                        "someone whom `members` of the council names on that day",
                        format!("write the name as it is{whom}, or correct `members`, `valid_from`, `valid_to` of the council in the office's file"),
                    ),
                )
            }
            Self::TwoHeads {
                council,
                first,
                second,
            } => language.say(
                Wording::new(
                    format!("`{council}` có hai người đứng đầu cùng lúc: {first} và {second}"),
                    "mỗi thời điểm một Chủ tịch (Trưởng ban, Tổ trưởng)",
                    "sửa `role` của một người, hoặc ghi `valid_to` của người trước, `valid_from` của người sau",
                ),
                Wording::new(
                    format!("`{council}` has two heads at one time: {first} and {second}"),
                    "one head at a time",
                    "correct the `role` of one, or write `valid_to` of the first and `valid_from` of the second",
                ),
            ),
            Self::OtherSalutation { name, said, other } => language.say(
                Wording::new(
                    format!("{name}: chỗ này là “{said}”, chỗ khác là “{other}”"),
                    "một người một cách xưng, trong danh sách cũng như trong lời",
                    "sửa `salutation` của thành viên, hoặc chữ đầu dòng ở `tellers`, `opinions`, `guests`, `secretary`",
                ),
                Wording::new(
                    format!("{name}: `{said}` in one place, `{other}` in another"),
                    "one salutation for one person",
                    "mend `salutation` of the member, or the first word of the line in `tellers`, `opinions`, `guests`, `secretary`",
                ),
            ),
            Self::SeatTwice { name, council } => language.say(
                Wording::new(
                    format!("{name} có tên hai lần ở `{council}` trong cùng một thời gian"),
                    "mỗi người một lần: mỗi thành viên một phiếu",
                    "bỏ một dòng; người đổi vai trò thì ghi `valid_to` ở dòng trước, `valid_from` ở dòng sau",
                ),
                Wording::new(
                    format!("{name} stands twice in `{council}` at one time"),
                    "everyone once: each member has one vote",
                    "drop one row; for another role write `valid_to` in the first row and `valid_from` in the second",
                ),
            ),
            Self::MembersDisagree {
                council,
                date,
                lacking,
                foreign,
            } => language.say(
                Wording::new(
                    format!(
                        "`members` của cuộc họp không phải là thành viên `{council}` ngày {}{}{}",
                        day(*date),
                        listed("; thiếu ", lacking),
                        listed("; thừa ", foreign)
                    ),
                    "thành viên chỉ ghi một nơi: trong hội đồng của tệp cơ quan",
                    "bỏ `members` của cuộc họp, chỉ ghi `absent`; hoặc sửa thành viên của hội đồng",
                ),
                Wording::new(
                    format!(
                        "`members` of the meeting are not those of `{council}` on {date}{}{}",
                        listed("; without ", lacking),
                        listed("; besides ", foreign)
                    ),
                    "members in one place: in the council of the office's file",
                    "drop `members` of the meeting and write only `absent`, or correct the council's members",
                ),
            ),
            Self::RulesDisagree { council } => language.say(
                Wording::new(
                    format!("cuộc họp và `{council}` có hai quy tắc thông qua khác nhau"),
                    "một quy tắc: của quy chế Hội đồng",
                    "bỏ `threshold_percent`, `voting` của cuộc họp, hoặc sửa `voting` của hội đồng",
                ),
                Wording::new(
                    format!("the meeting and `{council}` have two rules of voting"),
                    "one rule: that of the council",
                    "drop `threshold_percent` and `voting` of the meeting, or correct `voting` of the council",
                ),
            ),
            Self::TwoRules {
                award,
                first,
                second,
            } => language.say(
                Wording::new(
                    format!(
                        "hai quy tắc biểu quyết cho {}: {first} và {second}",
                        award.as_ref().map_or("mọi trường hợp còn lại", |award| award.name)
                    ),
                    "mỗi danh hiệu, hình thức một quy tắc; một quy tắc không ghi `award`",
                    "bỏ một quy tắc trong `voting`",
                ),
                Wording::new(
                    format!(
                        "two rules of voting for {}: {first} and {second}",
                        award.as_ref().map_or("all other awards", |award| award.word)
                    ),
                    "one rule for each award, and one without `award`",
                    "drop one rule of `voting`",
                ),
            ),
            Self::TellerAbsent { name } => language.say(
                Wording::new(
                    format!("{name} kiểm phiếu mà ghi là vắng mặt"),
                    "thành viên Tổ kiểm phiếu có mặt, ký biên bản kiểm phiếu",
                    "sửa `tellers`, hoặc bỏ người này khỏi những người vắng",
                ),
                Wording::new(
                    format!("{name} counts the ballots and is named as absent"),
                    "who counts is there, and signs the count",
                    "correct `tellers`, or take this one off the absent",
                ),
            ),
            Self::ChairAbsent { name } => language.say(
                Wording::new(
                    format!("{name} chủ trì cuộc họp mà ghi là vắng mặt"),
                    "người chủ trì có mặt",
                    "sửa `chair`, hoặc bỏ người này khỏi những người vắng",
                ),
                Wording::new(
                    format!("{name} presided and is named as absent"),
                    "who presides is there",
                    "correct `chair`, or take this one off the absent",
                ),
            ),
            Self::NobodySeated { council, date } => language.say(
                Wording::new(
                    format!("`{council}` không có thành viên nào vào ngày {}", day(*date)),
                    "ít nhất một thành viên vào ngày ấy",
                    "sửa ngày, hoặc `valid_from`, `valid_to` của các thành viên trong tệp cơ quan",
                ),
                Wording::new(
                    format!("`{council}` has no member on {date}"),
                    "a member on that day",
                    "correct the day, or `valid_from` and `valid_to` of the members in the office's file",
                ),
            ),
            Self::MetBeforeFounding {
                council,
                met,
                founded,
            } => language.say(
                Wording::new(
                    format!(
                        "cuộc họp ngày {} trước ngày {} của quyết định thành lập `{council}`",
                        day(*met),
                        day(*founded)
                    ),
                    "Hội đồng họp sau khi được thành lập",
                    "sửa ngày họp, hoặc ngày quyết định trong `founded_by`; họp bằng Hội đồng cũ thì thêm một dòng hội đồng có `valid_to`",
                ),
                Wording::new(
                    format!("the meeting on {met} is before {founded}, when `{council}` was founded"),
                    "a council meets once it is founded",
                    "correct the day of the meeting or of `founded_by`; if the former council met, add a row for it with `valid_to`",
                ),
            ),
        }
    }
}

/// Since when, or until when, someone had a seat.
fn seat(until: Option<NaiveDate>, from: Option<NaiveDate>, language: Language) -> String {
    match (until, from) {
        (Some(until), _) => language.say(
            format!(" (là thành viên đến hết ngày {})", day(until)),
            format!(" (was one until {until})"),
        ),
        (None, Some(from)) => language.say(
            format!(" (là thành viên từ ngày {})", day(from)),
            format!(" (is one from {from} on)"),
        ),
        (None, None) => String::new(),
    }
}

fn likely_one(likely: Option<&str>, language: Language) -> String {
    likely.map_or_else(String::new, |name| {
        language.say(format!(" (có phải {name}?)"), format!(" (perhaps {name}?)"))
    })
}

fn listed(lead: &str, names: &[String]) -> String {
    if names.is_empty() {
        return String::new();
    }
    format!("{lead}{}", quoted(names))
}
