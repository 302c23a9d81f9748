//! A clerk at a working folder: runs the program as one would and reads what it says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) struct Clerk {
    office: tempfile::TempDir,
}

/// What the program said.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Clerk {
    /// Works on a copy of an office of this repository, which has begun its register.
    pub(crate) fn new(office: &str) -> Self {
        let clerk = Self::fresh(office);
        clerk.done(&["register", "begin"]);
        clerk
    }

    /// The same, before the register is begun.
    pub(crate) fn fresh(office: &str) -> Self {
        Self::at_copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join(office))
    }

    /// Works on a copy of a folder.
    pub(crate) fn at_copy_of(folder: &Path) -> Self {
        let clerk = Self {
            office: tempfile::tempdir().unwrap(),
        };
        copy(folder, clerk.root());
        clerk
    }

    /// A copy of the office as it is now, for later clerks of this run of the tests.
    pub(crate) fn kept(&self, name: &str) -> PathBuf {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&kept);
        copy(self.root(), &kept);
        kept
    }

    /// Types a command where no file may grow beyond so many KiB: a full disk that needs no mount. What it answered and said.
    pub(crate) fn on_a_full_disk(&self, limit: usize, command: &str) -> (Option<i32>, String) {
        let program = env!("CARGO_BIN_EXE_thidua");
        let script = format!("ulimit -f {limit}; trap '' XFSZ; exec {program} {command}");
        let output = Command::new("bash")
            .args(["-c", &script])
            .current_dir(self.root())
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    }

    pub(crate) fn root(&self) -> &Path {
        self.office.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
        command.args(args).current_dir(self.root());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Answer {
        let output = self.command(args).output().unwrap();
        Answer {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs what has to succeed; what was said.
    pub(crate) fn done(&self, args: &[&str]) -> String {
        let answer = self.run(args);
        assert_eq!(answer.code, 0, "{args:?}: {}{}", answer.out, answer.err);
        answer.out
    }

    /// Runs what has to be refused; why.
    pub(crate) fn refused(&self, args: &[&str]) -> String {
        let answer = self.run(args);
        assert_eq!(answer.code, 1, "{args:?}: {}{}", answer.out, answer.err);
        answer.err
    }

    /// Changes words in a file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.path(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{} does not say {from}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
