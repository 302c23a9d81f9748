//! `docs/huong-dan.md`, part I, as a new user follows it: each command typed, each text copied to where it says, from an empty folder
//! and three workbooks to certificates. What the guide says that the program answers, it answers.

mod workbooks;

use std::fs;
use std::path::Path;

use crate::register::clerk::Clerk;

/// A clerk at an empty folder.
fn at_nothing() -> Clerk {
    Clerk::at_copy_of(tempfile::tempdir().unwrap().path())
}

/// What the guide answers to the questions of `new`, as options.
const OPTIONS: [&str; 6] = ["--office", "--place", "--signer", "--name", "--start", "--end"];

/// A clerk who has begun a campaign.
pub(crate) fn begun(campaign: &str) -> Clerk {
    let clerk = at_nothing();
    let facts = [
        "Ủy ban nhân dân xã Ví Dụ",
        "Ví Dụ",
        "Nguyễn Văn Ví Dụ",
        "phong trào thi đua “Xã Ví Dụ xanh” năm 2026",
        "15/1/2026",
        "15/9/2026",
    ];
    let mut args = vec!["new", campaign];
    args.extend(
        OPTIONS
            .iter()
            .zip(facts)
            .flat_map(|(option, fact)| [*option, fact]),
    );
    clerk.done(&args);
    clerk
}

fn guide() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/huong-dan.md");
    fs::read_to_string(path).unwrap()
}

/// What stands between fences, with the word behind the first.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let fences: Vec<&str> = text.split("```").skip(1).step_by(2).collect();
    fences
        .iter()
        .map(|block| block.split_once('\n').unwrap())
        .collect()
}

/// The words of a command line.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| {
        let quoted = at % 2 == 1;
        let words: Vec<&str> = if quoted {
            vec![part]
        } else {
            part.split_whitespace().collect()
        };
        words.into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    words.collect()
}

/// Types a command, and holds the answer against the lines below it.
fn typed(clerk: &Clerk, command: &str, below: &[&str]) {
    let mut args = words(command);
    assert_eq!(args.remove(0), "thidua");
    let mut below = below.to_vec();
    match args[0].as_str() {
        // Nobody is at a terminal here: what is asked there is said by options.
        "new" => {
            let answers: Vec<&str> = below.drain(..OPTIONS.len()).collect();
            for (option, answer) in OPTIONS.iter().zip(answers) {
                let (_, answer) = answer.rsplit_once(": ").unwrap();
                args.extend([(*option).to_owned(), answer.to_owned()]);
            }
        }
        "import" => args.push("--yes".to_owned()),
        _ => {}
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let answer = clerk.run(&args);
    assert_eq!(answer.code, 0, "{command}: {}{}", answer.out, answer.err);
    for line in below {
        assert!(
            answer.out.contains(line),
            "{command} does not say {line}: {}",
            answer.out
        );
    }
}

/// A text is written where its first line says, or added at the end there.
fn copied(clerk: &Clerk, text: &str) {
    let (place, rest) = text.split_once('\n').unwrap();
    let path = clerk.path(&place[place.find("inputs/").unwrap()..]);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let before = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(place.contains("thêm vào cuối"), !before.is_empty(), "{place}");
    fs::write(path, format!("{before}{rest}")).unwrap();
}

#[test]
fn a_new_user_comes_from_three_workbooks_to_certificates() {
    let guide = guide();
    let (part, _) = guide.split_once("\n# Phần II.").unwrap();
    let clerk = at_nothing();
    workbooks::lists(clerk.root());
    for (kind, block) in blocks(part) {
        match kind {
            "yaml" => copied(&clerk, block),
            "console" => {
                for command in block.split("$ ").skip(1) {
                    let lines: Vec<&str> = command.lines().collect();
                    typed(&clerk, lines[0], &lines[1..]);
                    if lines[0].starts_with("thidua new") {
                        workbooks::members(&clerk.path("inputs/phuong-mau-2026/reviews"));
                    }
                }
            }
            _ => {}
        }
    }
    let home = clerk.path("output/phuong-mau-2026");
    for paper in [
        "ke-hoach",
        "bao-cao--tong-ket",
        "bien-ban--tong-ket",
        "to-trinh--tong-ket",
        "quyet-dinh--tong-ket",
    ] {
        assert!(
            home.join(format!("{paper}.bien-nhan.json")).exists(),
            "{paper} is not issued"
        );
    }
    assert!(home.join("certificates/quyet-dinh--tong-ket.pdf").exists());
}

#[test]
fn every_command_that_the_guide_names_is_one() {
    let (guide, clerk) = (guide(), at_nothing());
    let help = clerk.done(&["--help"]);
    let known = |word: &str| {
        help.lines()
            .any(|line| line.split_whitespace().next() == Some(word))
    };
    let hidden = ["completions", "man"];
    for (at, found) in guide.match_indices("thidua ") {
        let before = guide[..at].chars().next_back();
        if !matches!(before, Some('`' | '$' | '\n')) && !guide[..at].ends_with("$ ") {
            continue;
        }
        let word = guide[at + found.len()..].split([' ', '`', '\n']).next().unwrap();
        let is_command = word.chars().all(|letter| letter.is_ascii_lowercase()) && !word.is_empty();
        assert!(
            !is_command || known(word) || hidden.contains(&word),
            "thidua {word}"
        );
    }
}

#[test]
fn yaml_comes_after_the_second_page() {
    /// Lines of a printed page of the guide, wrapped.
    const PAGE: usize = 45;
    let guide = guide();
    let (before, _) = guide.split_once("```yaml").unwrap();
    let lines: usize = before.lines().map(|line| 1 + line.chars().count() / 100).sum();
    assert!(lines > 2 * PAGE, "{lines} lines");
}
