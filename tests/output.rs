//! What happens to files in `output/`: edited ones survive, the same inputs give the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::register::clerk::Clerk;

const PLAN: &str = "output/bac-son-2025/ke-hoach.docx";

/// A copy of the real campaign in a folder of its own.
fn office() -> tempfile::TempDir {
    let office = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/bac-son-2025");
    let to = office.path().join("inputs/bac-son-2025");
    fs::create_dir_all(&to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
    office
}

fn thidua(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
    command.current_dir(root);
    command
}

fn run(root: &Path, args: &[&str]) -> Output {
    thidua(root).args(args).output().unwrap()
}

fn bytes(root: &Path) -> [Vec<u8>; 2] {
    ["pdf", "docx"].map(|extension| {
        fs::read(
            root.join("output/bac-son-2025/ke-hoach")
                .with_extension(extension),
        )
        .unwrap()
    })
}

fn names(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root.join("output/bac-son-2025")).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Changes the last byte, as if someone had saved another version.
fn edit(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    bytes.push(0);
    fs::write(path, &bytes).unwrap();
    bytes
}

#[test]
fn an_edited_file_survives_a_rebuild_and_force_keeps_a_dated_copy() {
    let office = office();
    let root = office.path();
    assert!(run(root, &["build"]).status.success());
    let [pdf, docx] = bytes(root);
    let edited = edit(&root.join(PLAN));
    let edited_on = fs::File::options().write(true).open(root.join(PLAN)).unwrap();
    let moment = std::time::UNIX_EPOCH + std::time::Duration::from_mins(28_929_690);
    edited_on.set_modified(moment).unwrap();

    let refused = run(root, &["build"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(
        fs::read(root.join(PLAN)).unwrap(),
        edited,
        "the edited file was replaced"
    );

    let forced = run(root, &["build", "--force"]);
    assert!(forced.status.success());
    assert_eq!(bytes(root), [pdf, docx]);
    let copy = "ke-hoach (bản sửa 2025-01-02 08.30.00).docx";
    assert_eq!(
        names(root),
        [copy, ".khoa", ".manifest.json", "ke-hoach.docx", "ke-hoach.pdf"]
            .map(str::to_owned)
            .into_iter()
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        fs::read(root.join("output/bac-son-2025").join(copy)).unwrap(),
        edited,
        "the copy is not the edited file"
    );
}

#[test]
fn a_second_build_says_that_nothing_changed() {
    let office = office();
    assert!(run(office.path(), &["build"]).status.success());
    let again = run(office.path(), &["build"]);
    let said = String::from_utf8(again.stdout).unwrap();
    assert_eq!(
        said,
        "như cũ:   output/bac-son-2025/ke-hoach.pdf\nnhư cũ:   output/bac-son-2025/ke-hoach.docx\n"
    );
}

#[test]
fn changed_inputs_replace_our_own_files() {
    let office = office();
    let root = office.path();
    assert!(run(root, &["build"]).status.success());
    let before = bytes(root);
    let file = root.join("inputs/bac-son-2025/office.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("place: Bắc Sơn", "place: Bắc Sơn A")).unwrap();
    assert!(run(root, &["build"]).status.success());
    let after = bytes(root);
    assert!(before[0] != after[0] && before[1] != after[1]);
    assert_eq!(
        names(root),
        [".khoa", ".manifest.json", "ke-hoach.docx", "ke-hoach.pdf"]
    );
}

#[test]
fn a_crash_between_moves_does_not_make_our_own_file_look_edited() {
    let office = office();
    let root = office.path();
    assert!(run(root, &["build"]).status.success());
    let manifest = root.join("output/bac-son-2025/.manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    // As a crash leaves it: the list knows the old and the new hash, and the file is still the old one.
    let first_hash = text.split('"').find(|word| word.len() == 64).unwrap().to_owned();
    fs::write(
        &manifest,
        text.replace(&first_hash, &format!("{first_hash}\", \"{}", "0".repeat(64))),
    )
    .unwrap();
    assert!(run(root, &["build"]).status.success());
}

#[test]
fn the_same_inputs_give_the_same_bytes_whatever_the_surroundings() {
    let office = office();
    assert!(run(office.path(), &["build"]).status.success());
    let reference = bytes(office.path());
    let surroundings: [&[(&str, &str)]; 4] = [
        &[("TZ", "Asia/Ho_Chi_Minh"), ("LANG", "vi_VN.UTF-8")],
        &[("TZ", "America/New_York"), ("LANG", "C"), ("LC_ALL", "C")],
        &[("RAYON_NUM_THREADS", "1"), ("SOURCE_DATE_EPOCH", "1")],
        &[
            ("RAYON_NUM_THREADS", "8"),
            ("HOME", "/nonexistent"),
            ("XDG_DATA_HOME", "/nonexistent"),
        ],
    ];
    for variables in surroundings {
        let elsewhere = self::office();
        let status = thidua(elsewhere.path())
            .arg("build")
            .envs(variables.iter().copied())
            .status()
            .unwrap();
        assert!(status.success());
        assert!(
            bytes(elsewhere.path()) == reference,
            "other bytes under {variables:?}"
        );
    }
    let out = tempfile::tempdir().unwrap();
    let root: PathBuf = office.path().to_owned();
    let args = [
        "build",
        "--root",
        root.to_str().unwrap(),
        "--out",
        out.path().to_str().unwrap(),
    ];
    assert!(run(Path::new("/"), &args).status.success());
    let written = fs::read(out.path().join("bac-son-2025/ke-hoach.pdf")).unwrap();
    assert!(written == reference[0], "other bytes in another folder");
}

#[test]
fn one_format_or_one_paper_can_be_asked_for() {
    let office = office();
    let output = run(
        office.path(),
        &[
            "build",
            "ke-hoach",
            "--format",
            "docx",
            "--campaign",
            "bac-son-2025",
        ],
    );
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "đã lập:   output/bac-son-2025/ke-hoach.docx\n"
    );
    assert_eq!(names(office.path()), [".khoa", ".manifest.json", "ke-hoach.docx"]);
}

#[test]
fn check_and_status_write_nothing() {
    let office = office();
    assert!(run(office.path(), &["check"]).status.success());
    let status = run(office.path(), &["status"]);
    assert_eq!(
        String::from_utf8(status.stdout).unwrap(),
        "bac-son-2025\n  ke-hoach: lập được\n"
    );
    assert!(!office.path().join("output").exists());
}

/// Everything in a folder, by path.
fn everything(folder: &Path) -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let mut all = std::collections::BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(
                    path.strip_prefix(folder).unwrap().to_owned(),
                    fs::read(&path).unwrap(),
                );
            }
        }
    }
    all
}

