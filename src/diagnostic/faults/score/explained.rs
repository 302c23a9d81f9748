//! What `thidua explain` says of these faults.

use super::ScoreCode;
use crate::diagnostic::{Explanation, Language};

impl ScoreCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        let (what, why, example, action) = match self {
            Self::PointsOutside => (
                language.say("Điểm dưới 0 hoặc quá điểm tối đa", "Points below zero or above the most"),
                language.say(
                    "Một mục chấm quá điểm tối đa làm sai tổng điểm, hạng và loại của mọi đơn vị.",
                    "One criterion above its most makes totals, ranks and classes of all units wrong.",
                ),
                "most: 10 … council: {an-ninh: 19}",
                language.say("Sửa điểm, hoặc sửa `most` của mục ấy.", "Correct the points, or `most`."),
            ),
            Self::CriteriaMissing => (
                language.say("Có tiêu chí chưa chấm điểm", "A criterion without points"),
                language.say(
                    "Chấm thiếu một tiêu chí mà vẫn cộng thì đơn vị bị thiệt mà không ai biết.",
                    "A total without one of its criteria wrongs the unit, and nobody sees it.",
                ),
                "self: {an-ninh: 9}",
                language.say(
                    "Thêm điểm của tiêu chí, không được điểm thì ghi 0.",
                    "Add the points, 0 for none.",
                ),
            ),
            Self::TotalDisagrees => (
                language.say("Tổng điểm ghi khác tổng cộng lại", "A total that is not the sum of its points"),
                language.say(
                    "Hai con số trong một bảng phải khớp; khác nhau thì một trong hai bị chép sai.",
                    "Two figures of one table have to agree; one of them was copied wrongly.",
                ),
                "council_total: 95 (8 + 9 …)",
                language.say("Sửa điểm bị sai, hoặc bỏ tổng điểm đã ghi.", "Correct the points, or delete the total."),
            ),
            Self::RankDisagrees => (
                language.say("Hạng ghi khác hạng theo điểm", "A rank that is not the one by the points"),
                language.say(
                    "Hạng do điểm mà ra; đơn vị bằng điểm đồng hạng, hạng sau bỏ qua: 1, 2, 2, 4.",
                    "Ranks come from points; equal totals share a rank, and the next is left out: 1, 2, 2, 4.",
                ),
                "rank: 3",
                language.say(
                    "Sửa điểm bị sai, bỏ `rank`, hoặc ghi `tie_break` để phân hạng.",
                    "Correct the points, delete `rank`, or write `tie_break`.",
                ),
            ),
            Self::ClassDisagrees => (
                language.say("Loại ghi khác loại theo điểm", "A class that is not the one by the points"),
                language.say(
                    "Loại do tổng điểm và `bands` mà ra, so đúng từng phần nghìn điểm, không làm tròn.",
                    "Classes come from totals and `bands`, compared to the thousandth, never rounded.",
                ),
                "class: Tốt",
                language.say("Sửa điểm, `bands`, hoặc bỏ `class`.", "Correct the points or `bands`, or delete `class`."),
            ),
            Self::MostDisagrees => (
                language.say("Các tiêu chí cộng lại khác thang điểm", "Criteria that do not come to what the table is out of"),
                language.say(
                    "Thang 100 điểm mà các tiêu chí cộng lại 95 thì không đơn vị nào đạt được điểm tối đa.",
                    "Out of 100, with criteria that come to 95, no unit can reach the most.",
                ),
                "out_of: 100 (20 + 25 + 50)",
                language.say("Sửa `most` của các tiêu chí, hoặc `out_of`.", "Correct `most` of the criteria, or `out_of`."),
            ),
            Self::NoBand => (
                language.say("Điểm thấp hơn mọi loại", "Points below every class"),
                language.say(
                    "Đã xếp loại thì đơn vị nào cũng phải có loại; ô trống trong bảng là chỗ không ai giải thích được.",
                    "Where there are classes every unit has one; nobody can explain a blank.",
                ),
                "bands: [{name: Tốt, from: 80}, {name: Khá, from: 65}]",
                language.say("Thêm loại thấp nhất với `from: 0`.", "Add a lowest class with `from: 0`."),
            ),
            Self::BandNotLower => (
                language.say("Các loại không ghi từ cao xuống thấp", "Classes that do not go from high to low"),
                language.say(
                    "Một loại ghi nhầm `from: 9` thay cho 90 sẽ nhận đơn vị của loại khác mà không ai thấy.",
                    "A class with `from: 9` for 90 would take the units of others, and nobody would see it.",
                ),
                "bands: [{name: Tốt, from: 80}, {name: Khá, from: 80}]",
                language.say("Sửa `name`, `from`, hoặc thứ tự các loại.", "Correct `name`, `from`, or the order."),
            ),
            Self::TableNotChosen => (
                language.say("Văn bản không ghi theo bảng điểm nào", "A paper that names no table of points"),
                language.say(
                    "Đợt có nhiều bảng điểm thì chương trình không đoán văn bản nói về bảng nào.",
                    "Where a review has several tables, the program does not guess.",
                ),
                "{id: ket-qua, kind: bang-ket-qua, review: tong-ket}",
                language.say("Thêm `score_table`.", "Add `score_table`."),
            ),
            Self::NotItsScorer => (
                language.say("Có điểm của người không chấm theo bảng", "Points of one who does not score by the table"),
                language.say(
                    "Bảng điểm ghi rõ ai chấm; điểm thừa không in ở đâu mà tưởng là đã tính.",
                    "The table says who scores; other points would be printed nowhere and thought to count.",
                ),
                "scored_by: hoi-dong … self: {an-ninh: 9}",
                language.say("Sửa `scored_by`, hoặc bỏ điểm ấy.", "Correct `scored_by`, or delete these points."),
            ),
            Self::MostExceeded => (
                language.say("Điểm tối đa mà phần lớn đơn vị vượt quá", "A most that most units exceed"),
                language.say(
                    "Khi phần lớn đơn vị vượt điểm tối đa của một mục thì chỗ sai là điểm tối đa ấy.",
                    "Where most units exceed the most of a criterion, it is the most that is wrong.",
                ),
                "most: 1 … {an-ninh: 15}",
                language.say("Sửa `most` của mục ấy.", "Correct `most`."),
            ),
            Self::NotAboveZero => (
                language.say("Điểm tối đa không lớn hơn 0", "A most that is not above zero"),
                language.say(
                    "Mục không có điểm nào thì không chấm được; điểm trừ cũng ghi số dương.",
                    "A criterion without points scores nothing; what is taken off is a positive number too.",
                ),
                "penalty: [{id: bao-cao-cham, name: Báo cáo chậm, most: -3}]",
                language.say("Ghi số lớn hơn 0.", "Write a number above zero."),
            ),
            Self::ClassOverQuota => (
                language.say("Quá nhiều đơn vị được xếp một loại", "More units of a class than it may have"),
                language.say(
                    "Quy chế giới hạn tỷ lệ của loại cao nhất thì bảng kết quả phải theo.",
                    "Where the rules limit the share of a class, the result has to keep to it.",
                ),
                "bands: [{name: Xuất sắc, from: 90, at_most: 20%}]",
                language.say(
                    "Hạ loại của đơn vị vượt hạn mức (`capped`), hoặc bỏ `at_most`.",
                    "Lower the class of a unit (`capped`), or delete `at_most`.",
                ),
            ),
            Self::UnitsLeftOut => (
                language.say("Có đơn vị không được chấm điểm", "Units that are not scored"),
                language.say(
                    "Bảng kết quả thiếu một khu phố trông vẫn như đủ.",
                    "A result without one of the units looks complete.",
                ),
                "units: [{unit: khu-pho-1, …}]",
                language.say("Thêm đơn vị, hoặc ghi `not_ranked`.", "Add the unit, or write `not_ranked`."),
            ),
            Self::ProposedNotListed => (
                language.say("Đơn vị đủ hạng, loại mà không có trong danh sách đề nghị", "A unit that its rank proposes and the list lacks"),
                language.say(
                    "Bảng kết quả in là được đề nghị, danh sách lại không có: đơn vị sẽ hỏi.",
                    "The result says that it is proposed and the list does not: the unit will ask.",
                ),
                "awards: [{award: giay-khen, ranks: 3, …}]",
                language.say("Thêm vào awardees.yaml, hoặc để vậy nếu Hội đồng quyết định khác.", "Add it, or leave it if the council decided otherwise."),
            ),
            Self::ListedNotProposed => (
                language.say("Đơn vị trong danh sách đề nghị mà hạng, loại không đủ", "A unit of the list that its rank does not propose"),
                language.say(
                    "Khen đơn vị hạng dưới mà không khen hạng trên thì phải có lý do.",
                    "To award a lower rank and not a higher one needs a reason.",
                ),
                "awardees: [{name: Khu phố 9, unit: khu-pho-9, award: giay-khen, …}]",
                language.say("Bỏ khỏi danh sách, hoặc để vậy nếu Hội đồng quyết định khác.", "Drop it, or leave it if the council decided otherwise."),
            ),
        };
        Explanation {
            what,
            why,
            example,
            action,
            basis: None,
        }
    }
}
