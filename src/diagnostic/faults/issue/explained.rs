//! What `thidua explain` says of these faults.
//!
//! Long because each fault is explained in eight sentences, four in each language, side by side.

use super::IssueCode;
use crate::diagnostic::{Explanation, Language};

impl IssueCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NumberSkips => Explanation {
                what: language.say(
                    "Số bỏ cách quãng các số trước nó",
                    "The number leaves a gap before it",
                ),
                why: language.say(
                    "Gõ nhầm 580 thay cho 58 thì các số sau đều nhảy theo, và không sửa lại được.",
                    "After 580 typed for 58 every later number follows it, and nothing takes that back.",
                ),
                example: "thidua issue quyet-dinh --number 580",
                action: language.say(
                    "Gõ lại số; nếu các số ở giữa cấp trong sổ khác thì ghi lý do bằng `--reason` (với `thidua void` thì thêm `--yes`).",
                    "Type the number again; if another book gave those between, say so with `--reason` (with `thidua void` add `--yes`).",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::SeriesBegunLate => Explanation {
                what: language.say(
                    "Dãy số mới không bắt đầu từ 01",
                    "A new series does not begin with 01",
                ),
                why: language.say(
                    "Cơ quan bắt đầu dùng chương trình giữa năm thì các số trước ở sổ giấy; lý do nằm lại trong sổ cho người xem sau.",
                    "An office that starts in the middle of a year has its earlier numbers in a paper book; the register keeps that for later readers.",
                ),
                example: language.say(
                    "thidua issue quyet-dinh --number 58 --reason \"57 số trước ở sổ giấy\"",
                    "thidua issue quyet-dinh --number 58 --reason \"57 numbers in the paper book\"",
                ),
                action: language.say(
                    "Gõ lại số, hoặc ghi lý do bằng `--reason`.",
                    "Type the number again, or say why with `--reason`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::NumberTooHigh => Explanation {
                what: language.say(
                    "Số lớn hơn mọi số mà một cơ quan cấp trong một năm",
                    "The number is higher than any that an office gives in a year",
                ),
                why: language.say(
                    "Số quá lớn là gõ nhầm; ghi vào sổ rồi thì dãy số của năm ấy không đi tiếp được.",
                    "It is a slip of the hand, and once entered the series of that year could not go on.",
                ),
                example: "thidua issue quyet-dinh --number 999999999",
                action: language.say("Gõ lại đúng số.", "Type the right number."),
                basis: None,
            },
            Self::SeriesEnded => Explanation {
                what: language.say(
                    "Dãy số của năm đã đến số cao nhất",
                    "The series of the year has come to its highest number",
                ),
                why: language.say(
                    "Một số quá lớn đã ghi nhầm từ trước; số kế tiếp của nó không còn là số văn bản.",
                    "A number that was far too high was entered once; the one after it is no number of a paper.",
                ),
                example: "thidua issue quyet-dinh",
                action: language.say(
                    "Ghi số bằng `--number` theo thứ tự của các số thật.",
                    "Say the number with `--number`, in the order of the real ones.",
                ),
                basis: None,
            },
            Self::DayFarFromPlan => Explanation {
                what: language.say("Ngày ban hành xa ngày dự kiến", "The day of issue is far from the planned one"),
                why: language.say("Ngày gõ nhầm năm hay tháng sẽ nằm mãi trên văn bản; ngày trong papers.yaml còn chọn luật, tên cơ quan và người ký.", "A mistyped year or month stays on the paper for ever; the day in papers.yaml also chooses law, names and signatory."),
                example: "thidua issue bao-cao--so-ket --date 23/6/2052",
                action: language.say("Ghi lại `--date`, hoặc sửa `date` trong papers.yaml; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again, or mend `date` in papers.yaml; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::DayAfterToday => Explanation {
                what: language.say("Ngày chưa đến", "The day has not come"),
                why: language.say("Văn bản không ban hành trước ngày của nó; ngày sau hôm nay là gõ nhầm, hoặc đồng hồ máy sai.", "No paper is issued before its day; a later day than today is a slip of the hand, or the clock is wrong."),
                example: "thidua issue ke-hoach --date 1/1/2099",
                action: language.say("Ghi lại `--date`; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::ClockBehind => Explanation {
                what: language.say("Đồng hồ máy chậm hơn sổ", "The clock is behind the register"),
                why: language.say("Máy hết pin đồng hồ quay về một ngày cũ, rồi gợi ý ngày ấy cho văn bản và mở nhầm dãy số của năm cũ.", "A computer with an empty clock battery falls back to an old day, proposes it, and would open the series of an old year."),
                example: language.say("hôm nay là 01/01/2020", "today is 2020-01-01"),
                action: language.say("Chỉnh đồng hồ máy rồi chạy lại.", "Set the clock and run again."),
                basis: None,
            },
            Self::NumberWaits => Explanation {
                what: language.say("Một văn bản đã có số mà chưa vào sổ", "A paper that has a number is not entered yet"),
                why: language.say("Sổ không biết số đã dùng ngoài sổ, nên sẽ cấp một số nhỏ hơn cho văn bản ngày sau.", "The register does not know a number used beside it, and would give a smaller one to a later paper."),
                example: "papers.yaml: {id: quyet-dinh, number: 121, date: 2025-12-23}",
                action: language.say("Ban hành văn bản ấy trước; số không dùng nữa thì xóa `number`, hoặc ghi lý do bằng `--reason`.", "Issue that paper first; delete `number` if it is not used any more, or say why with `--reason`."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 15", "Decree 30/2020/ND-CP, Article 15")),
            },
            Self::DayBeforeLast => Explanation {
                what: language.say("Ngày trước ngày của văn bản vào sổ gần nhất", "The day is before that of the last paper entered"),
                why: language.say("Văn bản vào sổ theo ngày; ngày sớm hơn là gõ nhầm hoặc ghi lùi ngày.", "Papers are entered in the order of their days; an earlier one is a slip of the hand, or back-dated."),
                example: "thidua issue thong-bao --date 24/6/2025",
                action: language.say("Ghi lại `--date`; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::DayOutsideCampaign => Explanation {
                what: language.say("Ngày ngoài thời gian của phong trào", "The day is outside the campaign"),
                why: language.say("Văn bản của phong trào có ngày từ năm trước đến năm sau thời gian của nó.", "Papers of a campaign have days from the year before it to the year after."),
                example: "thidua issue giay-moi --date 15/12/2015",
                action: language.say("Ghi lại `--date`; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::DayFarFromReview => Explanation {
                what: language.say("Ngày ban hành xa ngày của đợt", "The day of issue is far from its review"),
                why: language.say("Báo cáo, biên bản, quyết định của một đợt ra quanh ngày sơ kết, tổng kết; xa quá là gõ nhầm.", "Report, minutes and decision of a review come around its day; one far away is a slip of the hand."),
                example: "thidua issue bao-cao--so-ket --date 23/1/2025",
                action: language.say("Ghi lại `--date`; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::DayAgainst => Explanation {
                what: language.say("Ngày trái với ngày của việc mà văn bản nói đến", "The day is against that of what the paper is about"),
                why: language.say("Giấy mời ra trước hội nghị, biên bản kiểm phiếu ra đúng ngày họp, bản sao không có trước bản chính.", "An invitation comes before the ceremony, counting minutes on the day of the meeting, a copy not before its original."),
                example: "thidua issue giay-moi --date 31/12/2025",
                action: language.say("Ghi lại `--date`; nếu đúng là ngày ấy thì ghi lý do bằng `--reason`.", "Write `--date` again; if the day is right, say why with `--reason`."),
                basis: None,
            },
            Self::SignedNoPdf => Explanation {
                what: language.say("Tệp đã ký không phải PDF", "The signed file is no PDF"),
                why: language.say("Bản điện tử của văn bản là tệp PDF mà phần mềm ký số trả về.", "The electronic original is the PDF that the signing tool returned."),
                example: "thidua issue quyet-dinh --signed quyet-dinh.docx",
                action: language.say("Chỉ đúng tệp PDF đã ký.", "Name the signed PDF."),
                basis: None,
            },
            Self::SignedByNobody => Explanation {
                what: language.say("Tệp không mang chữ ký số", "The file has no signature"),
                why: language.say("Tệp chưa ký mà ghi là đã ký thì sổ giữ nhầm bản.", "If an unsigned file went in as a signed one, the register would keep the wrong file."),
                example: "thidua issue quyet-dinh --signed quyet-dinh--xem-truoc.pdf",
                action: language.say("Ký tệp rồi chạy lại.", "Sign the file and run again."),
                basis: None,
            },
            Self::SignedOtherwise => Explanation {
                what: language.say("Tệp đã ký không phải văn bản sẽ ban hành", "The signed file is not the paper that would be issued"),
                why: language.say("Phần mềm ký số chỉ ghi thêm vào cuối tệp; phần đầu khác đi thì chữ ký đang ở trên một văn bản khác.", "Signing tools only add to the end of a file; where the beginning differs, the signature is on another paper."),
                example: "thidua issue quyet-dinh --signed da-ky.pdf",
                action: language.say("Lập tệp bằng `--preview`, ký đúng tệp ấy, chạy lại.", "Make the file with `--preview`, sign that one, run again."),
                basis: None,
            },
            Self::NumberMoved => Explanation {
                what: language.say("Số không còn là số đã xem", "The number is not the one that was shown"),
                why: language.say("Giữa lúc xem và lúc đồng ý, máy khác đã cấp số ấy; không ai đồng ý với số chưa thấy.", "Between looking and agreeing another computer gave that number; nobody agrees to a number unseen."),
                example: language.say("thidua issue ke-hoach (hai máy cùng lúc)", "thidua issue ke-hoach (twice at once)"),
                action: language.say("Chạy lại và xem bản có số mới.", "Run again and look at the page with the new number."),
                basis: None,
            },
            Self::PageMoved => Explanation {
                what: language.say("Trang không còn như đã xem", "The page is not the one that was shown"),
                why: language.say("Văn bản được viện dẫn vừa được thay thế hay ban hành ở máy khác, nên chữ trên trang đổi theo.", "A paper that is cited was replaced or issued on another computer, and the words follow it."),
                example: language.say("thidua issue quyet-dinh (hai máy cùng lúc)", "thidua issue quyet-dinh (twice at once)"),
                action: language.say("Chạy lại và xem trang mới.", "Run again and look at the new page."),
                basis: None,
            },
            Self::LetterLacks => Explanation {
                what: language.say("Công văn đính chính hay thu hồi còn thiếu phần", "A letter of correction or recall lacks a part"),
                why: language.say("Ký hiệu của công văn có tên viết tắt của đơn vị soạn thảo; công văn phải nói gửi ai, và đính chính chỗ nào.", "A letter's symbol has the drafting unit; the letter says to whom it goes, and what it corrects."),
                example: language.say("Kính gửi: (để trống)", "To: (left empty)"),
                action: language.say("Điền phần còn thiếu trên trang.", "Fill in what is missing on the page."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 18", "Decree 30/2020/ND-CP, Article 18")),
            },
            Self::EndedMeanwhile => Explanation {
                what: language.say(
                    "Văn bản vừa hết hiệu lực vì việc làm ở nơi khác",
                    "The paper was ended elsewhere meanwhile",
                ),
                why: language.say(
                    "Một số chỉ được bỏ, thay thế hay thu hồi một lần; hai người làm cùng lúc thì người sau được báo.",
                    "A number is dropped, replaced or called back once; of two at the same time the second is told.",
                ),
                example: language.say("thidua void ke-hoach (hai máy cùng lúc)", "thidua void ke-hoach (twice at once)"),
                action: language.say(
                    "Xem `thidua register show` rồi quyết định lại.",
                    "See `thidua register show` and decide again.",
                ),
                basis: None,
            },
        }
    }
}
