//! `thidua compare`, `thidua take`.

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;

use super::options::{is_set, json, plain, switch, text};

/// A paper and the DOCX of it that someone edited.
pub(crate) struct Word {
    pub(crate) act: WordAct,
    pub(crate) paper: String,
    pub(crate) file: String,
    pub(crate) yes: bool,
}

/// What to do with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WordAct {
    /// Show what was edited.
    Compare,
    /// Put it into the inputs.
    Take,
}

impl WordAct {
    pub(crate) const ALL: [Self; 2] = [Self::Compare, Self::Take];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Take => "take",
        }
    }

    fn usage(self, language: Language) -> &'static str {
        match self {
            Self::Compare => language.say(
                "thidua compare VĂN-BẢN TỆP.docx [TÙY CHỌN]",
                "thidua compare PAPER FILE.docx [OPTIONS]",
            ),
            Self::Take => language.say(
                "thidua take VĂN-BẢN TỆP.docx [TÙY CHỌN]",
                "thidua take PAPER FILE.docx [OPTIONS]",
            ),
        }
    }

    fn about(self, language: Language) -> &'static str {
        match self {
            Self::Compare => language.say(
                "So bản Word đã sửa tay với dữ liệu: sửa chữ nào, chữ ấy lấy từ đâu; không ghi tệp nào",
                "Show what was edited in the Word file of a paper and where the words come from; write nothing",
            ),
            Self::Take => language.say(
                "Đưa chữ đã sửa trong bản Word vào dữ liệu; chỗ không đưa được thì liệt kê kèm lý do",
                "Put what was edited in the Word file of a paper into the inputs; list what cannot be taken",
            ),
        }
    }
}

impl Word {
    pub(super) fn decided(act: WordAct, matches: &ArgMatches) -> Self {
        Self {
            act,
            paper: text(matches, "paper").unwrap_or_default(),
            file: text(matches, "file").unwrap_or_default(),
            yes: is_set(matches, "yes"),
        }
    }
}

pub(super) fn clap(act: WordAct, language: Language) -> Clap {
    let command = plain(act.name(), act.usage(language), language)
        .about(act.about(language))
        .arg(
            Arg::new("paper")
                .value_name(language.say("VĂN-BẢN", "PAPER"))
                .required(true)
                .help(language.say("Mã văn bản trong papers.yaml", "Id of the paper in papers.yaml")),
        )
        .arg(
            Arg::new("file")
                .value_name(language.say("TỆP", "FILE"))
                .required(true)
                .help(language.say("Tệp .docx của văn bản, đã sửa", "The paper's .docx, edited")),
        )
        .arg(json(language));
    match act {
        WordAct::Compare => command,
        WordAct::Take => command.arg(switch(
            "yes",
            language.say("Không hỏi lại trước khi ghi vào dữ liệu", "Write without asking"),
        )),
    }
}
