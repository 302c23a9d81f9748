//! An issued paper against an edited file.

use super::hunks::{Hunk, Pair};
use super::pairing::{Met, meet};
use super::passages::{EditSource, EditedPassage, PassageEdit};
use super::verdict::begin;
use crate::document::alike;
use crate::input::WordParagraph;

/// What differs between an issued paper and a file, without looking where it comes from.
pub(super) fn differences(kept: &[WordParagraph], file: &[WordParagraph]) -> Vec<EditedPassage> {
    let passage = |paragraph: &WordParagraph, edit| EditedPassage {
        begins: begin(&paragraph.text),
        cell: paragraph.cell,
        edit,
        source: EditSource::Issued,
    };
    let mut found = Vec::new();
    for met in meet(kept, file) {
        match met {
            Met::Both(old, new) => {
                found.extend(words(&kept[old].text, &file[new].text).map(|edit| passage(&kept[old], edit)));
            }
            Met::Moved(old, _) => found.push(passage(&kept[old], PassageEdit::Moved)),
            Met::Gone(old) => found.push(passage(&kept[old], PassageEdit::Removed(alike(&kept[old].text)))),
            Met::New { new, .. } => {
                found.push(passage(&file[new], PassageEdit::Added(alike(&file[new].text))));
            }
        }
    }
    found
}

fn words(old: &str, new: &str) -> impl Iterator<Item = PassageEdit> {
    let pair = Pair::new(old, new);
    let hunks = pair.hunks();
    let words = |hunk: &Hunk| PassageEdit::Words {
        gone: pair.gone(hunk).to_owned(),
        came: pair.came(hunk).to_owned(),
    };
    hunks.iter().map(words).collect::<Vec<_>>().into_iter()
}
