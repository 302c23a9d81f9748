//! What these faults say.

use super::LawProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl LawProblem {
    /// Its sentences.
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
                        "{decider} không có thẩm quyền tặng {award} vào ngày {}",
                        date.format("%d/%m/%Y")
                    ),
                    if deciders.is_empty() {
                        format!("theo {source}")
                    } else {
                        format!("{} ({source})", deciders.join("; "))
                    },
                    "sửa `award` hoặc `decided_by`; khen thưởng của cấp trên thì lập tờ trình đề nghị",
                ),
                Wording::new(
                    format!("{decider} may not give {award} on {date}"),
                    if deciders.is_empty() {
                        format!("by {source}")
                    } else {
                        format!("{} ({source})", deciders.join("; "))
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
                    format!("{award} không tặng cho {holder}"),
                    format!("đúng đối tượng của danh hiệu, hình thức ({source})"),
                    "sửa `award` hoặc `kind`",
                ),
                Wording::new(
                    format!("{award} is not for {holder}"),
                    format!("a holder the award is for ({source})"),
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
                    format!("row `{row}` of the law is known from one source: {source}"),
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
            Self::LeftOut { row, source } => language.say(
                Wording::new(
                    format!("căn cứ `{row}` không in, vì chưa được xác nhận: {source}"),
                    "",
                    "nếu văn bản cần căn cứ này thì xác nhận trong `confirmations` của tệp cơ quan",
                ),
                Wording::new(
                    format!("basis `{row}` is not printed, as nobody confirmed it: {source}"),
                    "",
                    "confirm it in `confirmations` of the office's file if the paper needs it",
                ),
            ),
            Self::Caution { text } => language.say(
                Wording::new(
                    text.clone(),
                    "",
                    "kiểm tra lại căn cứ, thẩm quyền, mức thưởng trước khi ký",
                ),
                Wording::new(
                    text.clone(),
                    "",
                    "check bases, authority and money before signing",
                ),
            ),
        }
    }
}
