//! `thidua register` and `thidua receipt`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::UsageProblem;

use super::speaker::{Speaker, bare, help, option, out, plain, text};

/// What to do with the register.
pub(crate) enum RegisterTask {
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
    /// Copy the register.
    Backup {
        /// The new file.
        to: PathBuf,
    },
}

/// What to do with a receipt.
pub(crate) struct ReceiptCheck {
    /// Id of the paper, or path of the receipt's file.
    pub(crate) what: String,
}

impl RegisterTask {
    pub(super) fn decided(matches: &ArgMatches) -> Result<(Self, &ArgMatches), UsageProblem> {
        match matches.subcommand() {
            Some(("show", matches)) => {
                let year = text(matches, "year").map(|year| {
                    year.parse().map_err(|_| UsageProblem::BadValue {
                        option: "--year".to_owned(),
                        found: year.clone(),
                        allowed: Vec::new(),
                    })
                });
                Ok((
                    Self::Show {
                        year: year.transpose()?,
                    },
                    matches,
                ))
            }
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

pub(super) fn register(speak: Speaker) -> Clap {
    let usage = speak.say(
        "thidua register <LỆNH> [TÙY CHỌN]",
        "thidua register <COMMAND> [OPTIONS]",
    );
    bare("register", usage, speak)
        .about(speak.say(
            "Sổ đăng ký văn bản đi và sổ khen thưởng: xem, kiểm tra, sao lưu",
            "The registers of outgoing papers and of awards: see, prove, back up",
        ))
        .arg(help(speak))
        .subcommands([show(speak), verify(speak), backup(speak)])
}

fn show(speak: Speaker) -> Clap {
    let usage = speak.say(
        "thidua register show [TÙY CHỌN]",
        "thidua register show [OPTIONS]",
    );
    plain("show", usage, speak)
        .about(speak.say("Liệt kê các văn bản đã ban hành", "List the issued papers"))
        .arg(option(
            "year",
            speak.say("NĂM", "YEAR"),
            speak.say("Chỉ một năm", "One year only"),
        ))
}

fn verify(speak: Speaker) -> Clap {
    let usage = speak.say(
        "thidua register verify [TÙY CHỌN]",
        "thidua register verify [OPTIONS]",
    );
    plain("verify", usage, speak)
        .about(speak.say(
            "Kiểm tra sổ, tệp giữ trong sổ, tệp và biên nhận trong output/ có bị sửa, xóa không",
            "Prove that neither the register nor its files nor those in output/ were changed",
        ))
        .arg(out(speak))
}

fn backup(speak: Speaker) -> Clap {
    let usage = speak.say(
        "thidua register backup TỆP [TÙY CHỌN]",
        "thidua register backup FILE [OPTIONS]",
    );
    plain("backup", usage, speak)
        .about(speak.say("Sao sổ ra một tệp mới", "Copy the register into a new file"))
        .arg(
            Arg::new("to")
                .required(true)
                .value_name(speak.say("TỆP", "FILE"))
                .help(speak.say("Tệp sao lưu, chưa có", "The copy; a file that is not there yet")),
        )
}

pub(super) fn receipt(speak: Speaker) -> Clap {
    let usage = speak.say(
        "thidua receipt check VĂN-BẢN|TỆP",
        "thidua receipt check PAPER|FILE",
    );
    let check = plain("check", usage, speak)
        .about(speak.say(
            "Lập lại văn bản đã ban hành và so từng byte với bản trong sổ",
            "Make an issued paper again and hold it byte by byte against the register's",
        ))
        .arg(
            Arg::new("what")
                .required(true)
                .value_name(speak.say("VĂN-BẢN|TỆP", "PAPER|FILE"))
                .help(speak.say(
                    "Mã văn bản, hoặc tệp .bien-nhan.json",
                    "Id of a paper, or a file .bien-nhan.json",
                )),
        );
    bare("receipt", usage, speak)
        .about(speak.say(
            "Biên nhận: chứng minh văn bản lập từ dữ liệu nào",
            "Receipts: prove what a paper was made from",
        ))
        .arg(help(speak))
        .subcommand(check)
}
