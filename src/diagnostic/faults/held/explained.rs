//! What `thidua explain` says of these faults.

use super::HeldCode;
use crate::diagnostic::{Explanation, Language};

impl HeldCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        let dossier = language.say(
            "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 và Điều 93 khoản 2",
            "Law 06/2022/QH15 on emulation and commendation, articles 84 and 93 clause 2",
        );
        let money = language.say(
            "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 11 khoản 4; Nghị định 98/2023/NĐ-CP, Điều 53; Nghị định 152/2025/NĐ-CP, Điều 49",
            "Law 06/2022/QH15, article 11 clause 4; Decree 98/2023/ND-CP, article 53; Decree 152/2025/ND-CP, article 49",
        );
        let once = language.say(
            "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 khoản 2 điểm c",
            "Law 06/2022/QH15, article 5 clause 2 point c",
        );
        match self {
            Self::FollowsOther => Explanation {
                what: language.say(
                    "Văn bản theo một văn bản đã ban hành mà dữ liệu nay nói khác",
                    "A paper follows an issued one that today's inputs contradict",
                ),
                why: language.say(
                    "Quyết định khen người không có trong biên bản, tờ trình thì có thể bị hủy; số và ngày viện dẫn sẽ chỉ đến một văn bản nói khác.",
                    "A decision on persons whom minutes and submission do not name can be cancelled; what it cites would say something else.",
                ),
                example: "thidua issue quyet-dinh--so-ket",
                action: language.say(
                    "Trả lại dữ liệu; hoặc `thidua replace` văn bản trước; người có thẩm quyền được quyết khác (bớt người, khen đột xuất) thì `--reason`.",
                    "Put the inputs back; or `thidua replace` the earlier paper; where the one who decides may differ, `--reason`.",
                ),
                basis: Some(dossier),
            },
            Self::GoesOn => Explanation {
                what: language.say(
                    "Văn bản nói khác văn bản đã ban hành mà nó theo, có lý do",
                    "A paper differs from the issued one that it follows, with a reason",
                ),
                why: language.say(
                    "Lý do đã ghi vào sổ; người ký cần biết khác ở đâu.",
                    "The reason is in the register; who signs has to know what differs.",
                ),
                example: "thidua issue quyet-dinh--so-ket --reason \"…\"",
                action: language.say(
                    "Xem lại những chữ khác; lưu lý do vào hồ sơ.",
                    "Look at the words that differ; keep the reason in the file.",
                ),
                basis: Some(dossier),
            },
            Self::DraftFollowsOther => Explanation {
                what: language.say(
                    "Dự thảo theo một văn bản đã ban hành mà dữ liệu nay nói khác",
                    "A draft follows an issued paper that today's inputs contradict",
                ),
                why: language.say(
                    "Dự thảo ấy sẽ không ban hành được như thế.",
                    "It cannot be issued as it is.",
                ),
                example: "quyet-dinh--so-ket, bien-ban--so-ket",
                action: language.say(
                    "Trả lại dữ liệu như khi ban hành, hoặc thay văn bản trước.",
                    "Put the inputs back, or replace the earlier paper.",
                ),
                basis: Some(dossier),
            },
            Self::AwardsDiffer => Explanation {
                what: language.say(
                    "Danh sách chi không đúng quyết định đã ban hành",
                    "A payment does not agree with the issued decision",
                ),
                why: language.say(
                    "Tiền thưởng là của quyết định, theo mức và luật của ngày quyết định; chi khác là chi sai.",
                    "The money is the decision's, by the law of its day; other money is paid wrongly.",
                ),
                example: "danh-sach-chi--so-ket: 710.000, 360.000",
                action: language.say(
                    "Trả lại dữ liệu như khi ban hành quyết định; quyết định sai thì thay quyết định trước.",
                    "Put the inputs back; if the decision is wrong, replace it first.",
                ),
                basis: Some(money),
            },
            Self::DraftAwardsDiffer => Explanation {
                what: language.say(
                    "Dự thảo danh sách chi không đúng quyết định đã ban hành",
                    "A draft of a payment does not agree with the issued decision",
                ),
                why: language.say(
                    "Danh sách ấy sẽ không ban hành được.",
                    "It cannot be issued as it is.",
                ),
                example: "danh-sach-chi--so-ket: 710.000, 360.000",
                action: language.say(
                    "Trả lại dữ liệu như khi ban hành quyết định.",
                    "Put the inputs back as they were when the decision was issued.",
                ),
                basis: Some(money),
            },
            Self::OriginalLost => Explanation {
                what: language.say(
                    "Không có bản văn đã ban hành để sao",
                    "There is no issued text to copy",
                ),
                why: language.say(
                    "Bản sao lập từ chính bản văn mà sổ giữ. Sổ của bản chương trình cũ, và văn bản vào sổ bằng --register-only, không giữ; khi ấy dữ liệu phải còn như lúc ban hành.",
                    "Copies are made of the text that the register keeps. Rows of an older program, and of --register-only, have none; then the inputs must be as they were.",
                ),
                example: "sao-y--quyet-dinh--so-ket",
                action: language.say(
                    "Trả lại dữ liệu như khi ban hành; hoặc sao bản giấy đã ký.",
                    "Put the inputs back; or copy the signed paper.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 25",
                    "Decree 30/2020/ND-CP, article 25",
                )),
            },
            Self::AwardedBefore => Explanation {
                what: language.say(
                    "Đã được khen ở một quyết định đã ban hành",
                    "An issued decision has awarded it already",
                ),
                why: language.say(
                    "Một thành tích không khen nhiều lần; mỗi người vào sổ khen thưởng một lần, nhận tiền một lần.",
                    "One achievement is not awarded twice; each enters the book once and is paid once.",
                ),
                example: "quyet-dinh--so-ket, quyet-dinh--so-ket-2",
                action: language.say(
                    "Bỏ người ấy khỏi quyết định mới; quyết định cũ sai thì thay hoặc thu hồi.",
                    "Take them out of the new decision; if the old one is wrong, replace or recall it.",
                ),
                basis: Some(once),
            },
            Self::AwardedTwice => Explanation {
                what: language.say(
                    "Hai quyết định cùng khen một người",
                    "Two decisions award the same persons",
                ),
                why: language.say(
                    "Ban hành cả hai thì mỗi người vào sổ khen thưởng hai lần.",
                    "If both are issued, each enters the book of awards twice.",
                ),
                example: "- {id: quyet-dinh--so-ket-2, kind: quyet-dinh-khen-thuong, review: so-ket}",
                action: language.say(
                    "Ghi `select` cho từng quyết định: gồm những ai; hoặc giữ một quyết định.",
                    "Give each decision its `select`: whom it is about; or keep one of them.",
                ),
                basis: Some(once),
            },
            Self::BlankLeft => Explanation {
                what: language.say(
                    "Văn bản còn chỗ trống hoặc chữ giữ chỗ",
                    "The paper has blanks or placeholders",
                ),
                why: language.say(
                    "Ban hành rồi thì chỗ trống ở lại mãi: `{ten}`, `«Họ tên»`, `[ĐIỀN TÊN]`, `……`, `___`, `Số    /TTr`, `xxx`, `…/…/2025`. Ngoặc nhọn, ngoặc vuông, «» trong lời văn cũng bị coi là chữ giữ chỗ: dùng “ ” hoặc ( ).",
                    "Once issued, a blank stays for ever: braces, chevrons, square brackets, rows of dots, underscores, xxx. Such signs around real words count as well: use quotation marks or round brackets.",
                ),
                example: "achievement: \"{thanh_tich}\"",
                action: language.say(
                    "Điền dữ liệu còn thiếu ở chỗ đã chỉ, rồi ban hành lại.",
                    "Fill in what is missing at that place, then issue it.",
                ),
                basis: None,
            },
        }
    }
}
