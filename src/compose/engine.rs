//! Tera with what every template has: filters of days and letters, loops that end.

use chrono::NaiveDate;
use tera::{Kwargs, State, Tera};

use super::bounds::{self, ROUND};
use crate::model::{Date, capitalised, in_sentence};

/// An engine without templates, which escapes values in `.xml`.
pub(super) fn engine() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".xml"]);
    tera.register_filter("in_words", |date: &str, _: Kwargs, _: &State<'_>| {
        format_date(date, Date::in_words)
    });
    tera.register_filter("small", |text: &str, _: Kwargs, _: &State<'_>| in_sentence(text));
    tera.register_filter("capital", |text: &str, _: Kwargs, _: &State<'_>| {
        capitalised(text)
    });
    tera.register_filter("in_figures", |date: &str, _: Kwargs, _: &State<'_>| {
        format_date(date, Date::in_figures)
    });
    tera.register_function(ROUND, |_: Kwargs, _: &State<'_>| bounds::round());
    tera
}

fn format_date(text: &str, form: fn(Date) -> String) -> tera::TeraResult<String> {
    // Values of a paper's own come as papers write them.
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d/%m/%Y"))
        .map(|date| form(Date::from(date)))
        .map_err(|_| tera::Error::message(format!("`{text}` is not a date")))
}
