//! `thidua register` and `thidua receipt`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::{BookFormat, BookKind, Edited};

use super::options::{bare, edited, force, help, json, lang, option, out, plain, text, texts, year};

/// What to do with the register.
pub(crate) enum RegisterTask {
    /// Begin it, once.
    Begin,
    /// Make a copy the register again.
    Restore {
        /// The copy.
        from: PathBuf,
        /// Where the files are, if not in `output/`.
        out: Option<PathBuf>,
    },
    /// List what was issued.
    Show {
        /// Of that year only.
        year: Option<i32>,
    },
    /// Prove the chain, the kept files and the files in `output/`.
    Verify {
        /// Where the files are, if not in `output/`.
        out: Option<PathBuf>,
    },
    /// Print the books.
    Export(Export),
    /// Copy the register.
    Backup {
        /// The new file.
        to: PathBuf,
    },
}

/// Which books, and where.
pub(crate) struct Export {
    /// Of that year only.
    pub(crate) year: Option<i32>,
    pub(crate) books: Vec<BookKind>,
    pub(crate) formats: Vec<BookFormat>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) edited: Edited,
}

/// What to do with a receipt.
pub(crate) struct ReceiptCheck {
    /// Id of the paper, or path of the receipt's file.
    pub(crate) what: String,
}

impl RegisterTask {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Begin => "register begin",
            Self::Restore { .. } => "register restore",
            Self::Show { .. } => "register show",
            Self::Verify { .. } => "register verify",
            Self::Export(_) => "register export",
            Self::Backup { .. } => "register backup",
        }
    }

    pub(super) fn decided(matches: &ArgMatches) -> Result<(Self, &ArgMatches), UsageProblem> {
        match matches.subcommand() {
            Some(("begin", matches)) => Ok((Self::Begin, matches)),
            Some(("restore", matches)) => Ok((
                Self::Restore {
                    from: text(matches, "from").unwrap_or_default().into(),
                    out: text(matches, "out").map(PathBuf::from),
                },
                matches,
            )),
            Some(("show", matches)) => {
                let year = year(matches)?;
                Ok((Self::Show { year }, matches))
            }
            Some(("export", matches)) => Ok((Self::Export(Export::decided(matches)?), matches)),
            Some(("verify", matches)) => Ok((
                Self::Verify {
                    out: text(matches, "out").map(PathBuf::from),
                },
                matches,
            )),
            Some(("backup", matches)) => Ok((
                Self::Backup {
                    to: text(matches, "to").unwrap_or_default().into(),
                },
                matches,
            )),
            _ => Err(UsageProblem::CommandMissing),
        }
    }
}

impl Export {
    fn decided(matches: &ArgMatches) -> Result<Self, UsageProblem> {
        let (books, formats) = (texts(matches, "book"), texts(matches, "format"));
        let chosen = |words: &[String], word: &str| words.is_empty() || words.iter().any(|one| one == word);
        Ok(Self {
            year: year(matches)?,
            books: BookKind::ALL
                .into_iter()
                .filter(|book| chosen(&books, book.name()))
                .collect(),
            formats: BookFormat::ALL
                .into_iter()
                .filter(|format| chosen(&formats, format.extension()))
                .collect(),
            out: text(matches, "out").map(PathBuf::from),
            edited: edited(matches),
        })
    }
}

impl ReceiptCheck {
    pub(super) fn decided(matches: &ArgMatches) -> Result<(Self, &ArgMatches), UsageProblem> {
        match matches.subcommand() {
            Some(("check", matches)) => Ok((
                Self {
                    what: text(matches, "what").unwrap_or_default(),
                },
                matches,
            )),
            _ => Err(UsageProblem::CommandMissing),
        }
    }
}

pub(super) fn register(language: Language) -> Clap {
    let usage = language.say(
        "thidua register <LỆNH> [TÙY CHỌN]",
        "thidua register <COMMAND> [OPTIONS]",
    );
    bare("register", usage, language)
        .about(language.say(
            "Sổ đăng ký văn bản đi và sổ khen thưởng: mở, xem, in, kiểm tra, sao lưu, khôi phục",
            "The registers of outgoing papers and of awards: begin, show, print, check, back up, restore",
        ))
        .args([lang(language), help(language)])
        .subcommands([
            begin(language),
            show(language),
            export(language),
            verify(language),
            backup(language),
            restore(language),
        ])
}

fn begin(language: Language) -> Clap {
    let usage = language.say(
        "thidua register begin [TÙY CHỌN]",
        "thidua register begin [OPTIONS]",
    );
    plain("begin", usage, language).about(language.say(
        "Mở sổ: một lần, trước văn bản đầu tiên của thư mục làm việc",
        "Begin the register: once, before the first paper of the working folder",
    ))
}

