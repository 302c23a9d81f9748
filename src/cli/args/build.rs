//! `thidua build`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::pipeline::FileFormat;

use super::speaker::{Speaker, is_set, option, out, plain, switch, text, texts};

/// What to make.
pub(crate) struct Build {
    pub(crate) papers: Vec<String>,
    pub(crate) formats: Vec<FileFormat>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) force: bool,
}

impl Build {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        let chosen = texts(matches, "format");
        let wanted =
            |format: &FileFormat| chosen.is_empty() || chosen.iter().any(|word| word == format.extension());
        Self {
            papers: texts(matches, "papers"),
            formats: FileFormat::ALL.into_iter().filter(wanted).collect(),
            out: text(matches, "out").map(PathBuf::from),
            force: is_set(matches, "force"),
        }
    }
}

pub(super) fn clap(speak: Speaker) -> Clap {
    plain(
        "build",
        speak.say(
            "thidua build [VĂN BẢN]... [TÙY CHỌN]",
            "thidua build [PAPER]... [OPTIONS]",
        ),
        speak,
    )
    .about(speak.say(
        "Lập các văn bản vào thư mục output/",
        "Make the papers in output/",
    ))
    .arg(
        Arg::new("papers")
            .num_args(0..)
            .value_name(speak.say("VĂN BẢN", "PAPER"))
            .help(speak.say(
                "Mã văn bản, như ke-hoach; không ghi thì lập mọi văn bản lập được",
                "Ids of papers; all that are ready if none is given",
            )),
    )
    .args([
        option(
            "format",
            speak.say("ĐUÔI", "FORMAT"),
            speak.say(
                "Loại tệp: pdf, docx (mặc định cả hai)",
                "pdf, docx (both by default)",
            ),
        )
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(["pdf", "docx"]),
        out(speak),
        switch(
            "force",
            speak.say(
                "Lập lại cả tệp đã sửa tay; bản đã sửa được giữ dưới tên có ngày",
                "Replace files edited since, too; the edited ones are kept under dated names",
            ),
        ),
    ])
}
