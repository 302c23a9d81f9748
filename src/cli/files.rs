//! What became of files, in words.

use thidua::diagnostic::shown;
use thidua::pipeline::{FileState, Placed, PlacedFile};

use super::screen::Screen;

/// How many files of a kind are told of one by one, where there may be thousands.
const MOST: usize = 12;

/// Tells of each file. Those of issued papers are told of only where they had to be put back.
pub(super) fn tell(placed: &Placed, screen: &Screen) {
    for file in &placed.files {
        if let Some(label) = label(file.state, screen) {
            row(label, placed, file, screen);
        }
    }
}

/// Tells of files that are not as they were, or that nothing changed.
pub(super) fn tell_news(placed: &Placed, screen: &Screen) {
    let news = |file: &&PlacedFile| matches!(file.state, FileState::Made | FileState::PutBack);
    for file in placed.files.iter().filter(news) {
        row(
            label(file.state, screen).unwrap_or_default(),
            placed,
            file,
            screen,
        );
    }
    if !placed.files.iter().any(|file| news(&file)) {
        let folder = shown(&placed.folder);
        screen.line(&screen.say(
            format!("như cũ:   {folder}, {} tệp", placed.files.len()),
            format!("unchanged: {folder}, files: {}", placed.files.len()),
        ));
    }
}

/// Tells of the first files and how many there are.
pub(super) fn tell_some(placed: &Placed, screen: &Screen) {
    for state in [FileState::Made, FileState::Unchanged] {
        let files = || placed.files.iter().filter(|file| file.state == state);
        let label = label(state, screen).unwrap_or_default();
        for file in files().take(MOST) {
            row(label, placed, file, screen);
        }
        if files().count() > MOST {
            screen.line(&format!("{label} … ({})", files().count()));
        }
    }
}

fn row(label: &str, placed: &Placed, file: &PlacedFile, screen: &Screen) {
    screen.line(&format!("{label} {}", shown(&placed.folder.join(&file.name))));
}

fn label<'a>(state: FileState, screen: &Screen) -> Option<&'a str> {
    match state {
        FileState::Made => Some(screen.say("đã lập:  ", "made:     ")),
        FileState::Unchanged => Some(screen.say("như cũ:  ", "unchanged:")),
        FileState::PutBack => Some(screen.say("từ sổ:   ", "issued:   ")),
        FileState::Kept => None,
    }
}