fn show(language: Language) -> Clap {
    let usage = language.say(
        "thidua register show [TÙY CHỌN]",
        "thidua register show [OPTIONS]",
    );
    plain("show", usage, language)
        .about(language.say(
            "Liệt kê văn bản đã ban hành, số đã bỏ",
            "List issued papers and dropped numbers",
        ))
        .arg(option(
            "year",
            language.say("NĂM", "YEAR"),
            language.say("Chỉ một năm", "One year only"),
        ))
        .arg(json(language))
}

fn export(language: Language) -> Clap {
    let usage = language.say(
        "thidua register export [TÙY CHỌN]",
        "thidua register export [OPTIONS]",
    );
    plain("export", usage, language)
        .about(language.say(
            "Lập sổ đăng ký văn bản đi (mười cột) và sổ khen thưởng để in, đóng quyển",
            "Make the registers of outgoing papers (ten columns) and of awards, ready to print and bind",
        ))
        .args([
            option(
                "year",
                language.say("NĂM", "YEAR"),
                language.say("Chỉ một năm", "One year only"),
            ),
            option(
                "book",
                language.say("SỔ", "BOOK"),
                language.say(
                    "Sổ nào: van-ban-di, khen-thuong (mặc định cả hai)",
                    "Which book: van-ban-di, khen-thuong (both by default)",
                ),
            )
            .value_delimiter(',')
            .action(ArgAction::Append)
            .value_parser(BookKind::ALL.map(BookKind::name)),
            option(
                "format",
                language.say("ĐUÔI", "FORMAT"),
                language.say(
                    "Loại tệp: pdf, docx, xlsx (mặc định cả ba)",
                    "pdf, docx, xlsx (all by default)",
                ),
            )
            .value_delimiter(',')
            .action(ArgAction::Append)
            .value_parser(BookFormat::ALL.map(BookFormat::extension)),
            out(language),
            force(language),
        ])
}

fn verify(language: Language) -> Clap {
    let usage = language.say(
        "thidua register verify [TÙY CHỌN]",
        "thidua register verify [OPTIONS]",
    );
    plain("verify", usage, language)
        .about(language.say(
            "Kiểm tra sổ, tệp giữ trong sổ, tệp và biên nhận trong output/ có bị sửa, xóa không",
            "Check whether the register, its files, or the files and receipts in output/ were changed or deleted",
        ))
        .arg(out(language))
}

fn backup(language: Language) -> Clap {
    let usage = language.say(
        "thidua register backup TỆP [TÙY CHỌN]",
        "thidua register backup FILE [OPTIONS]",
    );
    plain("backup", usage, language)
        .about(language.say(
            "Kiểm tra sổ rồi sao ra một tệp mới",
            "Check the register, then copy it into a new file",
        ))
        .arg(
            Arg::new("to")
                .required(true)
                .value_name(language.say("TỆP", "FILE"))
                .help(language.say("Tệp sao lưu, chưa có", "The copy; a file that is not there yet")),
        )
}

fn restore(language: Language) -> Clap {
    let usage = language.say(
        "thidua register restore BẢN-SAO [TÙY CHỌN]",
        "thidua register restore COPY [OPTIONS]",
    );
    plain("restore", usage, language)
        .about(language.say(
            "Đặt bản sao lưu làm sổ, rồi ghi lại mọi dòng đã ghi sau bản ấy; mất dòng nào thì không đổi gì và nói rõ",
            "Make a copy the register again and enter all that was entered since; if a row would be lost, change nothing and say which",
        ))
        .arg(
            Arg::new("from")
                .required(true)
                .value_name(language.say("BẢN-SAO", "COPY"))
                .help(language.say("Tệp sao lưu của sổ; được để nguyên", "A copy of the register; it stays as it is")),
        )
        .arg(out(language))
}

pub(super) fn receipt(language: Language) -> Clap {
    let usage = language.say(
        "thidua receipt check VĂN-BẢN|TỆP",
        "thidua receipt check PAPER|FILE",
    );
    let check = plain("check", usage, language)
        .about(language.say(
            "Lập lại văn bản đã ban hành và so từng byte với bản trong sổ",
            "Make an issued paper again and hold it byte by byte against the register's",
        ))
        .arg(
            Arg::new("what")
                .required(true)
                .value_name(language.say("VĂN-BẢN|TỆP", "PAPER|FILE"))
                .help(language.say(
                    "Mã văn bản, hoặc tệp .bien-nhan.json",
                    "Id of a paper, or a file .bien-nhan.json",
                )),
        )
        .arg(json(language));
    bare("receipt", usage, language)
        .about(language.say(
            "Biên nhận: kiểm tra văn bản đã ban hành có lập lại được y hệt không",
            "Receipts: see whether an issued paper can be made again, byte for byte",
        ))
        .args([lang(language), help(language)])
        .subcommand(check)
}
