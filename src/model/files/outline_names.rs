//! What an outline names: computed parts, values and cited papers, in its own words and in its tables.

use super::outline::{OutlineEntry, OutlinePart, names_in};
use super::outline_table::{OutlineRows, OutlineTable};
use super::value_types::ValueType;
use super::{Cites, Kind, Kinds, Outline};
use crate::diagnostic::{Place, Thing};
use crate::input::{At, Decoder};
use crate::model::unknown;

/// Whether everything is there that an outline names; the report says what is not.
pub(super) fn all_known(
    outline: &Outline,
    cites: &Cites,
    kind: &Kind,
    kinds: &Kinds,
    decoder: &mut Decoder<'_>,
) -> bool {
    let mut check = Check {
        cites,
        kind,
        kinds,
        known: true,
    };
    outline.each(&mut |entry| check.entry(entry, decoder));
    check.known
}

struct Check<'a> {
    cites: &'a Cites,
    kind: &'a Kind,
    kinds: &'a Kinds,
    known: bool,
}

impl Check<'_> {
    fn entry(&mut self, entry: &OutlineEntry, decoder: &mut Decoder<'_>) {
        match &entry.is {
            OutlinePart::Computed(id) if self.kinds.parts.part(id).is_none() => {
                let known = self.kinds.parts.parts.iter().map(|part| part.id.to_string());
                self.refuse(
                    Thing::Part,
                    id.as_str(),
                    known.collect(),
                    id.place.clone(),
                    decoder,
                );
            }
            OutlinePart::Table(table) => self.table(table, decoder),
            OutlinePart::Computed(_) | OutlinePart::Words(..) => {}
        }
        for (text, place) in entry.texts() {
            for name in names_in(text.as_str()) {
                self.name(name, place, decoder);
            }
        }
    }

    fn name(&mut self, name: &str, place: &Place, decoder: &mut Decoder<'_>) {
        let mut parts = name.split('.');
        let (Some("paper"), Some(group), Some(own)) = (parts.next(), parts.next(), parts.next()) else {
            return;
        };
        let place = place.of_words(name, decoder.sources);
        match group {
            "values" | "totals" | "in_words" if self.kind.values.get(own).is_none() => {
                self.refuse(Thing::Value, own, self.values(), place, decoder);
            }
            "cites" if self.cites.iter().all(|(known, _)| known != own) => {
                let known = self.cites.iter().map(|(known, _)| known.to_owned());
                self.refuse(Thing::Cited, own, known.collect(), place, decoder);
            }
            _ => {}
        }
    }

    fn table(&mut self, table: &OutlineTable, decoder: &mut Decoder<'_>) {
        let OutlineRows::Of(name, _) = &table.rows else {
            return;
        };
        let Some(ValueType::Rows(columns)) = self.kind.values.get(name.as_str()) else {
            let rows = self
                .kind
                .values
                .iter()
                .filter(|(_, kind)| matches!(kind, ValueType::Rows(_)));
            let known = rows.map(|(name, _)| name.to_owned()).collect();
            return self.refuse(Thing::Value, name.as_str(), known, name.place.clone(), decoder);
        };
        let named: Vec<&At<_>> = table
            .columns
            .iter()
            .filter_map(|column| column.value.as_ref())
            .collect();
        for value in named {
            if columns.iter().all(|(known, _)| known.value != value.as_str()) {
                let known = columns.iter().map(|(known, _)| known.value.clone()).collect();
                self.refuse(Thing::Column, value.as_str(), known, value.place.clone(), decoder);
            }
        }
    }

    fn values(&self) -> Vec<String> {
        self.kind.values.iter().map(|(name, _)| name.to_owned()).collect()
    }

    fn refuse(
        &mut self,
        what: Thing,
        name: &str,
        known: Vec<String>,
        place: Place,
        decoder: &mut Decoder<'_>,
    ) {
        decoder.report.add(unknown(what, name, known), place);
        self.known = false;
    }
}
