//! `backup`: everything of an office that is the only copy, in one zip.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::open_register::{Registered, open_register};
use super::register::free_for_a_copy;
use crate::diagnostic::{Fault, FileProblem, PathProblem, Place, RegisterProblem, shown};
use crate::input::Session;
use crate::output::archive;
use crate::register::unfinished;

/// Folders of the working folder that are packed whole. What is in `output/` comes out of these again.
const FOLDERS: [&str; 3] = ["inputs", "templates", "register"];

/// The register's journal, at the top of the working folder.
const TOP: &str = "so-van-ban.nhat-ky.jsonl";

/// Packs inputs, own templates and stocks, printer profiles and a proved copy of the register into the new zip `to`. How many files it
/// has. None means that there is no zip, and the report says why.
pub fn back_up_all(to: &Path, session: &mut Session) -> Option<usize> {
    free_for_a_copy(to, session)?;
    let register = open_register(None, session)?;
    session.sound(|session| match &register {
        Registered::Nothing => Some(()),
        Registered::This(register) => {
            let proved = register.verify_for_a_copy(&mut session.report);
            session.kept(proved)
        }
    })?;
    let mut files = session.sound(|session| Some(files(session)))?;
    let copy = unfinished(&to.with_extension("sqlite"));
    let journal = session.kept(journal_aside(&mut files, to))?;
    if let Registered::This(register) = &register {
        let _ = std::fs::remove_file(&copy);
        session.kept(register.back_up(&copy))?;
        files.push(("register/so-van-ban.sqlite".to_owned(), copy.clone()));
    }
    files.sort();
    let packed = packed(to, &files, session);
    let _ = std::fs::remove_file(copy);
    drop(journal);
    packed.map(|()| files.len())
}

/// Has the journal packed as it is now, before the register is copied, which then has all that it says, whoever issues meanwhile.
fn journal_aside(files: &mut [(String, PathBuf)], to: &Path) -> Result<Option<TempPath>, Fault> {
    let Some((_, path)) = files.iter_mut().find(|(name, _)| name == TOP) else {
        return Ok(None);
    };
    let refused = |error: io::Error| unwritable(to, &error);
    let place = TempPath::try_from_path(unfinished(&to.with_extension("jsonl"))).map_err(refused)?;
    std::fs::copy(&*path, &place).map_err(refused)?;
    *path = place.to_path_buf();
    Ok(Some(place))
}

fn packed(to: &Path, files: &[(String, PathBuf)], session: &mut Session) -> Option<()> {
    let part = unfinished(to);
    let done = archive(&part, files).and_then(|()| std::fs::rename(&part, to));
    let Err(error) = done else { return Some(()) };
    let _ = std::fs::remove_file(part);
    session.report.push(unwritable(to, &error));
    None
}

fn unwritable(to: &Path, error: &io::Error) -> Fault {
    let path = shown(to);
    let problem = if error.kind() == io::ErrorKind::InvalidData {
        RegisterProblem::BackupUnlike { path }
    } else {
        let problem = PathProblem::of(error);
        RegisterProblem::BackupUnwritable { path, problem }
    };
    Fault::new(problem, None)
}

/// All files to be packed but the register itself, by their names in the zip.
fn files(session: &mut Session) -> Vec<(String, PathBuf)> {
    let root = session.folder.root().to_owned();
    let mut files = Vec::new();
    let mut names: Vec<String> = FOLDERS.map(str::to_owned).into();
    names.push(TOP.to_owned());
    while let Some(name) = names.pop() {
        let path = root.join(&name);
        let looked = match std::fs::metadata(&path) {
            Ok(found) if found.is_dir() => inside(&name, &path, &mut names),
            Ok(_) if is_register(&name) => Ok(()),
            Ok(_) => {
                files.push((name.clone(), path));
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        };
        if let Err(error) = looked {
            let problem = PathProblem::of(&error);
            let path = name.clone();
            session.add(FileProblem::Unreadable { path, problem }, Place::file(&name));
        }
    }
    files
}

/// Adds the names of what is in a folder.
fn inside(name: &str, path: &Path, names: &mut Vec<String>) -> io::Result<()> {
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        let own = entry.file_name();
        let Some(own) = own.to_str() else {
            return Err(io::ErrorKind::InvalidFilename.into());
        };
        // A link to a folder may lead back to one that it is in.
        let is_loop = entry.file_type()?.is_symlink() && entry.path().is_dir();
        if !own.starts_with(".thidua-") && !is_loop {
            names.push(format!("{name}/{own}"));
        }
    }
    Ok(())
}

/// The database, its own journal, and older ones: the copy stands for them.
fn is_register(name: &str) -> bool {
    let below = name.strip_prefix("register/");
    below.is_some_and(|name| name.contains(".sqlite"))
}
