//! What `thidua explain` says of these faults.

use super::LawCode;
use crate::diagnostic::{Explanation, Language};

impl LawCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NoAuthority => Explanation {
                what: language.say(
                    "Người quyết định không có thẩm quyền tặng hình thức này",
                    "The decider may not give this award on that day",
                ),
                why: language.say(
                    "Mỗi cấp chỉ tặng hình thức thuộc thẩm quyền: chủ tịch UBND phường tặng giấy khen, không tặng bằng khen. Xét, duyệt trái quy định thì quyết định bị hủy, hiện vật và tiền thưởng bị thu hồi.",
                    "Each level gives what the law lets it give: a ward its own certificates (giay khen), never those of a higher level (bang khen). What is approved against the law is cancelled, and object and money are taken back.",
                ),
                example: "award: bang-khen, decided_by: chu-tich-ubnd-xa",
                action: language.say(
                    "Sửa `award` hoặc `decided_by`; khen thưởng của cấp trên thì lập tờ trình đề nghị.",
                    "Correct `award` or `decided_by`; awards of a higher level are proposed by a submission.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 77 đến 80; Điều 93 khoản 2 điểm c",
                    "Law on Emulation and Commendation, articles 77 to 80; article 93 clause 2 point c",
                )),
            },
            Self::WrongHolder => Explanation {
                what: language.say(
                    "Hình thức không dành cho đối tượng này",
                    "The award is not for such a holder",
                ),
                why: language.say(
                    "Mỗi danh hiệu, hình thức dành cho cá nhân, tập thể hay hộ gia đình; hình thức và đối tượng phải thống nhất.",
                    "Each title and form is for persons, collectives or households; form and holder have to agree.",
                ),
                example: "award: lao-dong-tien-tien, kind: ho-gia-dinh",
                action: language.say("Sửa `award` hoặc `kind`.", "Correct `award` or `kind`."),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 5 khoản 2 điểm b",
                    "Law on Emulation and Commendation, article 5 clause 2 point b",
                )),
            },
            Self::OneSource => Explanation {
                what: language.say(
                    "Dòng luật mới đối chiếu được một nguồn",
                    "A row of the law known from one source",
                ),
                why: language.say(
                    "Chương trình dùng dòng này, nhưng chỉ đọc được ở một nguồn thứ cấp; người ký cần biết.",
                    "The program uses the row, but has read it in one secondary source only; whoever signs should know.",
                ),
                example: "templates/rules/awards.yaml, confidence: one_source",
                action: language.say(
                    "So với văn bản gốc trước khi ký; đúng rồi thì có thể xác nhận trong `confirmations` của tệp cơ quan.",
                    "Compare it with the original before signing; then it may be confirmed in `confirmations` of the office's file.",
                ),
                basis: None,
            },
            Self::OfficeAnswers => Explanation {
                what: language.say(
                    "Dòng luật dùng theo xác nhận của cơ quan",
                    "A row of the law on the office's word",
                ),
                why: language.say(
                    "Dòng này chưa được kiểm chứng đủ; cơ quan đã xác nhận và chịu trách nhiệm về nó.",
                    "The row is not fully verified; the office has confirmed it and answers for it.",
                ),
                example: "confirmations: [{id: …, by: …, reason: …, source: …}]",
                action: language.say(
                    "Không cần sửa; người ký nên biết.",
                    "Nothing to mend; whoever signs should know.",
                ),
                basis: None,
            },
            Self::LeftOut => Explanation {
                what: language.say(
                    "Căn cứ không in vì chưa được xác nhận",
                    "A basis left out because nobody confirmed it",
                ),
                why: language.say(
                    "Căn cứ chưa kiểm chứng không bao giờ được in lặng lẽ: in sai căn cứ nặng hơn thiếu.",
                    "An unverified basis is never printed in silence: a wrong one weighs more than a missing one.",
                ),
                example: "confidence: unverified",
                action: language.say(
                    "Văn bản cần căn cứ này thì xác nhận trong `confirmations` (`id`, `by`, `reason`, `source`).",
                    "If the paper needs it, confirm it in `confirmations` (`id`, `by`, `reason`, `source`).",
                ),
                basis: None,
            },
            Self::WordIncomplete => Explanation {
                what: language.say(
                    "Xác nhận một quy định mà thiếu người đối chiếu hoặc văn bản đã đọc",
                    "A rule is confirmed without who read the original, or what was read",
                ),
                why: language.say(
                    "Cơ quan chịu trách nhiệm về quy định đã xác nhận; người ký phải biết ai đã đọc và đọc ở đâu.",
                    "The office answers for what it confirms; who signs has to know who read it, and where.",
                ),
                example: language.say("Người đối chiếu: (trống)", "Who read it: (empty)"),
                action: language.say(
                    "Ghi họ tên và số, điều, khoản của văn bản gốc.",
                    "Say who, and the number, article and clause of the original.",
                ),
                basis: None,
            },
            Self::Caution => Explanation {
                what: language.say(
                    "Điều cần kiểm tra lại theo luật vào ngày ấy",
                    "What to check again under the law of that day",
                ),
                why: language.say(
                    "Từ ngày 01/10/2026, Luật Thi đua, khen thưởng được sửa đổi; chương trình chưa có đủ văn bản mới nên dùng quy định trước đó và nhắc.",
                    "From 1 October 2026 the law is amended; the program has not all of the new text, so it keeps the rules before it and says so.",
                ),
                example: "date: 2026-10-15",
                action: language.say(
                    "Kiểm tra lại căn cứ, thẩm quyền, tiêu chuẩn và mức thưởng trước khi ký.",
                    "Check bases, authority, criteria and money before signing.",
                ),
                basis: Some(language.say(
                    "Luật số 06/2026/QH16",
                    "Law 06/2026/QH16",
                )),
            },
            Self::RowIdTaken => Explanation {
                what: language.say(
                    "Dòng luật cơ quan bổ sung trùng mã với dòng khác",
                    "A row of law that the office adds has the id of another",
                ),
                why: language.say(
                    "Hai dòng một mã thì không biết văn bản đứng trên dòng nào; dòng cũ có thể che mất luật mới.",
                    "With one id for two rows nobody knows on which a paper stands, and an old row may hide a new law.",
                ),
                example: "additions: … awards: - id: giay-khen",
                action: language.say(
                    "Đặt mã khác. Muốn dòng của mình thay dòng cũ từ một ngày thì ghi `replaces: [mã cũ]` và `valid_from`.",
                    "Choose another id. For a row that takes an old one's place from a day on write `replaces: [old id]` and `valid_from`.",
                ),
                basis: None,
            },
            Self::ReplacesWithoutDay => Explanation {
                what: language.say(
                    "Dòng luật thay thế dòng khác mà không có ngày bắt đầu",
                    "A row of law that replaces another and has no first day",
                ),
                why: language.say(
                    "Quyết định theo luật của ngày ký: phải biết dòng cũ dùng đến ngày nào, dòng mới từ ngày nào.",
                    "A decision follows the law of its day: which row holds on it has to be known.",
                ),
                example: "replaces: [can-cu--nd-152-2025]",
                action: language.say("Thêm `valid_from`.", "Add `valid_from`."),
                basis: None,
            },
            Self::TitleForOccasion => Explanation {
                what: language.say("Danh hiệu thi đua ở dịp không xét danh hiệu", "A title on an occasion that has none"),
                why: language.say(
                    "Danh hiệu thi đua xét theo năm công tác hoặc phong trào; cho thành tích đột xuất, cống hiến, niên hạn, đối ngoại chỉ có hình thức khen thưởng.",
                    "Titles are for a year's work or a movement; a sudden achievement, devotion, long service and external merit bring forms only.",
                ),
                example: "occasion: nien-han, award: chien-si-thi-dua-co-so",
                action: language.say("Sửa hình thức, hoặc sửa dịp xét.", "Correct the award or the occasion."),
                basis: Some(language.say("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 8, Điều 19", "Law 06/2022/QH15 on emulation and commendation, Articles 8 and 19")),
            },
            Self::AwardNotInForce => Explanation {
                what: language.say(
                    "Danh hiệu, hình thức không có vào ngày quyết định",
                    "An award that is not given on the day of the decision",
                ),
                why: language.say(
                    "Có danh hiệu, hình thức bắt đầu hoặc thôi từ một ngày; tặng ngoài những ngày ấy là trái luật.",
                    "Some awards begin or end on a day; outside of their days they cannot be given.",
                ),
                example: "award: xa-phuong-tieu-bieu, date: 2023-12-20",
                action: language.say(
                    "Sửa `award`, hoặc ngày của quyết định, tờ trình; danh hiệu riêng của cơ quan thì sửa `valid_from`, `valid_to` trong `additions`.",
                    "Correct `award`, or the day of the decision or submission; of an award of the office's own correct `valid_from`, `valid_to` in `additions`.",
                ),
                basis: Some(language.say(
                    "Luật Thi đua, khen thưởng, Điều 9, Điều 19 đến 28",
                    "Law on Emulation and Commendation, articles 9, 19 to 28",
                )),
            },
        }
    }
}
