//! A folder that several use at once: first steps, other users, programs that hold the register.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::clerk::Clerk;

const REGISTER: &str = "register/so-van-ban.sqlite";
const NOBODY: u32 = 65534;

#[test]
fn w1_twelve_who_begin_and_read_at_once_never_see_a_damaged_register() {
    for _ in 0..6 {
        let clerk = Clerk::fresh("tests/mistakes/base");
        let begins = (0..6).map(|_| ["register", "begin"]);
        let reads = (0..6).map(|_| ["register", "verify"]);
        let start = |words: [&str; 2]| {
            let mut command = clerk.command(&words);
            command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        };
        let processes: Vec<_> = begins.chain(reads).map(start).collect();
        let mut begun = 0;
        for process in processes {
            let output = process.wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() || said.contains("đã mở rồi"), "{said}");
            begun += usize::from(String::from_utf8_lossy(&output.stdout).contains("đã mở sổ"));
        }
        assert!(begun >= 1);
        clerk.done(&["register", "verify"]);
    }
}

/// A database that another program holds for itself alone.
fn held(clerk: &Clerk) -> rusqlite::Connection {
    let database = rusqlite::Connection::open(clerk.path(REGISTER)).unwrap();
    database.execute_batch("BEGIN EXCLUSIVE").unwrap();
    database
}

#[test]
fn l7_who_waits_to_read_is_told() {
    let clerk = Clerk::new("tests/mistakes/base");
    let holder = held(&clerk);
    let mut waiting = clerk.command(&["status"]);
    let waiting = waiting
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(4));
    drop(holder);
    let output = waiting.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "chương trình khác đang giữ sổ, xin đợi …\n");
}

#[test]
#[ignore = "waits for twenty seconds"]
fn l7_who_waits_to_read_gives_up_with_words() {
    let clerk = Clerk::new("tests/mistakes/base");
    let _holder = held(&clerk);
    let answer = clerk.run(&["status"]);
    assert_eq!(answer.code, 2, "{answer:?}");
    assert!(
        answer
            .err
            .contains("đang giữ sổ `register/so-van-ban.sqlite` quá lâu"),
        "{answer:?}"
    );
    assert!(answer.err.matches("xin đợi …").count() >= 3, "{answer:?}");
}

#[test]
fn m8_a_second_user_holds_the_lock_that_the_first_one_made() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["build"]);
    let folder = clerk.path("output/phuong-mau");
    let lock = folder.join(".khoa");
    fs::set_permissions(&lock, PermissionsExt::from_mode(0o444)).unwrap();
    for path in [clerk.root(), &folder] {
        fs::set_permissions(path, PermissionsExt::from_mode(0o777)).unwrap();
    }
    clerk.edit("inputs/phuong-mau/office.yaml", "Phường Mẫu", "Phường Mẫu A");
    let own = tempfile::tempdir().unwrap();
    fs::set_permissions(own.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let program = own.path().join("thidua");
    let copied = Command::new("cp")
        .arg(env!("CARGO_BIN_EXE_thidua"))
        .arg(&program)
        .status();
    assert!(copied.unwrap().success());
    let held = fs::File::open(&lock).unwrap();
    held.lock().unwrap();
    let mut command = Command::new(program);
    let is_root = fs::metadata(clerk.root()).is_ok_and(|_| fs::File::open("/proc/1/mem").is_ok());
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.arg("build").current_dir(clerk.root());
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(3));
    assert!(
        process.try_wait().unwrap().is_none(),
        "it did not wait for the lock"
    );
    drop(held);
    let output = process.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
