//! What these faults say.

use chrono::NaiveDate;

use super::HeldProblem;
use crate::diagnostic::Language;
use crate::diagnostic::faults::register::changed;
use crate::diagnostic::wording::{Wording, day, shown};

impl HeldProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::FollowsOther { id, on, number, date, changes } => language.say(
                Wording::new(
                    format!(
                        "`{id}` theo `{on}` đã ban hành{}, mà dữ liệu nay {}",
                        issued(number, *date, language),
                        said_now(changes, language)
                    ),
                    "văn bản sau nói đúng như văn bản đã ban hành mà nó theo",
                    format!(
                        "trả lại dữ liệu như khi ban hành `{on}`; hoặc thay văn bản ấy trước: `thidua replace {on}`; được phép làm khác thì thêm --reason \"lý do\", lý do ghi vào sổ"
                    ),
                ),
                Wording::new(
                    format!(
                        "`{id}` follows `{on}`, which was issued{}, but today's inputs {}",
                        issued(number, *date, language),
                        said_now(changes, language)
                    ),
                    "a later paper says what the issued paper says that it follows",
                    format!(
                        "put the inputs back as they were when `{on}` was issued; or replace that paper first: `thidua replace {on}`; where the office may differ, add --reason \"why\", which goes into the register"
                    ),
                ),
            ),
            Self::GoesOn { id, on, number, date, reason, changes } => language.say(
                Wording::new(
                    format!(
                        "`{id}` theo `{on}` đã ban hành{}, mà dữ liệu nay {}",
                        issued(number, *date, language),
                        said_now(changes, language)
                    ),
                    "",
                    format!("lý do đã ghi: “{}”", shown(reason)),
                ),
                Wording::new(
                    format!(
                        "`{id}` follows `{on}`, which was issued{}, but today's inputs {}",
                        issued(number, *date, language),
                        said_now(changes, language)
                    ),
                    "",
                    format!("the reason is written down: “{}”", shown(reason)),
                ),
            ),
            Self::DraftFollowsOther { id, on, number, date } => language.say(
                Wording::new(
                    format!(
                        "dự thảo `{id}` theo `{on}` đã ban hành{}, nhưng lập từ dữ liệu đã khác khi ấy",
                        issued(number, *date, language)
                    ),
                    "",
                    format!("trả lại dữ liệu, hoặc `thidua replace {on}` trước khi ban hành `{id}`"),
                ),
                Wording::new(
                    format!(
                        "the draft `{id}` follows `{on}`, which was issued{}, but is made from other inputs",
                        issued(number, *date, language)
                    ),
                    "",
                    format!("put the inputs back, or `thidua replace {on}` before `{id}` is issued"),
                ),
            ),
            Self::AwardsDiffer { id, decision, number, date, rows }
            | Self::DraftAwardsDiffer { id, decision, number, date, rows } => language.say(
                Wording::new(
                    format!(
                        "`{id}` không đúng với `{decision}` đã ban hành{}:{}",
                        issued(number, *date, language),
                        different(rows, language)
                    ),
                    "chi đúng những người và số tiền mà quyết định đã ghi",
                    format!("trả lại dữ liệu như khi ban hành `{decision}`; quyết định sai thì `thidua replace {decision}` trước"),
                ),
                Wording::new(
                    format!(
                        "`{id}` does not agree with `{decision}`, which was issued{}:{}",
                        issued(number, *date, language),
                        different(rows, language)
                    ),
                    "those and that money which the decision says",
                    format!("put the inputs back as they were when `{decision}` was issued; if the decision is wrong, `thidua replace {decision}` first"),
                ),
            ),
            Self::OriginalLost { id, of, number, changes } => language.say(
                Wording::new(
                    format!(
                        "`{id}` chưa lập được: sổ không giữ bản văn của `{of}`{}, mà dữ liệu nay {}",
                        with_number(number, language),
                        said_now(changes, language)
                    ),
                    "bản sao nói đúng từng chữ như văn bản đã ban hành",
                    format!("trả lại dữ liệu như khi ban hành `{of}`; hoặc sao từ bản giấy đã ký"),
                ),
                Wording::new(
                    format!(
                        "`{id}` cannot be made: the register keeps no text of `{of}`{}, and today's inputs {}",
                        with_number(number, language),
                        said_now(changes, language)
                    ),
                    "a copy says word for word what was issued",
                    format!("put the inputs back as they were when `{of}` was issued; or copy the signed paper"),
                ),
            ),
            Self::AwardedBefore { id, name, award, by, number, date } => language.say(
                Wording::new(
                    format!(
                        "{name} có {award} trong `{id}`, nhưng đã được khen tại `{by}` ban hành{}",
                        issued(number, *date, language)
                    ),
                    "một thành tích chỉ khen một lần; mỗi người vào sổ khen thưởng một lần",
                    format!("bỏ người ấy khỏi `{id}`; hoặc thay, thu hồi `{by}` trước"),
                ),
                Wording::new(
                    format!(
                        "{name} has {award} in `{id}`, but was awarded it by `{by}`, which was issued{}",
                        issued(number, *date, language)
                    ),
                    "one achievement, one award; each enters the book of awards once",
                    format!("take them out of `{id}`; or replace or recall `{by}` first"),
                ),
            ),
            Self::AwardedTwice { first, second, names, more } => language.say(
                Wording::new(
                    format!(
                        "`{first}` và `{second}` cùng khen: {}{}",
                        names.join("; "),
                        and_more(*more, language)
                    ),
                    "mỗi người, tập thể, hộ chỉ ở một quyết định khen thưởng",
                    "ghi `select` cho từng quyết định trong papers.yaml, bỏ bớt một quyết định, hoặc bỏ những người ấy khỏi danh sách của một trong hai",
                ),
                Wording::new(
                    format!(
                        "`{first}` and `{second}` award the same: {}{}",
                        names.join("; "),
                        and_more(*more, language)
                    ),
                    "each person, collective or household stands in one decision only",
                    "give each decision in papers.yaml its `select`, take one of them out, or take those persons off the list of one of the two",
                ),
            ),
            Self::BlankLeft { id, blank, words } => language.say(
                Wording::new(
                    format!("`{id}` còn chỗ chưa điền “{}” trong đoạn: “{}”", shown(blank), shown(words)),
                    "văn bản ban hành không còn chỗ trống, không còn chữ giữ chỗ",
                    "điền dữ liệu còn thiếu rồi ban hành lại",
                ),
                Wording::new(
                    format!("`{id}` still has the blank “{}” in the paragraph: “{}”", shown(blank), shown(words)),
                    "an issued paper has neither blanks nor placeholders",
                    "fill in what is missing, then issue it",
                ),
            ),
        }
    }
}

