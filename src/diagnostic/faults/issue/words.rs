//! What these faults say.
//!
//! Long because each fault says six sentences, three in each language, side by side.

use super::IssueProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day};

impl IssueProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NumberSkips {
                number,
                last,
                date,
                next,
            } => language.say(
                Wording::new(
                    format!("số {number} bỏ cách quãng: số cuối của dãy là {last} ngày {}", day(*date)),
                    format!("số kế tiếp là {next}; các số ở giữa chưa có trong sổ"),
                    "xem có gõ nhầm số không; nếu đúng là như vậy (các số kia cấp ở sổ khác) thì ghi lý do: `--reason \"…\"`; riêng `thidua void` thì thêm `--yes`",
                ),
                Wording::new(
                    format!("number {number} leaves a gap: the last of the series is {last} of {date}"),
                    format!("the next number is {next}; those between are not in the register"),
                    "see whether the number was mistyped; if it is right (the others were given in another book), say why: `--reason \"…\"`; with `thidua void` add `--yes`",
                ),
            ),
            Self::SeriesBegunLate {
                number,
                issuer,
                year,
            } => language.say(
                Wording::new(
                    format!("số {number} là số đầu tiên của dãy số mới, năm {year}, {issuer}"),
                    "dãy số bắt đầu từ 01 (Điều 15 Nghị định 30/2020/NĐ-CP)",
                    "xem có gõ nhầm số không; nếu các số trước đã cấp trong sổ khác thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ",
                ),
                Wording::new(
                    format!("number {number} would be the first of a new series, of {year}, {issuer}"),
                    "a series begins with 01 (article 15, Decree 30/2020/ND-CP)",
                    "see whether the number was mistyped; if those before it were given in another book, say why: `--reason \"…\"`, which goes into the register",
                ),
            ),
            Self::NumberTooHigh { number, highest } => language.say(
                Wording::new(
                    format!("số {number} lớn hơn mọi số mà một cơ quan cấp trong một năm"),
                    format!("số đến {highest}"),
                    "gõ lại đúng số; ghi số này thì dãy số của cả năm không đi tiếp được",
                ),
                Wording::new(
                    format!("number {number} is higher than any that an office gives in a year"),
                    format!("a number up to {highest}"),
                    "type the right number; after this one the series could not go on that year",
                ),
            ),
            Self::SeriesEnded {
                year,
                last,
                row,
                highest,
            } => language.say(
                Wording::new(
                    format!("dãy số năm {year} đã đến số {last} (dòng {row} của sổ) nên không có số kế tiếp"),
                    format!("số cuối của dãy dưới {highest}"),
                    "số ấy đã ghi nhầm từ trước và không sửa được; từ nay ghi số bằng `--number` cho đúng thứ tự của các số thật",
                ),
                Wording::new(
                    format!("the series of {year} has come to number {last} (row {row}), so that there is no next one"),
                    format!("a last number below {highest}"),
                    "that number was mistyped once and stays; from now on say the number with `--number`, in the order of the real ones",
                ),
            ),
            Self::DayFarFromPlan {
                id,
                date,
                planned,
                days,
            } => language.say(
                Wording::new(
                    format!(
                        "ngày ban hành {} cách ngày dự kiến {} của `{id}` quá {days} ngày",
                        day(*date),
                        day(*planned)
                    ),
                    format!("trong khoảng {days} ngày trước hoặc sau ngày ghi trong papers.yaml"),
                    mend(language, planned_anew(language)),
                ),
                Wording::new(
                    format!("the day {date} is more than {days} days from {planned}, for which `{id}` is planned"),
                    format!("a day within {days} days of the one in papers.yaml"),
                    mend(language, planned_anew(language)),
                ),
            ),
            Self::DayAfterToday { date, today } => language.say(
                Wording::new(
                    format!("ngày {} chưa đến: máy đang ghi hôm nay là {}", day(*date), day(*today)),
                    "ngày không sau hôm nay",
                    mend(language, wrong_clock(language)),
                ),
                Wording::new(
                    format!("the day {date} has not come: the computer says that today is {today}"),
                    "a day not after today",
                    mend(language, wrong_clock(language)),
                ),
            ),
            Self::ClockBehind {
                today,
                last,
                last_date,
            } => language.say(
                Wording::new(
                    format!(
                        "đồng hồ máy ghi hôm nay là {}, trước ngày {} của văn bản cuối trong sổ ({last})",
                        day(*today),
                        day(*last_date)
                    ),
                    "hôm nay không trước ngày đã ban hành",
                    "chỉnh đồng hồ máy rồi chạy lại; nếu đồng hồ đúng (văn bản kia ghi ngày sau) thì ghi lý do: `--reason \"…\"`",
                ),
                Wording::new(
                    format!("the computer's clock says {today}, which is before {last_date}, the day of the register's last paper ({last})"),
                    "a today that is not before what was issued",
                    "set the clock and run again; if it is right (that paper has a later day), say so: `--reason \"…\"`",
                ),
            ),
            Self::NumberWaits { id, number, date } => language.say(
                Wording::new(
                    format!("`{id}` mang số {number} ngày {} mà chưa vào sổ", day(*date)),
                    "số trong sổ theo thứ tự: văn bản đã có số vào sổ trước",
                    format!("ban hành văn bản ấy trước: `thidua issue {id}`; nếu số ấy không dùng nữa thì xóa `number`, hoặc ghi lý do: `--reason \"…\"`"),
                ),
                Wording::new(
                    format!("`{id}` has the number {number} of {date} and is not in the register yet"),
                    "numbers follow each other: a paper that has one is entered first",
                    format!("issue it first: `thidua issue {id}`; if the number is not used any more, delete `number`, or say why: `--reason \"…\"`"),
                ),
            ),
            Self::DayBeforeLast {
                date,
                last,
                last_date,
                row,
            } => language.say(
                Wording::new(
                    format!(
                        "ngày {} trước ngày {} của văn bản vào sổ gần nhất ({last}, dòng {row})",
                        day(*date),
                        day(*last_date)
                    ),
                    "văn bản vào sổ sau không có ngày sớm hơn",
                    mend(language, ""),
                ),
                Wording::new(
                    format!("the day {date} is before {last_date}, that of the last paper entered ({last}, row {row})"),
                    "a paper that is entered later has no earlier day",
                    mend(language, ""),
                ),
            ),
            Self::DayOutsideCampaign { date, first, last } => language.say(
                Wording::new(
                    format!("ngày {} ngoài thời gian của phong trào", day(*date)),
                    format!("từ năm {first} đến năm {last}"),
                    mend(language, ""),
                ),
                Wording::new(
                    format!("the day {date} is outside the campaign"),
                    format!("a day from {first} to {last}"),
                    mend(language, ""),
                ),
            ),
            Self::DayFarFromReview {
                id,
                date,
                review,
                review_date,
                days,
            } => language.say(
                Wording::new(
                    format!(
                        "ngày ban hành {} của `{id}` cách ngày {} của đợt `{review}` quá {days} ngày",
                        day(*date),
                        day(*review_date)
                    ),
                    format!("trong khoảng {days} ngày trước hoặc sau ngày của đợt trong campaign.yaml"),
                    mend(language, ""),
                ),
                Wording::new(
                    format!("the day {date} of `{id}` is more than {days} days from {review_date}, the day of review `{review}`"),
                    format!("a day within {days} days of the review in campaign.yaml"),
                    mend(language, ""),
                ),
            ),
            Self::DayAgainst {
                id,
                date,
                known,
                known_date,
            } => {
                let (of, expected) = known.said(language);
                let found = language.say(
                    format!(
                        "`{id}` ghi ngày {}, mà ngày của {of} là {}",
                        day(*date),
                        day(*known_date)
                    ),
                    format!("`{id}` would have the day {date}, but that of {of} is {known_date}"),
                );
                Wording::new(found, expected, mend(language, ""))
            }
            Self::SignedNoPdf { path } => language.say(
                Wording::new(
                    format!("`{path}` không phải là tệp PDF"),
                    "tệp PDF mà phần mềm ký số trả về",
                    "chỉ đúng tệp đã ký sau `--signed`",
                ),
                Wording::new(
                    format!("`{path}` is no PDF"),
                    "the PDF that the signing tool returned",
                    "name the signed file behind `--signed`",
                ),
            ),
            Self::SignedByNobody { path } => language.say(
                Wording::new(
                    format!("`{path}` không mang chữ ký số nào"),
                    "tệp PDF đã ký",
                    "ký tệp bằng phần mềm của cơ quan rồi chạy lại; văn bản ký tay thì bỏ `--signed`",
                ),
                Wording::new(
                    format!("`{path}` has no signature"),
                    "a PDF that was signed",
                    "sign it with the office's tool, then run again; for a paper that is signed by hand leave `--signed` out",
                ),
            ),
            Self::SignedOtherwise { path, id, cause } => language.say(
                Wording::new(
                    format!("`{path}` không phải là `{id}` như sẽ ban hành: {}", cause.said(language)),
                    "phần đầu của tệp đã ký giống từng byte tệp do `thidua issue … --preview` lập, với cùng số và ngày",
                    "chưa ban hành gì; lập lại tệp bằng `--preview`, ký tệp ấy (không mở rồi lưu lại) và chạy lại",
                ),
                Wording::new(
                    format!("`{path}` is not `{id}` as it would be issued: {}", cause.said(language)),
                    "a signed file that begins, byte by byte, with what `thidua issue … --preview` made with the same number and day",
                    "nothing was issued; make the file again with `--preview`, sign that one (do not open and save it) and run again",
                ),
            ),
            Self::NumberMoved { id, shown, now } => language.say(
                Wording::new(
                    format!("`{id}` đã xem trước với số {shown}, nay số kế tiếp là {now}: máy khác vừa cấp số"),
                    "số như đã xem",
                    "chưa ban hành gì; chạy lại để xem với số mới",
                ),
                Wording::new(
                    format!("`{id}` was shown with number {shown}, and the next is {now} now: another computer was faster"),
                    "the number that was shown",
                    "nothing was issued; run again to see it with its number",
                ),
            ),
            Self::PageMoved { id } => language.say(
                Wording::new(
                    format!("`{id}` không còn như bản vừa xem: văn bản mà nó viện dẫn vừa đổi ở máy khác"),
                    "bản ban hành giống bản đã xem",
                    "chưa ban hành gì; chạy lại để xem bản mới",
                ),
                Wording::new(
                    format!("`{id}` would not be as it was shown: a paper that it cites was changed on another computer"),
                    "the paper that was shown",
                    "nothing was issued; run again to see it as it is now",
                ),
            ),
            Self::LetterLacks { lacks } => language.say(
                Wording::new(
                    format!("công văn còn thiếu {}", lacks.said(language)),
                    "công văn có ký hiệu, nơi nhận và điều cần báo",
                    "chưa ghi gì; điền phần còn thiếu",
                ),
                Wording::new(
                    format!("the letter lacks {}", lacks.said(language)),
                    "a letter with its symbol, whom it goes to and what it says",
                    "nothing was written; fill in what is missing",
                ),
            ),
            Self::EndedMeanwhile { id, number, row } => language.say(
                Wording::new(
                    format!("`{id}`{} vừa được bỏ số, thay thế hoặc thu hồi ở nơi khác (dòng {row} của sổ)", numbered(number, language)),
                    "văn bản còn hiệu lực",
                    "chưa ghi gì thêm vào sổ; xem `thidua register show` rồi quyết định lại",
                ),
                Wording::new(
                    format!("`{id}`{} was dropped, replaced or called back elsewhere just now (row {row})", numbered(number, language)),
                    "a paper that is in force",
                    "nothing was entered; see `thidua register show` and decide again",
                ),
            ),
        }
    }
}

/// What to do about a day that cannot be; `or` is what else may be wrong.
fn mend(language: Language, or: &str) -> String {
    language.say(
        format!("ghi lại `--date`{or}; nếu đúng là ngày ấy thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ"),
        format!("write `--date` again{or}; if the day is right, say why: `--reason \"…\"`, which goes into the register"),
    )
}

fn planned_anew(language: Language) -> &'static str {
    language.say(
        "; kế hoạch đã đổi thì sửa `date` trong papers.yaml",
        "; if the plan has changed, mend `date` in papers.yaml",
    )
}

fn wrong_clock(language: Language) -> &'static str {
    language.say(
        "; đồng hồ máy sai thì chỉnh lại",
        "; if the computer's clock is wrong, set it",
    )
}

/// ` số 58/QĐ-UBND`; nothing for a paper without a number.
fn numbered(number: &str, language: Language) -> String {
    if number.is_empty() {
        String::new()
    } else {
        language.say(format!(" số {number}"), format!(" as number {number}"))
    }
}
