//! `thidua certificates`, `calibrate`, `spoilt`.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap, value_parser};
use thidua::diagnostic::Language;
use thidua::pipeline::{Edited, FileFormat, PrintMode};

use super::options::{edited, force, is_set, json, option, out, plain, switch, text, texts};

/// Which certificates to make, and how.
pub(crate) struct Certificates {
    pub(crate) decision: Option<String>,
    pub(crate) only: Option<String>,
    pub(crate) mode: PrintMode,
    pub(crate) stock: Option<String>,
    pub(crate) each: bool,
    pub(crate) printer: Option<String>,
    pub(crate) formats: Vec<FileFormat>,
    pub(crate) check_line: bool,
    pub(crate) reprint: bool,
    pub(crate) reason: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) edited: Edited,
}

/// Which printer to measure.
pub(crate) struct Calibrate {
    pub(crate) printer: String,
    pub(crate) stock: Option<String>,
    pub(crate) readings: Vec<String>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) edited: Edited,
}

/// Which stock was spoilt.
pub(crate) struct Spoilt {
    pub(crate) sheets: Option<NonZeroU32>,
    pub(crate) decision: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) date: Option<String>,
}

const MODES: [(&str, PrintMode); 3] = [
    ("full", PrintMode::Full),
    ("overlay", PrintMode::Overlay),
    ("proof", PrintMode::Proof),
];

impl Certificates {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        let chosen = texts(matches, "format");
        let wanted = |format: &FileFormat| {
            let given = chosen.iter().any(|word| word == format.extension());
            given || (chosen.is_empty() && *format == FileFormat::Pdf)
        };
        let mode = text(matches, "mode").unwrap_or_default();
        Self {
            decision: text(matches, "decision"),
            only: text(matches, "only"),
            mode: MODES
                .into_iter()
                .find(|(word, _)| *word == mode)
                .map_or(PrintMode::Full, |(_, mode)| mode),
            stock: text(matches, "stock"),
            each: is_set(matches, "each"),
            printer: text(matches, "printer"),
            formats: FileFormat::ALL.into_iter().filter(wanted).collect(),
            check_line: is_set(matches, "check-line"),
            reprint: is_set(matches, "reprint"),
            reason: text(matches, "reason"),
            date: text(matches, "date"),
            out: text(matches, "out").map(PathBuf::from),
            edited: edited(matches),
        }
    }
}

impl Calibrate {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            printer: text(matches, "printer").unwrap_or_default(),
            stock: text(matches, "stock"),
            readings: texts(matches, "reading"),
            out: text(matches, "out").map(PathBuf::from),
            edited: edited(matches),
        }
    }
}

impl Spoilt {
    pub(super) fn decided(matches: &ArgMatches) -> Self {
        Self {
            sheets: matches.get_one("sheets").copied(),
            decision: text(matches, "decision"),
            reason: text(matches, "reason"),
            date: text(matches, "date"),
        }
    }
}

fn decision(language: Language) -> Arg {
    option(
        "decision",
        language.say("VĂN-BẢN", "PAPER"),
        language.say(
            "Mã quyết định khen thưởng trong papers.yaml; chỉ có một quyết định thì không cần ghi",
            "Id of the award decision in papers.yaml; not needed when there is only one",
        ),
    )
}

fn stock(language: Language) -> Arg {
    option(
        "stock",
        language.say("PHÔI", "STOCK"),
        language.say(
            "Phôi trong templates/stocks/: giay-khen-a4 (mặc định), giay-khen-a3, phoi-a4, phoi-a3 (mặc định khi in chồng), hoặc phôi của cơ quan",
            "Stock in templates/stocks/: giay-khen-a4 (default), giay-khen-a3, phoi-a4, phoi-a3 (default of overlay), or the office's own",
        ),
    )
}

fn date(language: Language) -> Arg {
    option(
        "date",
        language.say("NGÀY", "DAY"),
        language.say(
            "Ngày ghi vào sổ, như 27/6/2025; không ghi thì hỏi, gợi ý ngày hôm nay",
            "Day for the register, such as 2025-06-27; asked for if absent, today proposed",
        ),
    )
}

fn reason(language: Language) -> Arg {
    option(
        "reason",
        language.say("LÝ DO", "TEXT"),
        language.say("Lý do, ghi vào sổ", "Why, for the register"),
    )
}

