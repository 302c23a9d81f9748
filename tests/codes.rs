//! The codes of faults: people write them down and programs match them, so that none may change unseen; and what is
//! said of each, in `thidua explain` and in `docs/loi.md`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use thidua::diagnostic::{Language, ListedCode, Severity, codes};

#[test]
fn a_code_is_a_letter_and_three_digits_and_stands_for_one_fault() {
    let mut seen = BTreeSet::new();
    for listed in codes(Language::Vietnamese) {
        let (letter, digits) = listed.code.split_at(1);
        assert!(
            letter.chars().all(|letter| letter.is_ascii_uppercase()),
            "{listed:?}"
        );
        assert!(digits.len() == 3 && digits.parse::<u16>().is_ok(), "{listed:?}");
        assert!(seen.insert(listed.code), "{listed:?} is there twice");
    }
}

/// `THIDUA_ACCEPT=1` accepts new codes; one that was ever given is never given to another fault.
#[test]
fn the_codes_are_those_that_were_agreed() {
    let text: String = codes(Language::Vietnamese)
        .iter()
        .map(|listed| format!("{} {}\n", listed.code, listed.name))
        .collect();
    is_accepted("tests/reference/codes.txt", &text);
}

#[test]
fn every_code_is_explained_in_both_languages() {
    let (vietnamese, english) = (codes(Language::Vietnamese), codes(Language::English));
    for (vietnamese, english) in vietnamese.iter().zip(&english) {
        for text in [vietnamese, english].map(texts) {
            assert!(
                text.iter().all(|text| !text.trim().is_empty()),
                "{}",
                vietnamese.code
            );
        }
        let (said, translated) = (texts(vietnamese), texts(english));
        assert_ne!(said[0], translated[0], "{}", vietnamese.code);
        assert_ne!(said[1], translated[1], "{}", vietnamese.code);
        assert_ne!(said[3], translated[3], "{}", vietnamese.code);
        for text in [translated[0], translated[1], translated[3]] {
            let foreign = text
                .chars()
                .any(|letter| letter.is_alphabetic() && !letter.is_ascii());
            assert!(!foreign, "{text}");
        }
        let basis = english.explanation.basis.unwrap_or_default();
        assert!(basis.is_ascii(), "{basis}");
        assert_eq!(
            vietnamese.explanation.basis.is_some(),
            english.explanation.basis.is_some()
        );
    }
}

/// What it is, why, an example, what to do.
fn texts(listed: &ListedCode) -> [&'static str; 4] {
    let explanation = listed.explanation;
    [
        explanation.what,
        explanation.why,
        explanation.example,
        explanation.action,
    ]
}

#[test]
fn the_page_of_faults_says_what_explain_says() {
    is_accepted("docs/loi.md", &page(&codes(Language::Vietnamese)));
}

/// `docs/loi.md`.
fn page(codes: &[ListedCode]) -> String {
    let mut page = "# Các lỗi và lưu ý\n\n\
        Mỗi lỗi có một mã, in trong ngoặc vuông: `lỗi[Y101]: …`. Trang này nói về từng mã đúng như lệnh `thidua explain MÃ`; \
        `thidua explain` liệt kê mọi mã, thêm `--lang en` thì nói tiếng Anh. Lỗi làm phần việc ấy dừng: \
        phong trào có lỗi thì không tệp nào của nó bị ghi, các phong trào khác `thidua build` vẫn lập; giấy khen có lỗi riêng (C402, C405 đến C408) \
        thì để lại, các tờ khác vẫn in. Lưu ý thì việc vẫn tiếp tục.\n\n\
        Trang này do chương trình lập từ chính lời của các lỗi: sửa ở `src/diagnostic/faults/`, rồi chạy \
        `THIDUA_ACCEPT=1 cargo test codes`.\n"
        .to_owned();
    for stage in codes.chunk_by(|left, right| left.stage == right.stage) {
        writeln!(page, "\n## {}", stage[0].stage).unwrap();
        for listed in stage {
            page.push_str(&entry(listed));
        }
    }
    page
}

fn entry(listed: &ListedCode) -> String {
    let explanation = &listed.explanation;
    let kind = match listed.severity {
        Severity::Error => "Lỗi",
        Severity::Warning => "Lưu ý",
    };
    let basis = explanation
        .basis
        .map_or(String::new(), |basis| format!(" Căn cứ: {basis}."));
    format!(
        "\n### {} {}\n\n{kind}. {}{basis}\n\n- Ví dụ: `{}`\n- Cách sửa: {}\n",
        listed.code, explanation.what, explanation.why, explanation.example, explanation.action
    )
}

fn is_accepted(file: &str, text: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("THIDUA_ACCEPT").is_some() {
        fs::write(&path, text).unwrap();
    }
    let accepted = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        text == accepted,
        "{file} is not what the codes say; accept it with THIDUA_ACCEPT=1 and read the diff"
    );
}

fn thidua(words: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    program.args(words).current_dir(&folder).output().unwrap()
}

#[test]
fn explain_says_what_why_an_example_and_what_to_do() {
    let said = thidua(&["explain", "d106"]);
    let text = String::from_utf8(said.stdout).unwrap();
    for part in [
        "D106 (lỗi): ",
        "\nVì sao: ",
        "\nVí dụ: ",
        "\nCách sửa: ",
        "\nCăn cứ: Luật Thi đua, khen thưởng, Điều 5",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let list = String::from_utf8(thidua(&["explain", "--lang", "en"]).stdout).unwrap();
    for listed in codes(Language::English) {
        assert!(
            list.contains(&format!("  {}  {}\n", listed.code, listed.explanation.what)),
            "{}",
            listed.code
        );
    }
    let unknown = thidua(&["explain", "Z999"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(
        String::from_utf8(unknown.stderr)
            .unwrap()
            .starts_with("lỗi[U112]: ")
    );
}