/// A cover list, the papers of its dossier, and one beside them.
const DOSSIER: [&str; 5] = [
    "bang-ke-ho-so--tong-ket--tinh",
    "to-trinh--tong-ket--tinh",
    "bien-ban--tong-ket",
    "bao-cao-thanh-tich--tong-ket",
    "thong-bao--tong-ket",
];

#[test]
fn one_two_and_eight_threads_make_and_say_the_same() {
    threads_agree(&DOSSIER);
}

#[test]
#[ignore = "half a minute: every paper of two offices, six times"]
fn one_two_and_eight_threads_make_and_say_the_same_of_every_paper() {
    threads_agree(&[]);
}

fn threads_agree(papers: &[&str]) {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/commune-and-school");
    let both = [&["build"], papers, &["--out", "."]].concat();
    let made = ["1", "2", "8"].map(|threads| on_threads(&case, &both, threads));
    assert!(made[0].0.len() > 10, "papers are missing");
    assert!(made[0] == made[1] && made[1] == made[2], "not the same");
    // Where no PDF is made, a cover list counts the pages of papers that are made meanwhile: nothing of that may be kept.
    let docx = [&["build"], papers, &["--format", "docx", "--out", "."]].concat();
    let made = ["1", "2", "8"].map(|threads| on_threads(&case, &docx, threads));
    assert!(made[0] == made[1] && made[1] == made[2], "not the same");
    let lists = made[0]
        .0
        .iter()
        .filter(|(path, _)| path.ends_with(".manifest.json"));
    for (path, list) in lists {
        let counted = String::from_utf8_lossy(list).matches("\"pages\": null").count();
        let files = String::from_utf8_lossy(list).matches("\"pages\":").count();
        assert!(files > 0 && counted == files, "{}", path.display());
    }
}

