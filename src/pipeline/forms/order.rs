//! A paper takes the outline of its kind for its own; a row of a list moves up.

use super::build::row_mark;
use super::changes::Changes;
use super::open::{FormPlace, Opening};
use super::own::OUTLINE;
use super::save::Saved;
use super::trees::{below, child, text};
use super::write::write;
use crate::input::{Change, Edit, Fresh, parse};
use crate::pipeline::OpenFolder;

/// Gives the paper of a row the outline of its kind as its own, where its words can be changed.
pub fn begin_outline(place: FormPlace<'_>, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let Some(form) = opening.form() else {
        return Saved::Missing;
    };
    let tree = opening.tree();
    let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
    let row = root.and_then(|root| root.at_path(place.path));
    let kind = row.and_then(|row| row.at_path("kind")).and_then(text);
    let (Some(row), Some(kind)) = (row, kind) else {
        return Saved::Missing;
    };
    let Some(outline) = opening.outline_of(kind).filter(|_| child(row, OUTLINE).is_none()) else {
        return Saved::Missing;
    };
    let mut changes = Changes::new(root);
    changes.paths.push(below(place.path, OUTLINE));
    changes.edits.push(Edit {
        path: place.path.to_owned(),
        change: Change::AddKey(OUTLINE.to_owned(), outline),
    });
    match write(&mut opening, &changes, &form, tree.as_deref()) {
        Ok(()) => Saved::Done(1),
        Err(refused) => Saved::Refused(refused),
    }
}

impl Opening<'_> {
    /// The outline of a kind, as a tree.
    fn outline_of(&mut self, kind: &str) -> Option<Fresh> {
        let workshop = self.workshop.clone()?;
        let found = workshop
            .kinds
            .kinds
            .iter()
            .find(|known| known.id.as_str() == kind)?;
        let (name, text) = self.session.template(found.outline.as_ref()?.as_str())?;
        let sources = self.session.sources().clone();
        let root = parse(&name, &text, &sources, &mut self.session.report)?;
        root.at_path(OUTLINE).map(Fresh::of)
    }
}

/// Puts a row of a list before the one that stands before it; `row` is by what it was known.
pub fn move_up(place: FormPlace<'_>, row: &str, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let tree = opening.tree();
    let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
    let node = root.and_then(|root| root.at_path(place.path));
    let at = place.path.rsplit_once('.');
    let at = at.and_then(|(list, number)| Some((list, number.parse::<usize>().ok()?)));
    let (Some(node), Some((list, number)), Some(form)) = (node, at, opening.form()) else {
        return Saved::Missing;
    };
    if row_mark(node) != row {
        return Saved::Clash(Vec::new());
    }
    if number < 2 {
        return Saved::Done(number);
    }
    let mut changes = Changes::new(root);
    changes.paths.push(list.to_owned());
    changes.edits.push(Edit {
        path: below(list, number - 1),
        change: Change::AddBefore(Fresh::of(node)),
    });
    changes.edits.push(Edit {
        path: below(list, number + 1),
        change: Change::Remove,
    });
    match write(&mut opening, &changes, &form, tree.as_deref()) {
        Ok(()) => Saved::Done(number - 1),
        Err(refused) => Saved::Refused(refused),
    }
}