/// ` số 58/QĐ-UBND ngày 27/06/2025`.
fn issued(number: &str, date: NaiveDate, language: Language) -> String {
    let number = with_number(number, language);
    language.say(
        format!("{number} ngày {}", day(date)),
        format!("{number} on {date}"),
    )
}

fn with_number(number: &str, language: Language) -> String {
    if number.is_empty() {
        String::new()
    } else {
        language.say(format!(" số {number}"), format!(" as number {number}"))
    }
}

fn said_now(changes: &[(String, String)], language: Language) -> String {
    if changes.is_empty() {
        return language
            .say("không lập được văn bản ấy nữa", "do not make that paper any more")
            .to_owned();
    }
    let changed = changed(changes, language);
    language.say(
        format!("cho ra chữ khác:{changed}"),
        format!("would change its words:{changed}"),
    )
}

/// Who differs, one a line.
fn different(rows: &[(String, String, String)], language: Language) -> String {
    rows.iter()
        .map(
            |(name, decided, now)| match (decided.is_empty(), now.is_empty()) {
                (true, _) => language.say(
                    format!("\n    thêm {name}, quyết định không có"),
                    format!("\n    new: {name}, not in the decision"),
                ),
                (_, true) => language.say(
                    format!("\n    thiếu {name}, quyết định có"),
                    format!("\n    missing: {name}, who is in the decision"),
                ),
                _ => language.say(
                    format!("\n    {name}: quyết định ghi “{decided}”, nay “{now}”"),
                    format!("\n    {name}: the decision says “{decided}”, now “{now}”"),
                ),
            },
        )
        .collect()
}

fn and_more(more: usize, language: Language) -> String {
    if more == 0 {
        String::new()
    } else {
        language.say(
            format!("; và {more} trường hợp nữa"),
            format!("; and {more} more"),
        )
    }
}
