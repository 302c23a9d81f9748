//! `thidua completions`, `thidua man`: written from the arguments themselves.

use crate::register::clerk::Clerk;

fn clerk() -> Clerk {
    Clerk::at_copy_of(tempfile::tempdir().unwrap().path())
}

#[test]
fn every_shell_completes_commands_and_options() {
    let clerk = clerk();
    for shell in ["powershell", "bash", "zsh", "fish"] {
        let script = clerk.done(&["completions", shell]);
        for word in ["build", "watch", "preview", "certificates", "campaign"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        // English words for a console that does not show Vietnamese.
        let english = clerk.done(&["completions", shell, "--lang", "en"]);
        assert!(english.is_ascii(), "{shell}");
    }
    let why = clerk.refused(&["completions", "cmd"]);
    assert!(why.contains("U103") && why.contains("powershell"), "{why}");
}

#[test]
fn the_page_of_man_has_all_commands_and_each_its_own_page() {
    let clerk = clerk();
    let page = clerk.done(&["man"]);
    for line in [".SH \"TÊN\"", ".SH \"CÁCH DÙNG\""] {
        assert!(page.lines().any(|found| found == line), "{page}");
    }
    assert!(page.contains("thidua\\-build(1)"), "{page}");
    let build = clerk.done(&["man", "build"]);
    assert!(build.contains("merge"), "{build}");
    let help = clerk.done(&["--help"]);
    assert!(!help.contains("completions"), "{help}");
}
