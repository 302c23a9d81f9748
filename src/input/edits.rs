//! What is edited in a working folder while the program runs: the system tells, or somebody looks again and again.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{Config, ErrorKind, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::shown;

/// Folders whose files papers are made from, and the register's.
const FOLDERS: [&str; 3] = ["inputs", "templates", "register"];

/// A burst is over when nothing came for so long: editors and Excel write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);

/// How often somebody looks where the system does not tell.
const EACH: Duration = Duration::from_secs(1);

/// A burst that long is taken as it is: something writes without end.
const LONGEST: usize = 10_000;

/// How edits are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noticed {
    /// The system tells.
    Told,
    /// By looking again and again: the system tells nothing of drives of other computers.
    Polled,
}

/// Edits in a working folder, burst by burst.
pub struct Edits {
    root: PathBuf,
    watcher: Box<dyn Watcher>,
    events: Receiver<notify::Result<Event>>,
    noticed: Noticed,
}

impl Edits {
    /// Begins to watch the working folder at `root`. Where the system does not tell, it is polled.
    pub fn of(root: &Path, noticed: Noticed) -> io::Result<Self> {
        match Self::noticed(root, noticed) {
            Err(_) if noticed == Noticed::Told => Self::noticed(root, Noticed::Polled),
            begun => begun,
        }
        .map_err(as_io)
    }

    fn noticed(root: &Path, noticed: Noticed) -> notify::Result<Self> {
        let (sender, events) = channel();
        // Contents, too: days of files are whole seconds there, and one may save twice in one.
        let config = Config::default()
            .with_poll_interval(EACH)
            .with_compare_contents(true);
        let watcher: Box<dyn Watcher> = match noticed {
            Noticed::Told => Box::new(RecommendedWatcher::new(sender, config)?),
            Noticed::Polled => Box::new(PollWatcher::new(sender, config)?),
        };
        let mut edits = Self {
            root: std::path::absolute(root).map_err(notify::Error::io)?,
            watcher,
            events,
            noticed,
        };
        edits.watcher.watch(&edits.root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS {
            edits.watch(folder)?;
        }
        Ok(edits)
    }

    /// How they are noticed.
    pub const fn how(&self) -> Noticed {
        self.noticed
    }

    /// One of the folders, if it is there.
    fn watch(&mut self, folder: &str) -> notify::Result<()> {
        let path = self.root.join(folder);
        if !path.is_dir() {
            return Ok(());
        }
        // It may be another folder of the same name than the one that was watched.
        let _ = self.watcher.unwatch(&path);
        self.watcher.watch(&path, RecursiveMode::Recursive)
    }

    /// Waits for edits; paths from the working folder, with `/`, in composed letters; an empty one means that anything may have
    /// changed. None: nobody tells any more.
    pub fn next_burst(&mut self) -> Option<BTreeSet<String>> {
        let mut paths = BTreeSet::new();
        while paths.is_empty() {
            self.add(self.events.recv().ok()?, &mut paths);
        }
        for _ in 0..LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => self.add(event, &mut paths),
                Err(_) => break,
            }
        }
        for folder in FOLDERS.into_iter().filter(|folder| paths.contains(*folder)) {
            let _ = self.watch(folder);
        }
        Some(paths)
    }

    fn add(&self, event: notify::Result<Event>, paths: &mut BTreeSet<String>) {
        match event {
            Ok(event) if event.need_rescan() => drop(paths.insert(String::new())),
            Ok(event) if is_edit(event.kind) => {
                paths.extend(event.paths.iter().filter_map(|path| self.within(path)));
            }
            // A folder that cannot be looked at now is told of again when it can.
            Ok(_) | Err(_) => {}
        }
    }

    fn within(&self, path: &Path) -> Option<String> {
        let path = path.strip_prefix(&self.root).ok()?;
        let path: String = shown(path).nfc().collect();
        (!path.is_empty()).then_some(path)
    }
}

fn as_io(error: notify::Error) -> io::Error {
    match error.kind {
        ErrorKind::Io(error) => error,
        ErrorKind::PathNotFound => io::ErrorKind::NotFound.into(),
        _ => io::Error::other(error),
    }
}

/// Whether something was written; reading is told of, too.
fn is_edit(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime)) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}
