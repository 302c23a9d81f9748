//! `thidua completions`, `thidua man`: what shells and `man` know of the arguments, written from the arguments themselves.

use clap::{Arg, ArgMatches, Command as Clap};
use clap_complete::Shell;
use clap_mangen::Man;
use thidua::diagnostic::{Language, UsageProblem};

use super::options::{bare, help, lang, text};

/// The shells, with the one of clerks first.
const SHELLS: [(&str, Shell); 4] = [
    ("powershell", Shell::PowerShell),
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
];

/// The headings of a page of `man`, and what they are in Vietnamese.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "TÊN"),
    ("SYNOPSIS", "CÁCH DÙNG"),
    ("DESCRIPTION", "MÔ TẢ"),
    ("OPTIONS", "TÙY CHỌN"),
    ("SUBCOMMANDS", "LỆNH"),
    ("VERSION", "PHIÊN BẢN"),
];

/// The script that completes words in a shell.
pub(super) fn completions(matches: &ArgMatches, mut program: Clap) -> String {
    let name = text(matches, "shell").unwrap_or_default();
    let mut script = Vec::new();
    if let Some((_, shell)) = SHELLS.into_iter().find(|(known, _)| *known == name) {
        clap_complete::generate(shell, &mut program, "thidua", &mut script);
    }
    String::from_utf8_lossy(&script).into_owned()
}

/// The page of the program, or of one of its commands.
pub(super) fn man(
    matches: &ArgMatches,
    mut program: Clap,
    language: Language,
) -> Result<String, UsageProblem> {
    program.build();
    let asked = match text(matches, "command") {
        None => program,
        Some(name) => match program.find_subcommand(&name) {
            Some(command) => command.clone(),
            None => return Err(no_page(name, &program)),
        },
    };
    let mut page = Vec::new();
    // Nothing can fail that writes to memory.
    let _ = Man::new(asked).render(&mut page);
    let page = String::from_utf8_lossy(&page).into_owned();
    Ok(match language {
        Language::English => page,
        Language::Vietnamese => page.lines().map(in_vietnamese).collect(),
    })
}

fn no_page(found: String, program: &Clap) -> UsageProblem {
    let commands = program.get_subcommands();
    UsageProblem::BadValue {
        option: "man".to_owned(),
        found,
        allowed: commands.map(|command| command.get_name().to_owned()).collect(),
    }
}

fn in_vietnamese(line: &str) -> String {
    let heading = line.strip_prefix(".SH ").map(|found| found.trim_matches('"'));
    let known = HEADINGS.iter().find(|(english, _)| heading == Some(*english));
    known.map_or_else(
        || format!("{line}\n"),
        |(_, vietnamese)| format!(".SH \"{vietnamese}\"\n"),
    )
}

pub(super) fn completions_clap(language: Language) -> Clap {
    let usage = language.say("thidua completions VỎ", "thidua completions SHELL");
    hidden("completions", usage, language)
        .about(language.say(
            "In tệp lệnh để phím Tab gợi ý lệnh và tùy chọn",
            "Print the script with which Tab completes commands and options",
        ))
        .arg(
            Arg::new("shell")
                .required(true)
                .value_name(language.say("VỎ", "SHELL"))
                .value_parser(SHELLS.map(|(name, _)| name))
                .help("powershell, bash, zsh, fish"),
        )
}

pub(super) fn man_clap(language: Language) -> Clap {
    let usage = language.say("thidua man [LỆNH]", "thidua man [COMMAND]");
    hidden("man", usage, language)
        .about(language.say(
            "In trang hướng dẫn cho lệnh `man`",
            "Print the page that `man` shows",
        ))
        .arg(
            Arg::new("command")
                .value_name(language.say("LỆNH", "COMMAND"))
                .help(language.say("Trang của một lệnh", "The page of one command")),
        )
}

fn hidden(name: &'static str, usage: &'static str, language: Language) -> Clap {
    bare(name, usage, language)
        .hide(true)
        .args([lang(language), help(language)])
}
