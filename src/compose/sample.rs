//! A long list → some of its rows, for whoever only looks whether a paper can be made.
//!
//! Kept are the first row and the last, one for each of the first values of every field (so that each way that a template takes is
//! taken), one in which a field is empty, and the one in which it is longest (so that what fits these fits all).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

/// Lists up to this length are looked at whole.
const WHOLE: usize = 1_000;

/// Of how many values of a field the first row of each is kept.
const VALUES: usize = 16;

/// The same values with some rows only of each list that is longer than a thousand.
pub(super) fn sample(values: &Json) -> Json {
    match values {
        Json::Array(rows) => match kept(rows) {
            Some(kept) => kept.into_iter().map(|at| sample(&rows[at])).collect(),
            None => rows.iter().map(sample).collect(),
        },
        Json::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), sample(value)));
            Json::Object(fields.collect())
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => values.clone(),
    }
}

/// The places of the rows that stand for the others; None where all are kept.
fn kept(rows: &[Json]) -> Option<BTreeSet<usize>> {
    if rows.len() <= WHOLE {
        return None;
    }
    let fields: Option<Vec<&Map<String, Json>>> = rows.iter().map(Json::as_object).collect();
    let mut seen: BTreeMap<&str, Field<'_>> = BTreeMap::new();
    for (at, row) in fields?.into_iter().enumerate() {
        for (key, value) in row {
            seen.entry(key).or_default().see(at, value);
        }
    }
    let of_fields = seen.into_values().flat_map(Field::kept);
    Some(of_fields.chain([0, rows.len() - 1]).collect())
}

/// What was seen of a field: places of rows.
#[derive(Default)]
struct Field<'a> {
    empty: Option<usize>,
    values: BTreeMap<&'a str, usize>,
    filled: Option<usize>,
    /// With its length.
    longest: (usize, usize),
}

impl<'a> Field<'a> {
    fn see(&mut self, at: usize, value: &'a Json) {
        match value {
            Json::Null | Json::Bool(false) => _ = self.empty.get_or_insert(at),
            Json::String(text) if text.is_empty() => _ = self.empty.get_or_insert(at),
            Json::Array(items) if items.is_empty() => _ = self.empty.get_or_insert(at),
            Json::String(text) => {
                self.longest = self.longest.max((text.chars().count(), at));
                if self.values.len() < VALUES {
                    self.values.entry(text).or_insert(at);
                }
            }
            Json::Bool(true) | Json::Number(_) | Json::Array(_) | Json::Object(_) => {
                self.filled.get_or_insert(at);
            }
        }
    }

    fn kept(self) -> impl Iterator<Item = usize> {
        let longest = (self.longest.0 > 0).then_some(self.longest.1);
        let single = [self.empty, self.filled, longest].into_iter().flatten();
        single.chain(self.values.into_values())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn of_a_long_list_rows_are_kept_that_stand_for_the_others() {
        let mut rows: Vec<Json> = (0..2_000)
            .map(|at| json!({"name": format!("Mẫu {at}"), "kind": "ca-nhan", "post": "Tổ trưởng"}))
            .collect();
        rows[700]["kind"] = json!("tap-the");
        rows[900]["post"] = Json::Null;
        rows[1_500]["name"] = json!("Một tên dài hơn mọi tên khác");
        let values = json!({"list": {"groups": [{"rows": rows}]}, "few": [1, 2]});
        let sampled = sample(&values);
        let some = sampled["list"]["groups"][0]["rows"].as_array().unwrap();
        assert!(some.len() < 30, "{}", some.len());
        for at in [0, 700, 900, 1_500, 1_999] {
            assert!(some.contains(&rows[at]), "{at}");
        }
        assert_eq!(sampled["few"], values["few"]);
    }

    #[test]
    fn a_list_that_people_read_is_kept_whole() {
        let values = json!({"rows": vec![json!({"name": "Mẫu"}); WHOLE]});
        assert_eq!(sample(&values), values);
    }
}