/// Several papers that are ready have faults of their own: the same words in the same order, and no file.
#[test]
fn one_two_and_eight_threads_say_the_same_of_faulty_papers() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let office = tempfile::tempdir().unwrap();
    crate::register::clerk::copy(&home.join("tests/cases/commune-and-school"), office.path());
    let own = office.path().join("templates/papers");
    fs::create_dir_all(&own).unwrap();
    for template in fs::read_dir(home.join("templates/papers")).unwrap() {
        let template = template.unwrap();
        let text = fs::read_to_string(template.path()).unwrap();
        fs::write(
            own.join(template.file_name()),
            text.replace("<subject>", "<subject>☐ "),
        )
        .unwrap();
    }
    for command in [vec!["check"], vec!["build", "--out", "."]] {
        let said = ["1", "2", "8"].map(|threads| on_threads(office.path(), &command, threads));
        let faults = String::from_utf8_lossy(&said[0].2).matches("lỗi[G101]").count();
        assert!(faults > 4, "{faults} faults of {command:?}");
        assert!(said[0].0.is_empty(), "files of faulty papers");
        assert!(
            said[0] == said[1] && said[1] == said[2],
            "{command:?}: not the same"
        );
    }
}

/// What a command makes in a folder of its own, and what it says, on so many threads.
fn on_threads(
    office: &Path,
    command: &[&str],
    threads: &str,
) -> (std::collections::BTreeMap<PathBuf, Vec<u8>>, Vec<u8>, Vec<u8>) {
    let out = tempfile::tempdir().unwrap();
    let run = thidua(out.path())
        .args(command)
        .args(["--root", office.to_str().unwrap()])
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .unwrap();
    (everything(out.path()), run.stdout, run.stderr)
}

