//! `thidua issue`, `replace`, `correct`, `recall`, `void`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;
use thidua::pipeline::Edited;

use super::options::{edited, is_set, option, out, plain, switch, text};

/// What to issue.
pub(crate) struct Issue {
    pub(crate) act: Act,
    pub(crate) paper: String,
    pub(crate) date: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) elsewhere: bool,
    pub(crate) signed: Option<String>,
    pub(crate) preview: bool,
    pub(crate) yes: bool,
    pub(crate) out: Option<PathBuf>,
    pub(crate) edited: Edited,
}

/// In which way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// A draft becomes an issued paper.
    Issue,
    /// An issued paper is replaced by one of the same form.
    Replace,
    /// A letter corrects its form.
    Correct,
    /// A letter calls it back.
    Recall,
    /// Its number is dropped.
    Void,
}

impl Act {
    pub(crate) const ALL: [Self; 5] = [
        Self::Issue,
        Self::Replace,
        Self::Correct,
        Self::Recall,
        Self::Void,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Replace => "replace",
            Self::Correct => "correct",
            Self::Recall => "recall",
            Self::Void => "void",
        }
    }

    fn usage(self, language: Language) -> &'static str {
        match self {
            Self::Issue => language.say("thidua issue VĂN-BẢN [TÙY CHỌN]", "thidua issue PAPER [OPTIONS]"),
            Self::Replace => language.say(
                "thidua replace VĂN-BẢN [TÙY CHỌN]",
                "thidua replace PAPER [OPTIONS]",
            ),
            Self::Correct => language.say(
                "thidua correct VĂN-BẢN [TÙY CHỌN]",
                "thidua correct PAPER [OPTIONS]",
            ),
            Self::Recall => language.say(
                "thidua recall VĂN-BẢN [TÙY CHỌN]",
                "thidua recall PAPER [OPTIONS]",
            ),
            Self::Void => language.say(
                "thidua void VĂN-BẢN|SỐ/KÝ-HIỆU --reason LÝ-DO [TÙY CHỌN]",
                "thidua void PAPER|NUMBER/SYMBOL --reason TEXT [OPTIONS]",
            ),
        }
    }

    fn about(self, language: Language) -> &'static str {
        match self {
            Self::Issue => language.say(
                "Ban hành: cấp số, ghi sổ, giữ nguyên bản đã ban hành",
                "Issue a paper: give its number, enter it in the register, keep it for ever",
            ),
            Self::Replace => language.say(
                "Thay văn bản đã ban hành sai nội dung bằng văn bản cùng hình thức, số mới (Điều 18)",
                "Replace an issued paper by one of the same form with a new number (article 18)",
            ),
            Self::Correct => language.say(
                "Đính chính sai sót về thể thức bằng công văn có `corrects` trong papers.yaml (Điều 18)",
                "Correct the form of an issued paper by the letter with `corrects` in papers.yaml (article 18)",
            ),
            Self::Recall => language.say(
                "Thu hồi văn bản đã ban hành bằng công văn có `recalls` trong papers.yaml (Điều 18)",
                "Call an issued paper back by the letter with `recalls` in papers.yaml (article 18)",
            ),
            Self::Void => language.say(
                "Bỏ một số: của văn bản chưa phát hành, hoặc số không cấp cho văn bản nào; số không dùng lại",
                "Drop a number: of a paper that did not go out, or that no paper got; it is never used again",
            ),
        }
    }
}

