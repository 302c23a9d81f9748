//! Forms: a file of a campaign as fields and tables in the words of the office, and what is typed there back into the file.
//!
//! What a file may hold comes from the calls that decode it, so no form can ask for less or more than is read.

mod build;
mod changed;
mod changes;
mod choices;
mod contents;
mod data_file;
mod form;
mod grid;
mod key_names;
mod labels;
mod open;
mod order;
mod own;
mod own_labels;
mod row;
mod rows;
mod save;
mod shape;
mod shapes;
mod spot;
mod trees;
mod trial;
mod typed;
mod versions;
mod word_names;
mod write;

pub use changed::PlaceChange;
pub(in crate::pipeline) use changed::changes_in_words;
pub use contents::{Content, contents, sharing_office};
pub use data_file::DataFile;
pub use form::NEW_ROW;
pub use form::{Choice, Field, FieldKind, Fixed, Form, Group, Part, Row, Step, Table, WhyFixed};
pub use key_names::{Near, said_name};
pub use open::{FormPlace, form};
pub use order::{begin_outline, move_up};
pub use row::{add_row, remove_row};
pub use save::{Clash, Saved, Typed, save};
pub(in crate::pipeline) use spot::path_of_place;
pub use spot::{FormSpot, ReadFile};
pub use versions::{Version, bring_back, versions};
pub use write::Refused;

#[cfg(test)]
mod tests {
    use super::data_file::DataFile;
    use super::labels::speaks_of_files;
    use super::shapes::Shapes;
    use super::word_names::word_name;

    fn all() -> impl Iterator<Item = (&'static String, &'static super::shapes::Key)> {
        let files = DataFile::PLAIN
            .into_iter()
            .chain([DataFile::Review("so-ket".to_owned())]);
        files
            .flat_map(|file| Shapes::of(&file).all())
            .flat_map(|(record, keys)| keys.keys.iter().map(move |key| (record, key)))
    }

    #[test]
    fn every_key_is_called_by_a_name_of_the_office() {
        let bad: Vec<String> = all()
            // Their parts stand on no form.
            .filter(|(record, _)| !record.starts_with("Outline") && *record != "SheetRef")
            .filter(|(_, key)| {
                key.label.is_empty()
                    || speaks_of_files(&key.label)
                    || speaks_of_files(&key.help)
                    || key.label.chars().count() > 80
            })
            .map(|(record, key)| format!("{record}.{}: {} | {}", key.name, key.label, key.help))
            .collect();
        assert!(bad.is_empty(), "{}", bad.join("\n"));
    }

    #[test]
    fn every_word_has_a_name() {
        let mut bad = Vec::new();
        for (record, key) in all().filter(|(record, _)| !record.starts_with("Outline")) {
            for word in key.shape.words() {
                if word_name(record, &key.name, word, &key.about).is_none() {
                    bad.push(format!("{record}.{}: {word}", key.name));
                }
            }
        }
        assert!(bad.is_empty(), "{}", bad.join("\n"));
    }
}