#[test]
fn what_stands_is_not_made_again_unless_it_was_touched_or_another_program_made_it() {
    let office = office();
    run(office.path(), &["build"]);
    let before = bytes(office.path());
    let manifest = office.path().join("output/bac-son-2025/.manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    let key = text
        .split("\"key\": \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    // Another program's key: the files are made anew, come out the same, and get this program's key.
    fs::write(&manifest, text.replace(key, "another")).unwrap();
    let again = run(office.path(), &["build"]);
    assert!(again.status.success());
    assert_eq!(bytes(office.path()), before);
    assert_eq!(fs::read_to_string(&manifest).unwrap(), text);
    // A file that is gone comes back; the other stands.
    fs::remove_file(office.path().join(PLAN)).unwrap();
    let back = String::from_utf8(run(office.path(), &["build"]).stdout).unwrap();
    assert!(
        back.contains("đã lập:   output/bac-son-2025/ke-hoach.docx"),
        "{back}"
    );
    assert!(
        back.contains("như cũ:   output/bac-son-2025/ke-hoach.pdf"),
        "{back}"
    );
    assert_eq!(bytes(office.path()), before);
}

/// The SHA-256 of bytes, as the list of written files has it.
fn hash(bytes: &[u8]) -> String {
    thidua::register::sha256(bytes)
}

#[test]
fn what_stands_with_the_right_key_is_left_even_if_it_is_something_else() {
    let office = office();
    let root = office.path();
    assert!(run(root, &["build"]).status.success());
    let ours = fs::read(root.join(PLAN)).unwrap();
    let foreign = b"something else".to_vec();
    fs::write(root.join(PLAN), &foreign).unwrap();
    let manifest = root.join("output/bac-son-2025/.manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    assert!(text.contains(&hash(&ours)));
    fs::write(&manifest, text.replace(&hash(&ours), &hash(&foreign))).unwrap();
    assert!(run(root, &["build"]).status.success());
    assert_eq!(fs::read(root.join(PLAN)).unwrap(), foreign, "it was made again");
}

/// What decides the bytes of a file: when one of them changes, what stands is made again.
#[test]
fn what_stands_is_made_again_when_inputs_format_theme_or_fonts_change() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let template = |name: &str, from: &str, to: &str| {
        let text = fs::read_to_string(home.join("templates").join(name)).unwrap();
        assert!(text.contains(from), "{name} has no “{from}”");
        text.replacen(from, to, 1)
    };
    let fonts = tempfile::tempdir().unwrap();
    for face in ["Regular", "Bold", "Italic", "BoldItalic"] {
        let bytes = fs::read(home.join(format!("templates/fonts/Tinos-{face}.ttf"))).unwrap();
        fs::write(fonts.path().join(format!("{face}.ttf")), renamed(&bytes)).unwrap();
    }
    let fonts = fonts.path().to_str().unwrap();
    let format = template(
        "formats/nd30-2020.yaml",
        "margin_left_mm: 30",
        "margin_left_mm: 31",
    );
    let theme = template("typst/official.typ", "stroke: thick)", "stroke: 2 * thick)");
    let office_file = fs::read_to_string(home.join("inputs/bac-son-2025/office.yaml")).unwrap();
    let inputs = office_file.replace("place: Bắc Sơn", "place: Bắc Sơn A");
    let changes: [(&str, &str, &str, &[&str]); 4] = [
        ("inputs", "inputs/bac-son-2025/office.yaml", &inputs, &[]),
        ("format", "templates/formats/nd30-2020.yaml", &format, &[]),
        ("theme", "templates/typst/official.typ", &theme, &[]),
        ("fonts", "note.txt", "", &["--fonts", fonts]),
    ];
    for (what, file, text, options) in changes {
        let office = office();
        let root = office.path();
        assert!(run(root, &["build"]).status.success());
        let before = bytes(root);
        fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
        fs::write(root.join(file), text).unwrap();
        let again = run(root, &[&["build"], options].concat());
        assert!(
            again.status.success(),
            "{what}: {}",
            String::from_utf8_lossy(&again.stderr)
        );
        assert!(bytes(root)[0] != before[0], "{what}: the old PDF stands");
    }
}

/// The face, its family named otherwise.
fn renamed(face: &[u8]) -> Vec<u8> {
    let wide = |name: &str| {
        name.encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect::<Vec<u8>>()
    };
    let pairs = [
        (wide("Tinos"), wide("Tonis")),
        (b"Tinos".to_vec(), b"Tonis".to_vec()),
    ];
    let mut face = face.to_vec();
    for (from, to) in pairs {
        let places = face
            .windows(from.len())
            .enumerate()
            .filter(|(_, bytes)| *bytes == from);
        let places: Vec<usize> = places.map(|(at, _)| at).collect();
        for at in places {
            face[at..at + to.len()].copy_from_slice(&to);
        }
    }
    face
}

#[test]
fn the_path_makes_what_build_makes() {
    use thidua::input::Session;
    use thidua::pipeline::papers;

    let office = office();
    let to = tempfile::tempdir().unwrap();
    let written = papers("bac-son-2025", to.path(), &mut Session::new(office.path())).unwrap();
    assert!(run(office.path(), &["build"]).status.success());
    assert_eq!(written.written, ["ke-hoach.pdf", "ke-hoach.docx"]);
    let made = ["ke-hoach.pdf", "ke-hoach.docx"].map(|name| fs::read(to.path().join(name)).unwrap());
    assert_eq!(made, bytes(office.path()));
}

#[test]
fn w3_no_file_is_made_among_the_office_s_own() {
    let clerk = Clerk::new("tests/mistakes/base");
    for out in ["inputs", "register", "inputs/phuong-mau/in", "output/../inputs"] {
        fs::create_dir_all(clerk.path("output")).unwrap();
        let said = clerk.refused(&["build", "--out", out]);
        assert!(said.contains("W109") && said.contains(out), "{said}");
    }
    assert!(!clerk.path("inputs/phuong-mau/ke-hoach.pdf").exists());
    clerk.done(&["build", "--out", "inputs-in"]);
    assert!(clerk.path("inputs-in/phuong-mau/ke-hoach.pdf").exists());
}