impl Act {
    /// What stands after the command.
    fn what(self, language: Language) -> &'static str {
        match self {
            Self::Issue | Self::Replace | Self::Correct | Self::Recall => {
                language.say("Mã văn bản trong papers.yaml", "Id of the paper in papers.yaml")
            }
            Self::Void => language.say(
                "Mã văn bản, hoặc số và ký hiệu không cấp cho văn bản nào, như 12/KH-UBND",
                "Id of the paper, or a number and symbol that no paper got, such as 12/KH-UBND",
            ),
        }
    }

    /// What `--date` says.
    fn day(self, language: Language) -> &'static str {
        match self {
            Self::Issue | Self::Replace | Self::Correct | Self::Recall => language.say(
                "Ngày ban hành, như 27/6/2025; không ghi thì hỏi, gợi ý ngày hôm nay",
                "Day of issue, such as 2025-06-27; asked for if absent, today proposed",
            ),
            Self::Void => language.say(
                "Ngày ghi vào sổ, như 27/6/2025; không ghi thì hỏi, gợi ý ngày hôm nay",
                "Day for the register, such as 2025-06-27; asked for if absent, today proposed",
            ),
        }
    }
}

impl Issue {
    pub(super) fn decided(act: Act, matches: &ArgMatches) -> Self {
        Self {
            act,
            paper: text(matches, "paper").unwrap_or_default(),
            date: text(matches, "date"),
            number: text(matches, "number"),
            reason: text(matches, "reason"),
            elsewhere: is_set(matches, "register-only"),
            signed: text(matches, "signed"),
            preview: is_set(matches, "preview"),
            yes: is_set(matches, "yes"),
            out: text(matches, "out").map(PathBuf::from),
            edited: edited(matches),
        }
    }
}

pub(super) fn clap(act: Act, language: Language) -> Clap {
    let command = plain(act.name(), act.usage(language), language)
        .about(act.about(language))
        .arg(
            Arg::new("paper")
                .required(true)
                .value_name(language.say("VĂN-BẢN", "PAPER"))
                .help(act.what(language)),
        )
        .args([
            option("date", language.say("NGÀY", "DAY"), act.day(language)),
            option(
                "reason",
                language.say("LÝ DO", "TEXT"),
                language.say(
                    "Lý do, ghi vào sổ: khi số và ngày không theo thứ tự, khi bỏ số",
                    "Why, for the register: when number and day are out of order, when a number is dropped",
                ),
            ),
        ]);
    if act == Act::Void {
        let yes = language.say(
            "Không hỏi lại; số bỏ cách quãng số cuối của dãy thì đúng là như vậy",
            "Do not ask; a number that leaves a gap after the last of its series is meant",
        );
        return command.arg(switch("yes", yes));
    }
    command.args([
        out(language),
        option(
            "number",
            language.say("SỐ", "NUMBER"),
            language.say(
                "Số do hệ thống khác cấp hoặc ghi tay; không ghi thì sổ cấp số kế tiếp",
                "A number that another system gave or a hand wrote; the register gives the next one if absent",
            ),
        ),
        option(
            "signed",
            language.say("TỆP", "FILE"),
            language.say(
                "Tệp PDF đã ký số, ký trên tệp của --preview: sổ giữ đúng tệp này",
                "The PDF of --preview, signed with the office's tool: the register keeps this very file",
            ),
        )
        .conflicts_with("register-only"),
        switch(
            "preview",
            language.say(
                "Chỉ xem: số, ngày, người ký, và trang sẽ ban hành trong output/<phong trào>/xem-truoc/; chưa ban hành",
                "Only show number, day, signer and the very page, in output/<campaign>/xem-truoc/; nothing is issued",
            ),
        ),
        switch(
            "yes",
            language.say("Không hỏi lại trước khi ban hành", "Do not ask before it is issued"),
        ),
        switch(
            "register-only",
            language.say(
                "Bản đã ký lập ở nơi khác: chỉ ghi sổ (cần --number và --date)",
                "The signed paper was made elsewhere: only enter it (needs --number and --date)",
            ),
        ),
        switch(
            "force",
            language.say(
                "Dự thảo trong output/ đã sửa tay: giữ bản sửa dưới tên có ngày rồi ban hành",
                "A draft in output/ was edited: keep it under a dated name and issue",
            ),
        ),
    ])
}
