//! Puts every file below `templates/` (fonts apart) into the program, so that a new template needs no Rust; the manual, which the
//! desk shows; and a mark that is another for every other program, so that none takes the files of another for its own.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
fn main() -> io::Result<()> {
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    println!("cargo:rustc-env=THIDUA_BUILD={:016x}", mark(&home)?);
    put("templates.rs", &table(&home.join("templates"), "include_str")?)?;
    put("docs.rs", &manual(&home.join("docs"))?)
}

/// Names below a folder and what their files say, as Rust.
fn table(root: &Path, how: &str) -> io::Result<String> {
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    written(root, files, how)
}

/// The same of the pages and pictures of the manual.
fn manual(root: &Path) -> io::Result<String> {
    println!("cargo:rerun-if-changed=docs");
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    files.retain(|name| {
        let is = |ending: &str| Path::new(name).extension().is_some_and(|found| found == ending);
        (is("md") && !name.contains('/')) || (is("png") && name.starts_with("images/"))
    });
    written(root, files, "include_bytes")
}

fn written(root: &Path, mut files: Vec<String>, how: &str) -> io::Result<String> {
    files.sort();
    let mut table = "&[\n".to_owned();
    for name in &files {
        let path = root.join(name).display().to_string();
        writeln!(table, "    ({name:?}, {how}!({path:?})),").map_err(io::Error::other)?;
    }
    table.push_str("]\n");
    Ok(table)
}

#[allow(clippy::disallowed_methods, reason = "a build script writes files")]
fn put(name: &str, text: &str) -> io::Result<()> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join(name), text)
}

/// Everything the program is made of: its own source, its templates and fonts, the versions of all others, and how all are compiled.
const MADE_OF: [&str; 5] = ["src", "templates", "Cargo.toml", "Cargo.lock", "build.rs"];

#[allow(clippy::disallowed_methods, reason = "a build script reads files")]
fn mark(home: &Path) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    for name in MADE_OF {
        println!("cargo:rerun-if-changed={name}");
        let mut files = vec![home.join(name)];
        while let Some(path) = files.pop() {
            if path.is_dir() {
                let mut entries: Vec<PathBuf> = fs::read_dir(path)?
                    .map(|entry| entry.map(|entry| entry.path()))
                    .collect::<io::Result<_>>()?;
                entries.sort();
                files.extend(entries);
            } else {
                hasher.write(
                    path.strip_prefix(home)
                        .unwrap_or(&path)
                        .to_string_lossy()
                        .as_bytes(),
                );
                hasher.write(&fs::read(path)?);
            }
        }
    }
    Ok(hasher.finish())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("fonts") {
                collect(root, &path, files)?;
            }
        } else if let Ok(name) = path.strip_prefix(root) {
            files.push(name.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
