//! What lists are called on pages, and what each is for.

use crate::desk::Desk;
use crate::pipeline::{CampaignList, ListAwaits, ListName};

/// What a list is called.
pub(super) fn name(desk: &Desk, list: ListName) -> &'static str {
    match list {
        ListName::Awardees => desk.say("Danh sách đề nghị khen", "Those proposed for awards"),
        ListName::Units => desk.say("Các đơn vị", "Units"),
        ListName::Targets => desk.say("Chỉ tiêu đăng ký", "Registered targets"),
        ListName::LastYear => desk.say("Kết quả năm trước", "Last year's results"),
        ListName::Results => desk.say("Kết quả của các đơn vị", "Results of units"),
        ListName::SamePeriod => desk.say("Số liệu cùng kỳ năm trước", "The same months of last year"),
        ListName::Votes => desk.say("Kết quả biểu quyết, bỏ phiếu", "Votes"),
        ListName::Members => desk.say("Thành viên dự họp", "Who sat in the meeting"),
        ListName::Councils => desk.say("Thành viên Hội đồng", "Members of the council"),
        ListName::Scores => desk.say("Bảng chấm điểm", "Points"),
    }
}

/// What it is for.
pub(super) fn help(desk: &Desk, list: ListName) -> &'static str {
    match list {
        ListName::Awardees => desk.say(
            "Tập thể, cá nhân, hộ được đề nghị; thành tích, hình thức, đơn vị.",
            "Collectives, persons, households; what for, which award, of which unit.",
        ),
        ListName::Units => desk.say(
            "Khu phố, thôn, cơ quan, trường học … tham gia phong trào.",
            "Quarters, offices, schools that take part.",
        ),
        ListName::Targets => desk.say(
            "Mỗi đơn vị một hàng, mỗi chỉ tiêu một cột: số đăng ký đầu năm.",
            "A row a unit, a column an indicator: what they registered.",
        ),
        ListName::LastYear => desk.say(
            "Cũng các cột ấy: số của năm trước, để so sánh.",
            "The same columns: last year's figures.",
        ),
        ListName::Results => desk.say(
            "Cũng các cột ấy: số đơn vị đạt được đến đợt này.",
            "The same columns: what units reached.",
        ),
        ListName::SamePeriod => desk.say(
            "Cũng các cột ấy: cùng thời gian của năm trước.",
            "The same columns: the same months a year before.",
        ),
        ListName::Votes => desk.say(
            "Số phiếu đồng ý, không đồng ý của từng trường hợp.",
            "Votes for and against each.",
        ),
        ListName::Members => desk.say(
            "Ai dự họp, chức vụ, nhiệm vụ, ai vắng.",
            "Who was there, in which post, who was not.",
        ),
        ListName::Councils => desk.say(
            "Theo quyết định thành lập Hội đồng.",
            "As the founding decision has it.",
        ),
        ListName::Scores => desk.say(
            "Điểm của từng đơn vị theo tiêu chí.",
            "Points by unit and criterion.",
        ),
    }
}

/// With what it belongs to: `Kết quả của các đơn vị – tổng kết 15/9/2026`.
pub(super) fn whole_name(desk: &Desk, one: &CampaignList) -> String {
    let name = name(desk, one.list);
    match &one.of {
        Some((_, of)) => format!("{name} – {of}"),
        None => name.to_owned(),
    }
}

/// What has to be there first.
pub(super) fn awaits(desk: &Desk, awaited: ListAwaits) -> &'static str {
    match awaited {
        ListAwaits::Units => desk.say("Cần có danh sách đơn vị trước.", "The list of units comes first."),
        ListAwaits::Indicators => desk.say(
            "Cần ghi các chỉ tiêu của phong trào trước.",
            "The indicators come first.",
        ),
        ListAwaits::Awardees => desk.say(
            "Cần có danh sách đề nghị khen trước.",
            "The list of those proposed comes first.",
        ),
        ListAwaits::Meeting => desk.say(
            "Cần ghi ngày giờ, địa điểm cuộc họp trước.",
            "Day and place of the meeting come first.",
        ),
    }
}

/// What a file of it is called.
pub(super) const fn file(list: ListName) -> &'static str {
    match list {
        ListName::Awardees => "de-nghi-khen",
        ListName::Units => "don-vi",
        ListName::Targets => "chi-tieu",
        ListName::LastYear => "nam-truoc",
        ListName::Results => "ket-qua",
        ListName::SamePeriod => "cung-ky",
        ListName::Votes => "bieu-quyet",
        ListName::Members => "du-hop",
        ListName::Councils => "hoi-dong",
        ListName::Scores => "cham-diem",
    }
}
