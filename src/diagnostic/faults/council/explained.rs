//! What `thidua explain` says of these faults.

use super::CouncilCode;
use crate::diagnostic::{Explanation, Language};

impl CouncilCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NotSeated => Explanation {
                what: language.say(
                    "Người vắng hoặc chủ trì không phải thành viên vào ngày họp",
                    "Someone absent or presiding who is no member that day",
                ),
                why: language.say(
                    "Tổng số thành viên, số có mặt, tỷ lệ đồng ý tính từ thành viên của ngày họp; thêm hay bớt một người là sai cả biên bản.",
                    "All figures of the minutes come from the members of that day; one more or less makes them all wrong.",
                ),
                example: language.say(
                    "absent: [{name: người đã nghỉ hưu từ tháng trước, reason: nghỉ hưu}]",
                    "absent: [{name: who left last month, reason: retired}]",
                ),
                action: language.say(
                    "Viết đúng tên như trong hội đồng, hoặc sửa ngày của thành viên trong tệp cơ quan.",
                    "Write the name as in the council, or correct the member's days in the office's file.",
                ),
                basis: None,
            },
            Self::TwoHeads => Explanation {
                what: language.say("Hội đồng có hai người đứng đầu cùng lúc", "Two heads of one council"),
                why: language.say(
                    "Biên bản phải ghi ai chủ trì, ai ký; hai Chủ tịch thì không biết là ai.",
                    "The minutes say who presided and who signs; of two heads nobody knows which.",
                ),
                example: "role: chu-tich (2)",
                action: language.say(
                    "Sửa vai trò, hoặc ghi ngày kết thúc của người trước.",
                    "Correct a role, or write the last day of the first.",
                ),
                basis: None,
            },
            Self::OtherSalutation => Explanation {
                what: language.say("Một người có hai cách xưng", "One person with two salutations"),
                why: language.say(
                    "Biên bản ghi “Bà” ở danh sách mà “Ông” ở Tổ kiểm phiếu thì người đọc không biết là một hay hai người.",
                    "Minutes with two salutations for one name leave it open whether there are one or two persons.",
                ),
                example: "tellers: [Ông Vũ Thị Mẫu Nguyệt]",
                action: language.say("Sửa một trong hai chỗ.", "Mend one of the two places."),
                basis: None,
            },
            Self::SeatTwice => Explanation {
                what: language.say("Một người có tên hai lần", "One person twice"),
                why: language.say(
                    "Mỗi thành viên một phiếu: tên ghi hai lần làm sai tổng số và tỷ lệ.",
                    "Each member has one vote: a name written twice makes total and share wrong.",
                ),
                example: language.say(
                    "Cùng một người ở hai dòng members, không ghi ngày",
                    "the same person in two rows of members, without days",
                ),
                action: language.say(
                    "Bỏ một dòng, hoặc ghi ngày để hai dòng nối tiếp nhau.",
                    "Drop one, or write days so that one follows the other.",
                ),
                basis: None,
            },
            Self::MembersDisagree => Explanation {
                what: language.say(
                    "Cuộc họp và hội đồng ghi thành viên khác nhau",
                    "A meeting that lists other members than its council",
                ),
                why: language.say(
                    "Chỉ quyết định thành lập nói ai là thành viên; biên bản có người khác là biên bản sai.",
                    "Only the founding decision says who is a member; minutes with others are wrong.",
                ),
                example: "council: hoi-dong, members: [...]",
                action: language.say(
                    "Bỏ `members` của cuộc họp, ghi `absent`.",
                    "Drop `members` of the meeting and write `absent`.",
                ),
                basis: None,
            },
            Self::RulesDisagree => Explanation {
                what: language.say("Hai quy tắc thông qua", "Two rules of voting"),
                why: language.say(
                    "Người đạt theo quy tắc này có thể không đạt theo quy tắc kia.",
                    "Who passes by one may fail by the other.",
                ),
                example: language.say(
                    "voting: {agree: 2/3} của hội đồng, threshold_percent: 80 của cuộc họp",
                    "voting: {agree: 2/3} of the council, threshold_percent: 80 of the meeting",
                ),
                action: language.say("Giữ một quy tắc.", "Keep one of them."),
                basis: None,
            },
            Self::TwoRules => Explanation {
                what: language.say("Hai quy tắc cho một danh hiệu, hình thức", "Two rules for one award"),
                why: language.say(
                    "Chỉ một quy tắc được dùng; người đạt theo quy tắc này có thể không đạt theo quy tắc kia.",
                    "One of them alone is used; who passes by one may fail by the other.",
                ),
                example: "voting: [{threshold: 80%, award: bang-khen}, {threshold: 90%, award: bang-khen}]",
                action: language.say("Giữ một quy tắc.", "Keep one of them."),
                basis: None,
            },
            Self::TellerAbsent => Explanation {
                what: language.say("Người kiểm phiếu vắng mặt", "An absent teller"),
                why: language.say(
                    "Người vắng không thể kiểm phiếu; biên bản kiểm phiếu có chữ ký của người ấy là không đúng.",
                    "Who is away cannot count; a count with such a signature is not true.",
                ),
                example: language.say("tellers và absent cùng một tên", "one name in tellers and in absent"),
                action: language.say("Sửa `tellers` hoặc `absent`.", "Correct `tellers` or `absent`."),
                basis: None,
            },
            Self::ChairAbsent => Explanation {
                what: language.say("Người chủ trì vắng mặt", "An absent chair"),
                why: language.say(
                    "Người vắng không thể chủ trì; biên bản tự mâu thuẫn.",
                    "Who is away cannot preside; the minutes contradict themselves.",
                ),
                example: language.say("chair và absent cùng một tên", "one name in chair and in absent"),
                action: language.say("Sửa `chair` hoặc `absent`.", "Correct `chair` or `absent`."),
                basis: None,
            },
            Self::NobodySeated => Explanation {
                what: language.say("Hội đồng không có ai", "A council without members"),
                why: language.say(
                    "Quyết định thành lập, biên bản họp lấy thành viên theo ngày của chúng.",
                    "Founding decision and minutes take the members of their day.",
                ),
                example: language.say(
                    "Mọi thành viên có valid_from sau ngày quyết định",
                    "every member has valid_from after the decision",
                ),
                action: language.say("Sửa ngày.", "Correct the days."),
                basis: None,
            },
            Self::MetBeforeFounding => Explanation {
                what: language.say(
                    "Họp trước khi Hội đồng được thành lập",
                    "A meeting before the council was founded",
                ),
                why: language.say(
                    "Biên bản của một hội đồng chưa có là biên bản vô giá trị.",
                    "Minutes of a council that was not there yet are worth nothing.",
                ),
                example: language.say(
                    "meeting: {date: 2025-06-24}, founded_by: {date: 2025-07-02}",
                    "a meeting on 2025-06-24 of a council founded on 2025-07-02",
                ),
                action: language.say(
                    "Sửa ngày, hoặc ghi Hội đồng cũ thành một dòng riêng có `valid_to`.",
                    "Correct the day, or write the former council as a row of its own with `valid_to`.",
                ),
                basis: None,
            },
        }
    }
}
