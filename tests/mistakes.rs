//! Bad input: each folder of `mistakes/` is the office of `mistakes/base` with some files replaced (and what `setup`
//! does to it), or a sample office that `office` names; and the whole answer of the program beside it in `expected.txt`. `THIDUA_ACCEPT=1` accepts new answers.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use crate::register::clerk::copy;

const NOBODY: u32 = 65534;

#[test]
fn every_mistake_is_answered_as_expected_and_output_stays_as_it_was() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut folders: Vec<PathBuf> = fs::read_dir(&home)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let cases: Vec<PathBuf> = folders
        .into_iter()
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .collect();
    assert!(cases.len() >= 60, "mistakes are missing");
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| answer(&home.join("base"), case).err())
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What `setup` says of a case.
#[derive(Default)]
struct Conditions {
    as_nobody: bool,
    limit_blocks: Option<u32>,
}

fn answer(base: &Path, case: &Path) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy().into_owned();
    let office = tempfile::tempdir().unwrap();
    let root = office.path();
    match fs::read_to_string(case.join("office")) {
        Err(_) => copy(base, root),
        Ok(office) => {
            let ward = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("inputs")
                .join(office.trim());
            fs::create_dir_all(root.join("inputs/phuong-mau")).unwrap();
            copy(&ward, &root.join("inputs/phuong-mau"));
        }
    }
    copy(case, root);
    for file in ["expected.txt", "args", "setup", "office"] {
        let _ = fs::remove_file(root.join(file));
    }
    let conditions = set_up(case, root);
    let args = fs::read_to_string(case.join("args")).unwrap_or_else(|_| "build".to_owned());
    let before = files(root);
    let output = run(root, args.split_whitespace(), &conditions);
    open_again(root);
    let said = said(&output);
    // A bad record of a batch of certificates is set aside, and the rest is made.
    let rest_is_made = name.starts_with("certificate-");
    if output.status.code() != Some(0) && !rest_is_made && files(root) != before {
        return Err(format!("{name}: files changed although the program refused"));
    }
    let expected_file = case.join("expected.txt");
    if env::var_os("THIDUA_ACCEPT").is_some() {
        fs::write(&expected_file, &said).unwrap();
    }
    let expected = fs::read_to_string(&expected_file).unwrap_or_default();
    if said == expected {
        Ok(())
    } else {
        Err(format!(
            "{name}: expected\n{expected}\nbut the program said\n{said}"
        ))
    }
}

/// Exit code, standard output and standard error as one text.
fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().trim_end().to_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    let parts = [format!("exit {}", output.status.code().unwrap()), out, err];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
        + "\n"
}

fn run<'a>(root: &Path, args: impl Iterator<Item = &'a str>, conditions: &Conditions) -> Output {
    let program = env!("CARGO_BIN_EXE_thidua");
    let mut command = match conditions.limit_blocks {
        // A limit on the size of files is a full disk that needs no mount: writing fails half way through.
        Some(blocks) => {
            let mut shell = Command::new("bash");
            shell.args([
                "-c",
                &format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\""),
                program,
            ]);
            shell
        }
        None if conditions.as_nobody && is_root() => {
            let own = root.join("..").join(format!("thidua-{}", std::process::id()));
            fs::copy(program, &own).unwrap();
            let mut command = Command::new(own);
            command.uid(NOBODY).gid(NOBODY);
            command
        }
        None => Command::new(program),
    };
    let output = command
        .args(args)
        .current_dir(root)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    if conditions.as_nobody && is_root() {
        let _ = fs::remove_file(root.join("..").join(format!("thidua-{}", std::process::id())));
    }
    output
}

/// Root may do everything, so its tests run as somebody else.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}

fn set_up(case: &Path, root: &Path) -> Conditions {
    let mut conditions = Conditions::default();
    let text = fs::read_to_string(case.join("setup")).unwrap_or_default();
    for line in text.lines() {
        let (verb, object) = line.split_once(' ').unwrap_or((line, ""));
        let path = root.join(object);
        match verb {
            "remove" if path.is_dir() => fs::remove_dir_all(path).unwrap(),
            "remove" => fs::remove_file(path).unwrap(),
            "file" => {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, "của người dùng").unwrap();
            }
            "edit" => {
                let mut bytes = fs::read(&path).unwrap();
                bytes.extend_from_slice("đã sửa".as_bytes());
                fs::write(path, bytes).unwrap();
            }
            "build" => assert!(
                run(root, ["build"].into_iter(), &Conditions::default())
                    .status
                    .success()
            ),
            // A command that has to succeed before the mistake.
            "do" => {
                let done = run(root, object.split_whitespace(), &Conditions::default());
                assert!(done.status.success(), "{}: {}", case.display(), said(&done));
            }
            "issue" => assert!(
                run(root, ["issue", object].into_iter(), &Conditions::default())
                    .status
                    .success()
            ),
            "change" => change(root, object),
            "as" => {
                conditions.as_nobody = true;
                set_mode(root, 0o777);
            }
            "forbid" => set_mode(&path, 0o000),
            "seal" => {
                fs::create_dir_all(&path).unwrap();
                set_mode(&path, 0o555);
            }
            "limit" => conditions.limit_blocks = Some(object.parse().unwrap()),
            other => panic!("{}: unknown verb {other}", case.display()),
        }
    }
    conditions
}

/// `FILE: words => other words`; `\n` is the end of a line.
fn change(root: &Path, object: &str) {
    let (file, words) = object.split_once(": ").unwrap();
    let (from, to) = words.split_once(" => ").unwrap();
    let text = fs::read_to_string(root.join(file)).unwrap();
    assert!(text.contains(from), "{file} has no “{from}”");
    fs::write(root.join(file), text.replacen(from, &to.replace("\\n", "\n"), 1)).unwrap();
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Lets the test read everything again.
fn open_again(root: &Path) {
    for name in ["inputs", "output", "inputs/phuong-mau/papers.yaml"] {
        if root.join(name).exists() {
            set_mode(&root.join(name), 0o755);
        }
    }
}

/// Every file below `root` with its bytes, but the empty one that is only locked.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = fs::read_dir(root) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with(".khoa") {
            found.insert(path.clone(), fs::read(path).unwrap_or_default());
        }
    }
    found
}