pub(super) fn certificates(language: Language) -> Clap {
    let usage = language.say("thidua certificates [TÙY CHỌN]", "thidua certificates [OPTIONS]");
    plain("certificates", usage, language)
        .about(language.say(
            "Lập giấy khen theo quyết định đã ban hành: in cả khung, in chồng lên phôi, hoặc bản in thử",
            "Make the certificates of an issued decision: with border, over bought stock, or as proofs",
        ))
        .args([
            decision(language),
            option(
                "only",
                language.say("SỐ", "ROWS"),
                language.say(
                    "Chỉ những số này: tính qua cả danh sách, như 3,7-12, hoặc theo nhóm như danh sách in, như II.3,II.7-12",
                    "Only these numbers: through the whole list, such as 3,7-12, or of a group as the list prints them, such as II.3,II.7-12",
                ),
            ),
            option(
                "mode",
                language.say("CÁCH", "MODE"),
                language.say(
                    "full: cả khung và chữ (mặc định); overlay: chỉ chữ, lên phôi mua sẵn; proof: bản in thử để soát",
                    "full: border and text (default); overlay: text only, on bought stock; proof: to be looked at",
                ),
            )
            .value_parser(MODES.map(|(word, _)| word)),
            stock(language),
            option(
                "printer",
                language.say("MÁY-IN", "PRINTER"),
                language.say(
                    "Máy in đã hiệu chỉnh bằng thidua calibrate",
                    "A printer measured with thidua calibrate",
                ),
            ),
            switch(
                "each",
                language.say("Mỗi giấy khen một tệp", "A file for each certificate"),
            ),
            option(
                "format",
                language.say("ĐUÔI", "FORMAT"),
                language.say("Loại tệp: pdf (mặc định), docx", "pdf (default), docx"),
            )
            .value_delimiter(',')
            .action(ArgAction::Append)
            .value_parser(["pdf", "docx"]),
            switch(
                "check-line",
                language.say(
                    "In thêm đoạn thẳng 100 mm ở mép dưới để đo xem máy in có co giãn không",
                    "Print a line of 100 mm at the lower edge, to see whether the printer scales",
                ),
            ),
            switch(
                "reprint",
                language.say(
                    "In lại: giữ số trong sổ khen thưởng, ghi việc in lại vào sổ (cần --only và --reason)",
                    "Print again: keeps the number in the book and enters the reprint (needs --only and --reason)",
                ),
            ),
            reason(language),
            date(language),
            out(language),
            force(language),
            json(language),
        ])
}

pub(super) fn calibrate(language: Language) -> Clap {
    let usage = language.say(
        "thidua calibrate MÁY-IN [TÙY CHỌN]",
        "thidua calibrate PRINTER [OPTIONS]",
    );
    plain("calibrate", usage, language)
        .about(language.say(
            "Hiệu chỉnh máy in: lập tờ thử có thước; nhận số đo và giữ cho máy in đó",
            "Measure a printer: make the ruled test sheet; take the readings and keep them for the printer",
        ))
        .arg(
            Arg::new("printer")
                .required(true)
                .value_name(language.say("MÁY-IN", "PRINTER"))
                .help(language.say(
                    "Tên máy in và khay, như canon-khay-tay: chữ thường không dấu, số, dấu -",
                    "Name of printer and tray, such as canon-tray-2: small letters, digits, hyphens",
                )),
        )
        .args([
            stock(language),
            option(
                "reading",
                language.say("SỐ ĐO", "READING"),
                language.say(
                    "Số đo một dấu, như A=20.8,19.2: cách mép trái 20,8 mm, mép trên 19,2 mm; ghi hai đến bốn lần",
                    "A cross's reading, such as A=20.8,19.2: 20.8 mm from the left edge, 19.2 mm from the upper; two to four times",
                ),
            )
            .action(ArgAction::Append),
            out(language),
            force(language),
        ])
}

pub(super) fn spoilt(language: Language) -> Clap {
    let usage = language.say("thidua spoilt SỐ-TỜ [TÙY CHỌN]", "thidua spoilt SHEETS [OPTIONS]");
    plain("spoilt", usage, language)
        .about(language.say(
            "Ghi vào sổ số phôi giấy khen bị hỏng",
            "Enter spoilt sheets of certificate stock in the register",
        ))
        .arg(
            Arg::new("sheets")
                .required(true)
                .value_parser(value_parser!(NonZeroU32))
                .value_name(language.say("SỐ-TỜ", "SHEETS"))
                .help(language.say("Số tờ hỏng, từ 1 trở lên", "How many sheets, 1 or more")),
        )
        .args([decision(language), reason(language), date(language)])
}
