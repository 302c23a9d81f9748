//! `thidua build`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::{Edited, FileFormat, Sides};

use super::options::{edited, force, is_set, json, option, out, plain, switch, text, texts};

/// What to make.
pub(crate) struct Build {
    pub(crate) papers: Vec<String>,
    pub(crate) formats: Vec<FileFormat>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) edited: Edited,
    /// Name of a PDF of all papers made, for printing.
    pub(crate) merge: Option<String>,
    /// How that one is printed.
    pub(crate) sides: Sides,
    /// Name of a zip of all papers made.
    pub(crate) dossier: Option<String>,
}

impl Build {
    pub(super) fn decided(matches: &ArgMatches) -> Result<Self, UsageProblem> {
        let chosen = texts(matches, "format");
        let wanted =
            |format: &FileFormat| chosen.is_empty() || chosen.iter().any(|word| word == format.extension());
        Ok(Self {
            papers: texts(matches, "papers"),
            formats: FileFormat::ALL.into_iter().filter(wanted).collect(),
            out: text(matches, "out").map(PathBuf::from),
            edited: edited(matches),
            merge: file_name(matches, "merge", ".pdf")?,
            sides: if is_set(matches, "one-sided") {
                Sides::One
            } else {
                Sides::Both
            },
            dossier: file_name(matches, "dossier", ".zip")?,
        })
    }
}

/// The plain name of a file in the campaign's output folder.
fn file_name(matches: &ArgMatches, id: &str, ending: &'static str) -> Result<Option<String>, UsageProblem> {
    let Some(found) = text(matches, id) else {
        return Ok(None);
    };
    let stem = found.strip_suffix(ending).unwrap_or_default();
    let is_plain = !stem.is_empty() && !stem.starts_with('.') && !stem.contains(['/', '\\', ':']);
    if is_plain {
        return Ok(Some(found));
    }
    Err(UsageProblem::BadFileName {
        option: format!("--{id}"),
        found,
        ending,
    })
}

pub(super) fn clap(language: Language) -> Clap {
    plain(
        "build",
        language.say(
            "thidua build [VĂN BẢN]... [TÙY CHỌN]",
            "thidua build [PAPER]... [OPTIONS]",
        ),
        language,
    )
    .about(language.say(
        "Lập các văn bản vào thư mục output/",
        "Make the papers in output/",
    ))
    .arg(
        Arg::new("papers")
            .num_args(0..)
            .value_name(language.say("VĂN BẢN", "PAPER"))
            .help(language.say(
                "Mã văn bản, như ke-hoach; không ghi thì lập mọi văn bản lập được",
                "Ids of papers; all that are ready if none is given",
            )),
    )
    .args([
        option(
            "format",
            language.say("ĐUÔI", "FORMAT"),
            language.say(
                "Loại tệp: pdf, docx (mặc định cả hai)",
                "pdf, docx (both by default)",
            ),
        )
        .value_delimiter(',')
        .action(ArgAction::Append)
        .value_parser(["pdf", "docx"]),
        out(language),
        force(language),
        option(
            "merge",
            language.say("TÊN.pdf", "NAME.pdf"),
            language.say(
                "Gộp các văn bản đã nêu, theo thứ tự, thành một tệp để in, có dấu trang; in hai mặt, mỗi văn bản bắt đầu ở tờ mới",
                "Put the papers named, in order, into one file for printing, with bookmarks; for both sides, each on a new sheet",
            ),
        ),
        switch(
            "one-sided",
            language.say(
                "Với --merge: in một mặt, không chèn trang trắng",
                "With --merge: for one side, without empty pages",
            ),
        ),
        option(
            "dossier",
            language.say("TÊN.zip", "NAME.zip"),
            language.say(
                "Đóng các văn bản đã nêu thành hồ sơ nén có mục lục; bảng kê hồ sơ kéo theo mọi văn bản ghi trong đó",
                "Pack the papers named with a list of them; a cover list brings all papers it names",
            ),
        ),
        json(language),
    ])
}
