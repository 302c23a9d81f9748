//! What these faults say.

use super::LawProblem;
use crate::diagnostic::wording::{Wording, day};
use crate::diagnostic::{Language, Term};

impl LawProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NoAuthority {
                decider,
                award,
                date,
                source,
                deciders,
            } => language.say(
                Wording::new(
                    format!(
                        "{} không có thẩm quyền tặng {} vào ngày {}",
                        decider.said(language),
                        award.said(language),
                        day(*date)
                    ),
                    if deciders.is_empty() {
                        format!("theo {source}")
                    } else {
                        format!("{} ({source})", all_said(deciders, language))
                    },
                    "sửa `award`, `decided_by` hoặc ngày quyết định; khen thưởng của cấp trên thì lập tờ trình đề nghị",
                ),
                Wording::new(
                    format!(
                        "{} may not give {} on {date}",
                        decider.said(language),
                        award.said(language)
                    ),
                    if deciders.is_empty() {
                        "a decider whom the law allows".to_owned()
                    } else {
                        all_said(deciders, language)
                    },
                    "correct `award` or `decided_by`; awards of a higher level are proposed by a submission",
                ),
            ),
            Self::WrongHolder {
                award,
                holder,
                source,
            } => language.say(
                Wording::new(
                    format!(
                        "{} không tặng cho {}",
                        award.said(language),
                        holder.said(language)
                    ),
                    format!("đúng đối tượng của danh hiệu, hình thức ({source})"),
                    "sửa `award` hoặc `kind`",
                ),
                Wording::new(
                    format!("{} is not for {}", award.said(language), holder.said(language)),
                    "a holder the award is for",
                    "correct `award` or `kind`",
                ),
            ),
            Self::OneSource { row, source } => language.say(
                Wording::new(
                    format!("dòng luật `{row}` mới đối chiếu được một nguồn: {source}"),
                    "",
                    "đối chiếu với văn bản gốc trước khi ký",
                ),
                Wording::new(
                    format!("row `{row}` of the law is known from one source"),
                    "",
                    "compare it with the original before signing",
                ),
            ),
            Self::OfficeAnswers {
                row,
                by,
                reason,
                source,
            } => language.say(
                Wording::new(
                    format!("dòng luật `{row}` dùng theo xác nhận của {by}: {reason} ({source})"),
                    "",
                    "không cần sửa; người ký nên biết",
                ),
                Wording::new(
                    format!("row `{row}` of the law stands on the word of {by}: {reason} ({source})"),
                    "",
                    "nothing to mend; whoever signs should know",
                ),
            ),
            Self::LeftOut { row, text, source } => language.say(
                Wording::new(
                    format!("căn cứ “{text}” không in, vì chưa được xác nhận: {source}"),
                    "",
                    format!(
                        "đọc bản gốc; đúng và cần thì ghi ở `confirmations` của tệp cơ quan: `{{id: {row}, by: người đọc, reason: đã đối chiếu bản gốc, source: số và điều đã đọc}}`"
                    ),
                ),
                Wording::new(
                    format!("basis `{row}` is not printed, as nobody confirmed it"),
                    "",
                    format!(
                        "read the original; if it is right and needed, write in `confirmations` of the office's file: `{{id: {row}, by: who read it, reason: held against the original, source: number and article}}`"
                    ),
                ),
            ),
            Self::WordIncomplete => language.say(
                Wording::new(
                    "chưa ghi đủ người đối chiếu và văn bản đã đọc",
                    "",
                    "ghi họ tên người đã đọc văn bản gốc; số, điều, khoản của văn bản ấy",
                ),
                Wording::new(
                    "who read the original, or what was read, is missing",
                    "",
                    "say who read it, and its number, article and clause",
                ),
            ),
            Self::Caution { text } => language.say(
                Wording::new(
                    text.clone(),
                    "",
                    "kiểm tra lại căn cứ, thẩm quyền, mức thưởng trước khi ký",
                ),
                Wording::new(
                    "the award law is amended by then, and the program does not know all of it",
                    "",
                    "check bases, authority and money before signing",
                ),
            ),
            Self::RowIdTaken { id } => language.say(
                Wording::new(
                    format!("mã `{id}` đã là mã của một dòng luật khác"),
                    "mỗi dòng luật một mã, khác mọi mã của chương trình",
                    "đặt mã khác; muốn thay dòng cũ thì ghi mã cũ trong `replaces`",
                ),
                Wording::new(
                    format!("id `{id}` is that of another row of the law"),
                    "an id of its own for each row, none of the program's",
                    "choose another id; to take an old row's place, name it in `replaces`",
                ),
            ),
            Self::ReplacesWithoutDay { row } => language.say(
                Wording::new(
                    format!("dòng thay thế `{row}` chưa ghi từ ngày nào"),
                    "ngày đầu tiên có hiệu lực",
                    "thêm `valid_from` cho dòng này hoặc cho cả nhóm",
                ),
                Wording::new(
                    format!("the row that replaces `{row}` does not say from which day on"),
                    "its first day",
                    "add `valid_from` to the row or to its group",
                ),
            ),
            Self::TitleForOccasion { award, occasion } => language.say(
                Wording::new(
                    format!("{} là danh hiệu thi đua, mà `occasion` là `{occasion}`", award.said(language)),
                    "danh hiệu thi đua xét hằng năm hoặc theo phong trào: `cong-trang`, `phong-trao`",
                    "sửa `award` thành hình thức khen thưởng, hoặc sửa `occasion`",
                ),
                Wording::new(
                    format!("{} is a title, and `occasion` is `{occasion}`", award.said(language)),
                    "titles are for the year's work or a movement: `cong-trang`, `phong-trao`",
                    "make `award` a form, or correct `occasion`",
                ),
            ),
            Self::AwardNotInForce { award, date, source } => language.say(
                Wording::new(
                    format!("{} không được tặng vào ngày {}", award.said(language), day(*date)),
                    format!("danh hiệu, hình thức có vào ngày ấy ({source})"),
                    "sửa `award`, hoặc ngày của quyết định, tờ trình",
                ),
                Wording::new(
                    format!("{} is not given on {date}", award.said(language)),
                    "an award of that day",
                    "correct `award`, or the day of the decision or submission",
                ),
            ),
        }
    }
}

/// `a; b; c`.
fn all_said(terms: &[Term], language: Language) -> String {
    let said: Vec<String> = terms.iter().map(|term| term.said(language)).collect();
    said.join("; ")
}
